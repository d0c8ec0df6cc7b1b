import { dueState } from '../../domain/deadline/due-state.ts';
import { sortByUrgency } from '../../domain/deadline/sort-by-urgency.ts';
import { ok, refused } from '../../domain/result.ts';
import { openableOf } from '../child/openable-children.ts';
import type { QueryHandler } from '../ports/context.ts';
import { followUpOfChildren } from './follow-up-of-children.ts';

/** What stopped and what is dated for one child: its header and its summary ask for no more. */
export const followUpOfChild: QueryHandler<'followUp.ofChild'> = (context, { childId }) => {
  const { stores, policy, today } = context;
  const [found] = followUpOfChildren(
    context,
    openableOf(context, stores.followUp.cards(today, [childId])),
  );
  if (found === undefined) return refused({ code: 'notFound' });
  return ok({
    breaks: found.breaks,
    due: sortByUrgency(found.due).map((item) => ({
      ...item,
      state: dueState(item.dueOn, today, policy),
    })),
  });
};
