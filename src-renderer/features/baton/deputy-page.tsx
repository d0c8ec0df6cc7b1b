import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useColleagueChoices, useColleagues } from '../../ui/use-colleagues.ts';
import { useMay } from '../../ui/use-may.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './baton.module.css';
import { DeputySection } from './deputy-section.tsx';

/** Where somebody is named who acts in the holder's place for a while. */
export default function DeputyPage({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const baton = useOperationQuery('baton.state', { childId });
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={baton}>
          {(state) => <DeputyOf childId={childId} child={found} state={state} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface DeputyOfProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
  readonly state: OutputOf<'baton.state'>;
}

function DeputyOf({ childId, child, state }: DeputyOfProps) {
  const t = useT();
  const may = useMay(child.summary);
  const holding = state.holdings.find(({ to }) => to === null);
  const mayAppoint = holding !== undefined && !holding.isElsewhere && may('baton.give');
  return (
    <>
      <PageHeader
        title={t('baton.deputy.pageTitle')}
        back={{ place: `/children/${childId}/baton`, label: t('baton.deputy.toBaton') }}
        lead={t('baton.deputy.lead')}
      />
      <div className={classes.page}>
        <DeputySection
          childId={childId}
          deputies={state.deputies}
          mayAppoint={mayAppoint}
          link={false}
        />
        {mayAppoint ? (
          <AppointForm childId={childId} holderName={holding.holderName} />
        ) : (
          <LogStanding childId={childId} child={child.summary} />
        )}
      </div>
    </>
  );
}

interface Appointing {
  readonly userId: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const proposedDays = 7;

function AppointForm({
  childId,
  holderName,
}: {
  readonly childId: string;
  readonly holderName: string;
}) {
  const t = useT();
  const { today } = useDates();
  const [, go] = useLocation();
  const colleagues = (useColleagues() ?? []).filter(({ name }) => name !== holderName);
  const choices = useColleagueChoices(colleagues);
  const initial: Appointing = { userId: '', from: today, to: addDays(today, proposedDays) };
  const nameOf = (userId: string) => colleagues.find(({ id }) => id === userId)?.name ?? '';
  const form = useOperationForm('baton.appointDeputy', {
    initial,
    toInput: ({ userId, from, to }) => ({ childId, userId, from: from ?? '', to: to ?? '' }),
    mend: { userId: t('baton.deputy.mend.who'), to: t('baton.deputy.mend.to') },
    check: ({ from, to }) =>
      from !== null && to !== null && to < from
        ? [{ path: 'to', message: t('baton.deputy.mend.to') }]
        : [],
    draftKey: `deputy/${childId}`,
    onDone: (_, { userId }) => {
      notifications.show({ message: t('baton.deputy.done', { name: nameOf(userId) }) });
      go(`/children/${childId}/baton`);
    },
  });
  const { values, set } = form;
  return (
    <FormSection title={t('baton.deputy.form')} lead={t('baton.deputy.does')}>
      <OperationFormView
        form={form}
        submitLabel={t('baton.deputy.submit')}
        secondary={
          <Button variant="subtle" component={Link} href={`/children/${childId}/baton`}>
            {t('baton.leave')}
          </Button>
        }
      >
        <SelectField
          path="userId"
          label={t('baton.deputy.who')}
          value={values.userId}
          onChange={(userId) => set('userId', userId)}
          choices={choices}
        />
        <FieldRow>
          <DateField
            path="from"
            label={t('baton.deputy.from')}
            value={values.from}
            onChange={(from) => set('from', from)}
          />
          <DateField
            path="to"
            label={t('baton.deputy.to')}
            value={values.to}
            onChange={(to) => set('to', to)}
          />
        </FieldRow>
        <p className={classes.quiet}>{t('baton.deputy.endsBy')}</p>
        <NotTheRole />
      </OperationFormView>
    </FormSection>
  );
}
