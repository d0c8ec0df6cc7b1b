import type { LogEntryKind } from '../case/log-entry-kind.ts';

type FullerSource = 'measure' | 'evaluation' | 'meeting';

const fuller: Partial<Readonly<Record<LogEntryKind, FullerSource>>> = Object.freeze({
  measureStarted: 'measure',
  measureEvaluated: 'evaluation',
  meetingHeld: 'meeting',
});

/**
 * The source that says in full what an entry of this kind says in the log, written in the same moment. A search shows
 * the fuller one only, so that a meeting or a measure is not found twice. Null for entries that stand alone.
 */
export function repeatedSource(kind: LogEntryKind | null): FullerSource | null {
  return kind === null ? null : (fuller[kind] ?? null);
}
