import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import classes from './meeting-mode.module.css';

type NextMeeting = Pick<
  MeetingDraft,
  'next' | 'nextMeetingOn' | 'nextStartsAt' | 'noNextMeetingReason'
>;

interface NextMeetingFieldsProps {
  readonly draft: NextMeeting;
  readonly onChange: (change: Partial<NextMeeting>) => void;
}

/** The next date is agreed while all are at the table (Risør); where it is not, it is said why. */
export function NextMeetingFields({ draft, onChange }: NextMeetingFieldsProps) {
  const t = useT();
  return (
    <>
      <ChoiceField
        // Until one has chosen, the question itself is the field that a missing date leads to.
        path={draft.next === null ? 'meeting.nextMeetingOn' : 'meeting.next'}
        label={t('meetings.next.question')}
        value={draft.next}
        onChange={(next) => onChange({ next })}
        choices={[
          { value: 'agreed', label: t('meetings.next.agreed') },
          { value: 'notAgreed', label: t('meetings.next.notAgreed') },
        ]}
      />
      {draft.next === 'agreed' && (
        <div className={classes.details}>
          <DateField
            path="meeting.nextMeetingOn"
            label={t('meetings.next.date')}
            value={draft.nextMeetingOn}
            onChange={(nextMeetingOn) => onChange({ nextMeetingOn })}
          />
          <TimeField
            path="nextStartsAt"
            label={t('meetings.next.time')}
            help={t('meetings.next.timeHelp')}
            value={draft.nextStartsAt}
            onChange={(nextStartsAt) => onChange({ nextStartsAt })}
          />
        </div>
      )}
      {draft.next === 'notAgreed' && (
        <TextField
          path="meeting.noNextMeetingReason"
          label={t('meetings.next.reason')}
          value={draft.noNextMeetingReason}
          onChange={(noNextMeetingReason) => onChange({ noNextMeetingReason })}
        />
      )}
    </>
  );
}
