import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { ModePart } from './mode-part.tsx';
import type { SetDraft } from './voices-part.tsx';

interface TalkPartProps {
  readonly values: MeetingDraft;
  readonly set: SetDraft;
}

/** What one talks about, in few words. */
export function TalkPart({ values, set }: TalkPartProps) {
  const t = useT();
  return (
    <ModePart place="talk">
      <LongTextField
        path="meeting.summary"
        label={t('meetings.part.minutes')}
        help={t('meetings.field.summaryHelp')}
        minRows={4}
        value={values.summary}
        onChange={(summary) => set('summary', summary)}
      />
    </ModePart>
  );
}
