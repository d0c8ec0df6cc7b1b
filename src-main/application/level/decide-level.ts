import { hasConsentForLog } from '../../domain/case/open-log.ts';
import { decideLevel as decide, levelAfter } from '../../domain/level/decide-level.ts';
import { isCoveredOnPaper } from '../../domain/paper/consent-while-on-paper.ts';
import { closeLog } from '../../domain/baton/baton.ts';
import { ok, refused } from '../../domain/result.ts';
import { endLog } from '../log/end-log.ts';
import { restLog, wakeLog } from '../log/turns.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { batonOf, consentsOf, firstRefusal, logOf, writeEntry } from '../shared-log.ts';

/** Decides the level; the grounds are kept, and an open log says so in its own chronology. */
export const decideLevel: CommandHandler<'level.decide'> = (
  context,
  { childId, decision, ...grounds },
) => {
  const { stores, policy, today, newId, actor, now } = context;
  const log = logOf(context, childId);
  const baton = batonOf(context, childId);
  const consents = consentsOf(context, childId);
  const outcome = decide({
    current: log.level,
    logStatus: log.status,
    pauseCause: log.pauseCause,
    decision,
    hasConsentForLog:
      log.keeping === 'paper'
        ? isCoveredOnPaper(levelAfter(decision), consents, today)
        : hasConsentForLog(consents, today),
    hasHolder: baton.holder !== null,
    reason: grounds.reason,
    policy,
  });
  if (!outcome.ok) return refused(firstRefusal(outcome.error));
  const { level, events, pauseCause } = outcome.value;
  if (events.includes('logClosed')) {
    const closed = closeLog(baton);
    if (!closed.ok)
      return refused({
        code:
          closed.error === 'offerOpen' || closed.error === 'holderElsewhere'
            ? closed.error
            : 'logNotOpen',
      });
    endLog(context, childId, {
      reason: grounds.reason,
      closeReason: null,
      outcome: null,
      agreedWith: grounds.discussedWith,
      closingNote: '',
    });
  } else if (log.status === 'open') {
    writeEntry(context, childId, 'levelChanged', grounds.reason);
  }
  stores.logs.change(childId, { level });
  if (events.includes('logResumed')) wakeLog(context, childId, grounds.reason);
  else if (pauseCause !== null && pauseCause !== log.pauseCause)
    restLog(context, childId, pauseCause, { reason: grounds.reason });
  stores.logs.addLevelChange({
    id: newId(),
    childId,
    decision,
    from: log.level,
    to: level,
    grounds,
    authorName: actor.name,
    at: now,
  });
  return ok({ level });
};

/** Newest first. */
export const levelHistory: QueryHandler<'level.history'> = ({ stores }, { childId }) =>
  ok({
    history: stores.logs
      .levelChanges(childId)
      .map(({ id, decision, from, to, grounds, authorName, at }) => ({
        id,
        decision,
        from,
        to,
        ...grounds,
        byName: authorName,
        at,
      }))
      .reverse(),
  });
