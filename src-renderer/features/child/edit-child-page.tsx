import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import type { ChildFields } from '@contract/child.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { rebaseValues } from '../../ui/rebase-values.ts';
import { StaleView } from '../../ui/stale-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { useStale } from '../../ui/use-stale.ts';
import { ChildFieldsForm } from './child-fields-form.tsx';
import { tidyChild } from './child-fields.ts';
import { useFieldWords } from './use-field-words.ts';

/** Changes who a child is and who the guardians are. */
export default function EditChildPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const query = useOperationQuery('child.get', { childId });
  return (
    <>
      <PageHeader title={t('child.edit.title')} />
      <Loaded query={query}>{(child) => <EditForm childId={childId} child={child} />}</Loaded>
    </>
  );
}

function withoutIds(fields: OutputOf<'child.get'>['fields']): ChildFields {
  return { ...fields, guardians: fields.guardians.map(({ id: _id, ...guardian }) => guardian) };
}

interface Editing {
  readonly fields: ChildFields;
  /** What the form was begun on. */
  readonly basis: { readonly revision: number; readonly fields: ChildFields };
}

interface EditFormProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

function EditForm({ childId, child }: EditFormProps) {
  const t = useT();
  const wordsOf = useFieldWords();
  const [, navigate] = useLocation();
  const now = { revision: child.revision, fields: withoutIds(child.fields) };
  const initial: Editing = { fields: now.fields, basis: now };
  const form = useOperationForm('child.change', {
    initial,
    toInput: ({ fields, basis }) => ({
      childId,
      fields: tidyChild(fields),
      revision: basis.revision,
    }),
    mend: {
      'fields.guardians.*.name': t('child.mend.guardianName'),
      'fields.guardians.*.mayReadReason': t('child.mend.mayReadReason'),
    },
    draftKey: `childEdit/${childId}`,
    onDone: () => {
      notifications.show({ message: t('child.edit.done') });
      navigate(`/children/${childId}/summary`);
    },
  });
  const { fields, basis } = form.values;
  const rebased = rebaseValues(basis.fields, fields, now.fields);
  const stale = useStale(form, basis.revision, now.revision, () =>
    form.setValues({ fields: rebased.values, basis: now }),
  );
  const theirs = rebased.theirs.map((name) => ({
    key: name,
    label: t(name === 'guardians' ? 'child.section.guardians' : `child.${name}`),
    words: wordsOf(now.fields, name),
    before: wordsOf(basis.fields, name),
    onTake: rebased.contested.includes(name)
      ? () =>
          form.setValues((values) => ({
            ...values,
            fields: { ...values.fields, [name]: now.fields[name] },
          }))
      : undefined,
  }));
  return (
    <StaleView stale={stale} by={child.lastChange} theirs={theirs}>
      <OperationFormView
        form={form}
        submitLabel={t('child.edit.submit')}
        secondary={
          <Button component={Link} href={`/children/${childId}/summary`} variant="subtle">
            {t('child.edit.back')}
          </Button>
        }
      >
        <ChildFieldsForm
          prefix="fields."
          fields={fields}
          onChange={(change) =>
            form.setValues((values) => ({ ...values, fields: change(values.fields) }))
          }
        />
      </OperationFormView>
    </StaleView>
  );
}
