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
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { ChildFieldsForm } from './child-fields-form.tsx';
import { tidyChild } from './child-fields.ts';

/** Changes who a child is and who the guardians are. */
export default function EditChildPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const query = useOperationQuery('child.get', { childId });
  return (
    <>
      <PageHeader title={t('child.edit.title')} />
      <Loaded query={query}>
        {(child) => <EditForm key={child.revision} childId={childId} child={child} />}
      </Loaded>
    </>
  );
}

function withoutIds(fields: OutputOf<'child.get'>['fields']): ChildFields {
  return { ...fields, guardians: fields.guardians.map(({ id: _id, ...guardian }) => guardian) };
}

interface EditFormProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

function EditForm({ childId, child }: EditFormProps) {
  const t = useT();
  const [, navigate] = useLocation();
  const form = useOperationForm('child.change', {
    initial: withoutIds(child.fields),
    toInput: (fields) => ({ childId, fields: tidyChild(fields), revision: child.revision }),
    mend: {
      'fields.guardians.*.name': t('child.mend.guardianName'),
      'fields.guardians.*.mayReadReason': t('child.mend.mayReadReason'),
    },
    draftKey: `childEdit/${childId}/${child.revision}`,
    onDone: () => {
      notifications.show({ message: t('child.edit.done') });
      navigate(`/children/${childId}/summary`);
    },
  });
  return (
    <OperationFormView
      form={form}
      submitLabel={t('child.edit.submit')}
      secondary={
        <Button component={Link} href={`/children/${childId}/summary`} variant="subtle">
          {t('child.edit.back')}
        </Button>
      }
    >
      <ChildFieldsForm prefix="fields." fields={form.values} onChange={form.setValues} />
    </OperationFormView>
  );
}
