import type { PauseCause } from '../../domain/case/log-status-change.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { ok } from '../../domain/result.ts';
import type { CommandContext, QueryHandler } from '../ports/context.ts';
import type { LogStatusChangeRecord } from '../ports/records.ts';
import { logOf, writeEntry } from '../shared-log.ts';

/** Keeps one turn in the life of the log; what a turn does not ask is left empty. Turns are never changed. */
export function writeTurn(
  { stores, newId, actor, now }: CommandContext,
  childId: string,
  cause: LogStatusChangeRecord['cause'],
  details: Partial<LogStatusChangeRecord['details']> = {},
): void {
  stores.logs.addStatusChange({
    id: newId(),
    childId,
    cause,
    details: {
      reason: '',
      pauseCause: null,
      resumeOn: null,
      closeReason: null,
      outcome: null,
      agreedWith: '',
      closingNote: '',
      measures: [],
      ...details,
    },
    authorName: actor.name,
    at: now,
  });
}

/** Lets the log rest, with its turn and its entry. The holder keeps the baton. */
export function restLog(
  context: CommandContext,
  childId: string,
  pauseCause: PauseCause,
  { reason = '', resumeOn = null }: { reason?: string; resumeOn?: LocalDate | null } = {},
): void {
  context.stores.logs.pause(childId, pauseCause);
  writeTurn(context, childId, 'paused', { reason, pauseCause, resumeOn });
  writeEntry(context, childId, 'logPaused', reason);
}

/** Wakes the log again, with its turn and its entry. */
export function wakeLog(context: CommandContext, childId: string, reason = ''): void {
  context.stores.logs.resume(childId);
  writeTurn(context, childId, 'resumed', { reason });
  writeEntry(context, childId, 'logResumed', reason);
}

/** The story of the log, oldest first, and who asked for it. */
export const listTurns: QueryHandler<'log.turns'> = (context, { childId }) =>
  ok({
    origin: logOf(context, childId).origin,
    turns: context.stores.logs
      .statusChanges(childId)
      .map(({ id, cause, details, authorName, at }) => ({
        id,
        cause,
        ...details,
        byName: authorName,
        at,
      })),
  });
