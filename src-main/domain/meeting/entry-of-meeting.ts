import type { LogEntryKind } from '../case/log-entry-kind.ts';

/**
 * The entry that minutes left in the log. The two are written in one step, so they carry the same instant and the
 * same author, here and in every office that the log has travelled to.
 */
export function entryOfMeeting<
  T extends { readonly kind: LogEntryKind; readonly at: string; readonly authorName: string },
>(meeting: { readonly at: string; readonly authorName: string }, entries: readonly T[]): T | null {
  return (
    entries.find(
      ({ kind, at, authorName }) =>
        kind === 'meetingHeld' && at === meeting.at && authorName === meeting.authorName,
    ) ?? null
  );
}
