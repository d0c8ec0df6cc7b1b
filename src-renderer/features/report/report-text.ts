import type { ObservationFields } from '@contract/observation.ts';
import type { Translate } from '../../i18n/use-t.ts';

/** What is written on the page; it lives there and nowhere else. */
export interface ReportDraft {
  readonly seen: string;
  readonly since: string;
  readonly talks: string;
  readonly informed: 'yes' | 'no' | null;
  readonly informedReason: string;
}

/**
 * Puts together the text for the official portal: what was seen first, then how long, what was tried,
 * and whether the parents know. Parts with nothing in them are left out.
 */
export function reportText(draft: ReportDraft, t: Translate): string {
  const part = (heading: string, words: string) =>
    words.trim() === '' ? '' : `${heading}\n${words.trim()}`;
  const informed =
    draft.informed === null
      ? ''
      : [
          t(`report.part.informed.${draft.informed}`),
          draft.informed === 'no' ? draft.informedReason : '',
        ]
          .map((words) => words.trim())
          .filter(Boolean)
          .join(' ');
  return [
    part(t('report.part.seen'), draft.seen),
    part(t('report.part.since'), draft.since),
    part(t('report.part.talks'), draft.talks),
    informed,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What was seen and what the child said, with the date; never what somebody thought it meant. */
export function seenInNotes(
  notes: readonly Pick<ObservationFields, 'observedOn' | 'seenAndHeard' | 'childWords'>[],
  dateWords: (day: string) => string,
): string {
  return [...notes]
    .sort((a, b) => a.observedOn.localeCompare(b.observedOn))
    .map((note) =>
      [
        `${dateWords(note.observedOn)}: ${note.seenAndHeard}`,
        note.childWords === '' ? '' : `«${note.childWords}»`,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}
