import { relationOf } from '../domain/permission/relation-of.ts';
import type { QueryContext } from './ports/context.ts';
import type { ChildCardRecord } from './ports/records.ts';
import { holderOf } from './standing-to-child.ts';
import type { StandingToChild } from './standing-to-child.ts';

/** What a card tells of how the actor stands to its child. */
export type CardStanding = Pick<StandingToChild, 'relation' | 'logStatus' | 'holderIsElsewhere'>;

/** How the actor stands to each of many children, as `standingToChild` says it of one, read in one go. */
export function standingsToChildren(
  { stores, today, actor }: Pick<QueryContext, 'stores' | 'today' | 'actor'>,
  cards: readonly ChildCardRecord[],
): readonly CardStanding[] {
  const takesPart = new Set(stores.logs.childrenOfParticipant(actor.userId, today));
  return cards.map((card) => {
    const holder = holderOf(card.holding);
    const isOffered = card.offer?.toUserId === actor.userId && card.offer.expiresOn >= today;
    return {
      relation: relationOf(actor.userId, {
        holder,
        logStatus: card.log.status,
        registeredBy: card.registeredBy,
        deputyUserIds: card.deputy === null ? [] : [card.deputy.userId],
        offeredToUserId: isOffered ? actor.userId : null,
        participantUserIds: takesPart.has(card.id) ? [actor.userId] : [],
      }),
      logStatus: card.log.status,
      holderIsElsewhere: holder?.kind === 'office',
    };
  });
}
