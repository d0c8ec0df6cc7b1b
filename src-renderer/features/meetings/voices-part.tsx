import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { Quote } from '../../ui/quote.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { ModePart } from './mode-part.tsx';

export type SetDraft = <K extends keyof MeetingDraft>(key: K, value: MeetingDraft[K]) => void;

interface VoicesPartProps {
  readonly values: MeetingDraft;
  readonly set: SetDraft;
  readonly latest: OutputOf<'meeting.list'>['meetings'][number] | null;
}

/** The child first, then the guardians, before anybody else begins to talk. */
export function VoicesPart({ values, set, latest }: VoicesPartProps) {
  const t = useT();
  const dates = useDates();
  return (
    <ModePart place="voices" warm>
      {latest !== null && latest.meeting.childVoice !== '' && (
        <Quote
          large
          source={t('meetings.voices.lastTime', { date: dates.near(latest.meeting.heldOn) })}
        >
          {latest.meeting.childVoice}
        </Quote>
      )}
      <LongTextField
        path="meeting.childVoice"
        label={t('meetings.field.childVoice')}
        help={t('meetings.field.childVoiceHelp')}
        value={values.childVoice}
        onChange={(childVoice) => set('childVoice', childVoice)}
      />
      <LongTextField
        path="meeting.guardianView"
        label={t('meetings.field.guardianView')}
        help={t('meetings.field.guardianViewHelp')}
        value={values.guardianView}
        onChange={(guardianView) => set('guardianView', guardianView)}
      />
    </ModePart>
  );
}
