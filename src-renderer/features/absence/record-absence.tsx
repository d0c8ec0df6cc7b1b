import { notifications } from '@mantine/notifications';
import { decide } from '@domain/permission/decide.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useCurrentUser } from '../../app/session.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './absence.module.css';

interface Period {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const proposedDays = 7;

/** One's own absence; a leader writes it for somebody who cannot. */
export function RecordAbsence() {
  const me = useCurrentUser();
  const nowhere = { logStatus: 'none', holderIsElsewhere: false } as const;
  const mayForOthers = decide(
    { userId: me.id, role: me.role },
    'office.administer',
    'none',
    nowhere,
  ).allowed;
  return mayForOthers ? <ForAnybody myId={me.id} /> : <Own />;
}

function usePeriod(): {
  readonly initial: Period;
  readonly checkOf: (period: Period) => readonly { path: string; message: string }[];
} {
  const t = useT();
  const { today } = useDates();
  return {
    initial: { from: today, to: addDays(today, proposedDays) },
    checkOf: ({ from, to }) =>
      from !== null && to !== null && (to < from || to < today)
        ? [{ path: 'to', message: t('absence.mend.to') }]
        : [],
  };
}

function Own() {
  const t = useT();
  const { initial, checkOf } = usePeriod();
  const form = useOperationForm('absence.record', {
    initial,
    toInput: ({ from, to }) => ({ from: from ?? '', to: to ?? '' }),
    mend: { to: t('absence.mend.to') },
    check: checkOf,
    draftKey: 'absence',
    onDone: () => {
      notifications.show({ message: t('absence.done') });
      form.setValues(initial);
    },
  });
  return (
    <FormSection title={t('absence.own')} lead={t('absence.noReason')}>
      <OperationFormView form={form} submitLabel={t('absence.submit')}>
        <Days period={form.values} onChange={(period) => form.setValues(period)} />
      </OperationFormView>
    </FormSection>
  );
}

function ForAnybody({ myId }: { readonly myId: string }) {
  const t = useT();
  const { initial, checkOf } = usePeriod();
  const users = useOperationQuery('office.users', {});
  const everybody = (users.data?.users ?? []).filter(({ status }) => status === 'active');
  const form = useOperationForm('absence.recordFor', {
    initial: { ...initial, userId: myId },
    toInput: ({ userId, from, to }) => ({ userId, from: from ?? '', to: to ?? '' }),
    mend: { to: t('absence.mend.to') },
    check: checkOf,
    draftKey: 'absenceFor',
    onDone: () => {
      notifications.show({ message: t('absence.done') });
      form.setValues({ ...initial, userId: myId });
    },
  });
  return (
    <FormSection title={t('absence.record')} lead={t('absence.noReason')}>
      <OperationFormView form={form} submitLabel={t('absence.submit')}>
        <SelectField
          path="userId"
          label={t('absence.who')}
          value={form.values.userId}
          onChange={(userId) => form.set('userId', userId)}
          choices={everybody.map(({ id, name }) => ({
            value: id as string,
            label: id === myId ? t('absence.me', { name }) : name,
          }))}
        />
        <Days
          period={form.values}
          onChange={(period) => form.setValues((now) => ({ ...now, ...period }))}
        />
      </OperationFormView>
    </FormSection>
  );
}

function Days({
  period,
  onChange,
}: {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}) {
  const t = useT();
  const { from, to } = period;
  return (
    <div className={classes.days}>
      <DateField
        path="from"
        label={t('absence.from')}
        value={from}
        onChange={(day) => onChange({ from: day, to })}
      />
      <DateField
        path="to"
        label={t('absence.to')}
        value={to}
        onChange={(day) => onChange({ from, to: day })}
      />
    </div>
  );
}
