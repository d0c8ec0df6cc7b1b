import { hasConsentForLog } from '../../domain/case/open-log.ts';
import { decideLevel as decide, levelAfter } from '../../domain/level/decide-level.ts';
import { isCoveredOnPaper } from '../../domain/paper/consent-while-on-paper.ts';
import { closeLog } from '../../domain/baton/baton.ts';
import { ok, refused } from '../../domain/result.ts';
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
    writeEntry(context, childId, 'logClosed', grounds.reason);
    endLog(context, childId);
  } else if (log.status === 'open') {
    writeEntry(context, childId, 'levelChanged', grounds.reason);
  }
  stores.logs.change(childId, { level });
  if (events.includes('logResumed')) stores.logs.resume(childId);
  else if (pauseCause !== null) stores.logs.pause(childId, pauseCause);
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

/** Ends log, holding and any offer to a colleague together; measures end with the log. */
export function endLog(
  context: Parameters<CommandHandler<'level.decide'>>[0],
  childId: string,
): void {
  const { stores, today, now } = context;
  const offer = stores.baton.openOffer(childId);
  if (offer !== null) stores.baton.answerOffer(offer.id, 'withdrawn', now, '');
  for (const measure of stores.measures.ofChild(childId)) {
    if (measure.status === 'active')
      stores.measures.change(measure.id, measure.terms, 'stopped', measure.revision);
  }
  stores.logs.end(childId, today, now);
}

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
