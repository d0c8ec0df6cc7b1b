import type { LogEntryKind } from '../case/log-entry-kind.ts';
import type { InformationKind } from '../consent/consent-terms.ts';
import { informationKindOfEntry } from './kind-of-entry.ts';

/** How the log writes each decision of a meeting: a line of its own. */
const decisionMark = '• ';

/**
 * The words of a log entry that may be told when only `released` kinds may; null when the entry stays.
 * Entries that the program writes about a measure or a meeting repeat words of goals and measures, so that
 * their own kind is not enough: an evaluation begins with its measure, the minutes list what was decided, and the
 * words that a log was closed with tell how it went.
 * @param kind of the entry; for a correction, of the entry that it corrects
 */
export function releasedBody(
  kind: LogEntryKind,
  body: string,
  released: ReadonlySet<InformationKind>,
): string | null {
  if (!released.has(informationKindOfEntry(kind))) return null;
  if (kind === 'logClosed' && !released.has('evaluations')) return null;
  if (released.has('goalsAndMeasures')) return body;
  if (kind === 'measureEvaluated') return null;
  if (kind !== 'meetingHeld') return body;
  const lines = body.split('\n').filter((line) => !line.startsWith(decisionMark));
  return lines.join('\n');
}
