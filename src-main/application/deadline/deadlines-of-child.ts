import type { DeadlineKind } from '../../domain/deadline/deadline-kinds.ts';
import { runningDeadlines } from '../../domain/deadline/running-deadlines.ts';
import { standingDeadline } from '../../domain/deadline/told-deadline.ts';
import type { StandingDeadline } from '../../domain/deadline/told-deadline.ts';
import { deadlineFactsOf } from '../../domain/guide/deadline-facts.ts';
import type { GuideFacts } from '../../domain/guide/guide-facts.ts';
import { ok, refused } from '../../domain/result.ts';
import { factsOfChild } from '../guide/facts-of-child.ts';
import type {
  CommandContext,
  CommandHandler,
  QueryContext,
  QueryHandler,
} from '../ports/context.ts';
import { standingToChild } from '../standing-to-child.ts';

/** The deadlines that run for a child whose facts are gathered, as they stand today; first due first. */
export function standingDeadlines(
  { stores, policy }: Pick<QueryContext, 'stores' | 'policy'>,
  childId: string,
  facts: GuideFacts,
): readonly StandingDeadline[] {
  const told = stores.deadlines.told(childId);
  return runningDeadlines(deadlineFactsOf(facts), policy)
    .map((deadline) => standingDeadline(deadline, told))
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}

/** The deadlines that run for one child today, as far as the person who is on may know of them. */
export function deadlinesToday(
  context: QueryContext,
  childId: string,
): readonly StandingDeadline[] {
  const child = standingToChild(context, childId);
  // What is due for a child whose baton is in another office is due there.
  if (child === null || child.holderIsElsewhere) return [];
  return standingDeadlines(context, childId, factsOfChild(context, childId, child));
}

/** First due first. */
export const deadlinesOfChild: QueryHandler<'deadline.ofChild'> = (context, { childId }) =>
  ok({
    deadlines: deadlinesToday(context, childId).map(
      ({ kind, from, dueOn, countedDueOn, told }) => ({
        kind,
        from: from.on,
        dueOn,
        countedDueOn,
        told: told === null ? null : { on: told.toldOn, byName: told.authorName },
      }),
    ),
  });

/**
 * Keeps that the family was told a deadline. They may have been told another day than the numbers give: the day
 * they were told is the one that counts, and telling again replaces what was told before.
 */
export const tellDeadline: CommandHandler<'deadline.tell'> = (
  context,
  { childId, kind, dueOn, toldOn },
) => {
  const running = deadlinesToday(context, childId).find((deadline) => deadline.kind === kind);
  if (running === undefined) return refused({ code: 'deadlineNotRunning' });
  if (toldOn > context.today || toldOn < running.from.on)
    return refused({ code: 'periodInvalid', fields: ['toldOn'] });
  if (dueOn < toldOn) return refused({ code: 'periodInvalid', fields: ['dueOn'] });
  keep(context, childId, kind, { dueOn, toldOn, isTakenBack: false });
  return ok({});
};

/** Takes the last telling back by a later row; what was told before it counts again. */
export const takeBackDeadline: CommandHandler<'deadline.takeBack'> = (
  context,
  { childId, kind },
) => {
  const running = deadlinesToday(context, childId).find((deadline) => deadline.kind === kind);
  if (running === undefined || running.told === null)
    return refused({ code: 'deadlineNotRunning' });
  const { dueOn, toldOn } = running.told;
  keep(context, childId, kind, { dueOn, toldOn, isTakenBack: true });
  return ok({});
};

function keep(
  { stores, newId, actor, now }: CommandContext,
  childId: string,
  kind: DeadlineKind,
  told: { readonly dueOn: string; readonly toldOn: string; readonly isTakenBack: boolean },
): void {
  stores.deadlines.tell({
    id: newId(),
    childId,
    kind,
    ...told,
    policyVersion: stores.policies.newest()?.version ?? 0,
    authorName: actor.name,
    at: now,
  });
}
