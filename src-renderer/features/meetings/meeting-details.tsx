import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { FormProblem } from '../../ui/form-problems.ts';
import { TimeField } from '../../ui/time-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import classes from './meeting-mode.module.css';
import type { Agendas } from './use-agendas.ts';

const foldedPaths = [
  'meeting.type',
  'meeting.heldOn',
  'meeting.startsAt',
  'meeting.place',
  'meeting.agenda',
];

interface MeetingDetailsProps {
  readonly values: MeetingDraft;
  readonly setValues: (next: (values: MeetingDraft) => MeetingDraft) => void;
  readonly agendas: Agendas;
  readonly problems: readonly FormProblem[];
}

/** What was agreed beforehand: it can be changed at the table, but is not in the way. */
export function MeetingDetails({ values, setValues, agendas, problems }: MeetingDetailsProps) {
  const t = useT();
  const set = (change: Partial<MeetingDraft>) => setValues((now) => ({ ...now, ...change }));
  const mustMend = problems.some(({ path }) => foldedPaths.includes(path));
  return (
    <Fold key={String(mustMend)} title={t('meetings.mode.details')} open={mustMend}>
      <div className={classes.details}>
        <SelectField
          path="meeting.type"
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
        <DateField
          path="meeting.heldOn"
          label={t('meetings.field.heldOn')}
          value={values.heldOn}
          onChange={(day) => set({ heldOn: day })}
        />
        <TimeField
          path="meeting.startsAt"
          label={t('meetings.field.startsAt')}
          help={t('meetings.field.startsAtHelp')}
          value={values.startsAt}
          onChange={(time) => set({ startsAt: time })}
        />
        <TextField
          path="meeting.place"
          label={t('meetings.field.place')}
          value={values.place}
          onChange={(place) => set({ place })}
        />
      </div>
      <LongTextField
        path="meeting.agenda"
        label={t('meetings.field.agenda')}
        help={t('meetings.field.agendaHelp')}
        value={values.agenda}
        onChange={(agenda) => set({ agenda })}
      />
    </Fold>
  );
}
