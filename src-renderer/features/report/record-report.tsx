import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { CheckField, ChoiceField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './report.module.css';

interface RecordValues {
  readonly to: 'childWelfare' | 'police' | null;
  readonly sentOn: LocalDate | null;
  readonly reference: string;
  readonly guardiansInformed: boolean;
}

interface RecordFormProps {
  readonly childId: string;
  readonly onDone: () => void;
}

function RecordForm({ childId, onDone }: RecordFormProps) {
  const t = useT();
  const dates = useDates();
  const initial: RecordValues = {
    to: 'childWelfare',
    sentOn: dates.today,
    reference: '',
    guardiansInformed: false,
  };
  const form = useOperationForm('child.recordReport', {
    initial,
    draftKey: `report/${childId}`,
    toInput: (values: RecordValues) => ({
      childId,
      ...values,
      to: values.to ?? 'childWelfare',
      sentOn: values.sentOn ?? '',
    }),
    onDone,
  });
  const { values, set } = form;

  return (
    <OperationFormView form={form} submitLabel={t('report.record.submit')}>
      <ChoiceField
        path="to"
        label={t('report.record.to')}
        value={values.to}
        onChange={(to) => set('to', to)}
        choices={[
          { value: 'childWelfare', label: t('report.to.childWelfare') },
          { value: 'police', label: t('report.to.police') },
        ]}
      />
      <DateField
        path="sentOn"
        label={t('report.record.sentOn')}
        value={values.sentOn}
        onChange={(day) => set('sentOn', day)}
        required
      />
      <TextField
        path="reference"
        label={t('report.record.reference')}
        value={values.reference}
        onChange={(text) => set('reference', text)}
      />
      <CheckField
        path="guardiansInformed"
        label={t('report.record.guardiansInformed')}
        value={values.guardiansInformed}
        onChange={(on) => set('guardiansInformed', on)}
      />
    </OperationFormView>
  );
}

/** Notes that a report was made: to whom, when, its reference. Never what it said. */
export function RecordReport({ childId }: { readonly childId: string }) {
  const t = useT();
  const dates = useDates();
  const policy = usePolicy();
  const reports = useOperationQuery('child.reports', { childId });
  const made = [...(reports.data?.reports ?? [])].sort((a, b) => b.sentOn.localeCompare(a.sentOn));
  /** A new sheet after each report, so that nothing of the last one is kept as a draft. */
  const [sheet, setSheet] = useState(0);

  return (
    <FormSection title={t('report.record.title')} lead={t('report.record.lead')}>
      <RecordForm
        key={sheet}
        childId={childId}
        onDone={() => {
          setSheet((now) => now + 1);
          notifications.show({ message: t('report.record.done') });
        }}
      />
      {made.length > 0 && (
        <section aria-labelledby="reports-made">
          <h3 id="reports-made">{t('report.list.title')}</h3>
          <ul className={classes.reports}>
            {made.map((report) => (
              <li key={report.id} data-record={report.id}>
                <p>
                  {t(`report.list.${report.to}`, {
                    day: dates.near(report.sentOn),
                    name: report.byName,
                  })}
                </p>
                <p className={classes.quiet}>
                  {report.reference !== '' && (
                    <span>{t('report.list.reference', { reference: report.reference })} </span>
                  )}
                  {report.to === 'childWelfare' &&
                    t('report.list.feedback', {
                      day: dates.near(addDays(report.sentOn, policy.reportFeedbackDays)),
                    })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </FormSection>
  );
}
