import { relationOf } from '../domain/permission/relation-of.ts';
import type { QueryContext } from './ports/context.ts';
import type { ChildCardRecord } from './ports/records.ts';
import { holderOf } from './standing-to-child.ts';
import type { StandingToChild } from './standing-to-child.ts';

/** How the actor stands to each of many children, as `standingToChild` says it of one, read in one go. */
export function standingsToChildren(
  { stores, today, actor }: Pick<QueryContext, 'stores' | 'today' | 'actor'>,
  cards: readonly ChildCardRecord[],
): readonly Omit<StandingToChild, 'holder'>[] {
  const takesPart = new Set(stores.logs.childrenOfParticipant(actor.userId, today));
  return cards.map((card) => {
    const holder = holderOf(card.holding);
    // Whoever is offered the baton must be able to see what it is before answering.
    const isInvolved = takesPart.has(card.id) || card.offer?.toUserId === actor.userId;
    return {
      relation: relationOf(actor.userId, {
        holder,
        logStatus: card.log.status,
        registeredBy: card.registeredBy,
        participantUserIds: isInvolved ? [actor.userId] : [],
      }),
      logStatus: card.log.status,
      holderIsElsewhere: holder?.kind === 'office',
    };
  });
}
