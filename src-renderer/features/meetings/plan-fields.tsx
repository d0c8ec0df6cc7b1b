import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { InvitedRows } from './invited-rows.tsx';
import classes from './meetings.module.css';
import type { Person } from './people.ts';
import { withStart } from './plan-draft.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Agendas } from './use-agendas.ts';

interface PlanFieldsProps {
  readonly childId: string;
  readonly values: PlanDraft;
  readonly setValues: (next: (values: PlanDraft) => PlanDraft) => void;
  readonly people: readonly Person[];
  readonly agendas: Agendas;
}

/** What one agrees about a meeting: when and where, whom one asks, and what it is about. */
export function PlanFieldsView({ childId, values, setValues, people, agendas }: PlanFieldsProps) {
  const t = useT();
  const set = (change: Partial<PlanDraft>) => setValues((now) => ({ ...now, ...change }));
  return (
    <>
      <FormSection title={t('meetings.plan.when')}>
        <SelectField
          path="plan.type"
          label={t('meetings.field.type')}
          value={values.type}
          onChange={(type) =>
            setValues((now) => ({
              ...now,
              type,
              agenda: agendas.follow(now.agenda, now.type, type),
            }))
          }
          choices={meetingTypes.map((value) => ({ value, label: t(`meetingType.${value}`) }))}
        />
        <div className={classes.when}>
          <DateField
            path="plan.on"
            label={t('meetings.field.on')}
            value={values.on}
            onChange={(on) => set({ on })}
          />
          <TimeField
            path="plan.startsAt"
            label={t('meetings.field.startsAt')}
            help={t('meetings.field.startsAtHelp')}
            value={values.startsAt}
            onChange={(startsAt) => setValues((now) => withStart(now, startsAt))}
          />
          <TimeField
            path="plan.endsAt"
            label={t('meetings.field.endsAt')}
            help={t('meetings.field.endsAtHelp')}
            value={values.endsAt}
            onChange={(endsAt) => set({ endsAt })}
          />
        </div>
        <TextField
          path="plan.place"
          label={t('meetings.field.place')}
          help={t('meetings.field.placeHelp')}
          value={values.place}
          onChange={(place) => set({ place })}
        />
      </FormSection>
      <FormSection title={t('meetings.plan.who')} lead={t('meetings.plan.whoLead')}>
        <InvitedRows
          childId={childId}
          rows={values.rows}
          people={people}
          onChange={(rows) => set({ rows })}
        />
      </FormSection>
      <FormSection title={t('meetings.plan.what')}>
        <LongTextField
          path="plan.purpose"
          label={t('meetings.field.purpose')}
          help={t('meetings.field.purposeHelp')}
          minRows={2}
          value={values.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <LongTextField
          path="plan.agenda"
          label={t('meetings.field.agenda')}
          help={t('meetings.field.agendaHelp')}
          minRows={6}
          value={values.agenda}
          onChange={(agenda) => set({ agenda })}
        />
      </FormSection>
    </>
  );
}
