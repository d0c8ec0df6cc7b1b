import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

type NextMeeting = Pick<MeetingDraft, 'next' | 'nextMeetingOn' | 'noNextMeetingReason'>;

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
        <DateField
          path="meeting.nextMeetingOn"
          label={t('meetings.next.date')}
          value={draft.nextMeetingOn}
          onChange={(nextMeetingOn) => onChange({ nextMeetingOn })}
        />
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
