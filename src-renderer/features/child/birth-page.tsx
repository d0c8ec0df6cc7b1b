import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { CheckField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import type { LocalDate } from '@domain/time/local-date.ts';

/** «Barnet er født»: the log that began before birth goes on under the child's name. */
export default function BirthPage({ childId }: { readonly childId: string }) {
  const query = useOperationQuery('child.get', { childId });
  return <Loaded query={query}>{(child) => <Birth childId={childId} child={child} />}</Loaded>;
}

interface BirthProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

function Birth({ childId, child }: BirthProps) {
  const t = useT();
  const may = useMay(child.summary);
  return (
    <>
      <PageHeader title={t('child.birth.title')} lead={t('child.birth.lead')} />
      {child.fields.isUnborn && may('child.change') ? (
        <BirthForm key={child.revision} childId={childId} child={child} />
      ) : (
        <Anchor component={Link} href={`/children/${childId}/summary`}>
          {t('child.edit.back')}
        </Anchor>
      )}
    </>
  );
}

interface Born {
  readonly birthDate: LocalDate | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly isCertain: boolean;
}

function BirthForm({ childId, child }: BirthProps) {
  const t = useT();
  const dates = useDates();
  const [, navigate] = useLocation();
  const { familyName, dueDate } = child.fields;
  const initial: Born = { birthDate: null, givenName: '', familyName, isCertain: false };
  const form = useOperationForm('child.born', {
    initial,
    toInput: ({ birthDate, ...values }) => ({
      childId,
      ...values,
      birthDate: birthDate ?? '',
      revision: child.revision,
    }),
    mend: {
      birthDate: t('child.birth.mend.birthDate'),
      givenName: t('child.birth.mend.givenName'),
    },
    check: ({ birthDate }) =>
      birthDate !== null && birthDate > dates.today
        ? [{ path: 'birthDate', message: t('error.bornInFuture') }]
        : [],
    draftKey: `birth/${childId}`,
    onDone: () => {
      notifications.show({ message: t('child.birth.done') });
      navigate(`/children/${childId}/summary`);
    },
  });
  const { values, set } = form;
  const mayBeCertain =
    form.error?.code === 'birthImplausible' || form.error?.code === 'possibleDuplicate';
  return (
    <FormSection
      title={t('child.birth.who')}
      lead={
        dueDate === null
          ? t('child.birth.noDueDate')
          : t('child.birth.dueDate', { date: dates.near(dueDate) })
      }
    >
      <OperationFormView
        form={form}
        submitLabel={t('child.birth.submit')}
        secondary={
          <Button component={Link} href={`/children/${childId}/summary`} variant="subtle">
            {t('child.edit.back')}
          </Button>
        }
      >
        <DateField
          path="birthDate"
          label={t('child.birthDate')}
          value={values.birthDate}
          onChange={(birthDate) => set('birthDate', birthDate)}
        />
        <TextField
          path="givenName"
          label={t('child.givenName')}
          help={t('child.birth.givenNameHelp')}
          value={values.givenName}
          onChange={(givenName) => set('givenName', givenName)}
        />
        <TextField
          path="familyName"
          label={t('child.familyName')}
          value={values.familyName}
          onChange={(family) => set('familyName', family)}
        />
        {(mayBeCertain || values.isCertain) && (
          <CheckField
            path="isCertain"
            label={t('child.birth.isCertain')}
            value={values.isCertain}
            onChange={(isCertain) => set('isCertain', isCertain)}
          />
        )}
      </OperationFormView>
    </FormSection>
  );
}
