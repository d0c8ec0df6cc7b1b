import { useCallback } from 'react';
import { assertNever } from '@domain/assert-never.ts';
import { paperMilestones } from '@domain/paper/paper-terms.ts';
import type { LogEntryView } from '@contract/log.ts';
import { useDates } from '../i18n/use-dates.ts';
import type { Dates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { WordedEntry } from './log-wording.ts';

export interface EntryWords {
  /** What the program says about the entry in the reader's language; empty when people's words say it all. */
  readonly sentence: string;
  /** People's own words; empty when there are none. */
  readonly words: string;
}

/**
 * How an entry reads. What the program wrote itself keeps names and free text only, so that every reader has the
 * sentence in their own language; what people wrote is shown as they wrote it.
 */
export function useEntryWords(): (worded: WordedEntry) => EntryWords {
  const t = useT();
  const dates = useDates();
  return useCallback(
    ({ entry, wording }) => ({
      sentence: '',
      words: '',
      ...entryWords(entry, wording, t, dates),
    }),
    [t, dates],
  );
}

function entryWords(
  { kind, detail }: LogEntryView,
  body: string,
  t: Translate,
  dates: Dates,
): Partial<EntryWords> {
  const [name, rest] = firstLine(body);
  const named = (key: string): Partial<EntryWords> =>
    name === '' ? {} : { sentence: t(`log.said.${key}`, { name }), words: rest };
  switch (kind) {
    case 'batonMoved':
    case 'batonOffered':
    case 'offerExpired':
    case 'offerWithdrawn':
    case 'logOpened':
    case 'consentRecorded':
    case 'consentWithdrawn':
    case 'childBorn':
    case 'handedOver':
    case 'deputyEnded':
      return named(kind);
    case 'offerDeclined':
      // Older entries hold the reason alone.
      return rest === '' ? { words: body } : named(kind);
    case 'deputyAppointed':
      // The dates stand in the body too, for a log that came from another office.
      return detail?.of === 'deputy'
        ? { sentence: t('log.said.deputyUntil', { name, date: dates.near(detail.to) }) }
        : named(kind);
    case 'participantJoined':
    case 'participantLeft': {
      if (detail?.of !== 'participant') return named(kind);
      const service = t(`service.${detail.serviceType}`);
      const from = detail.roleTitle === '' ? service : `${detail.roleTitle}, ${service}`;
      return { sentence: t(`log.said.${kind}From`, { name: body, from }) };
    }
    case 'levelChanged':
      return detail?.of === 'level'
        ? { sentence: t('log.said.level', { from: detail.from, to: detail.to }), words: body }
        : { words: body };
    case 'measureReassigned':
      return reassigned(body, detail?.of === 'reassigned' ? detail.fromName : null, t);
    case 'paperMilestone': {
      const milestone = paperMilestones.find((known) => known === body);
      return milestone === undefined
        ? { words: body }
        : { sentence: t(`log.said.paper.${milestone}`) };
    }
    case 'attention':
    case 'brightSpot':
    case 'childVoice':
    case 'commonUnderstanding':
    case 'correction':
    case 'goal':
    case 'guardianView':
    case 'logClosed':
    case 'logPaused':
    case 'logResumed':
    case 'measureEvaluated':
    case 'measureStarted':
    case 'meetingHeld':
    case 'note':
    case 'triedBefore':
      return { words: body };
    default:
      return assertNever(kind);
  }
}

/** The name that the body begins with, and what was written below it: a reason, or a period. */
function firstLine(body: string): readonly [string, string] {
  const end = body.indexOf('\n');
  return end === -1 ? [body, ''] : [body.slice(0, end), body.slice(end + 1)];
}

/** The body is the measure and, on its last line, who answers for it now; nobody when that line is empty. */
function reassigned(body: string, from: string | null, t: Translate): EntryWords {
  const end = body.lastIndexOf('\n');
  const words = end === -1 ? body : body.slice(0, end);
  const to = end === -1 ? '' : body.slice(end + 1);
  const key = `${from === null || from === '' ? '' : 'From'}${to === '' ? 'ToNobody' : 'To'}`;
  return { words, sentence: t(`log.said.reassigned${key}`, { from: from ?? '', to }) };
}
