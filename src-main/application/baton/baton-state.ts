import { isDeputyOn } from '../../domain/baton/deputy.ts';
import { ok } from '../../domain/result.ts';
import { childSummary } from '../child/child-summary.ts';
import type { QueryHandler } from '../ports/context.ts';
import { standingsToChildren } from '../standings-to-children.ts';
import { nameOf } from './deputies.ts';

/** Who has the baton, who had it, every offer, and who stands in; newest first. */
export const batonState: QueryHandler<'baton.state'> = (context, { childId }) => {
  const { stores, actor, today } = context;
  return ok({
    holdings: stores.baton
      .holdings(childId)
      .map(({ id, holderName, service, contactId, fromAt, toAt }) => ({
        id,
        holderName,
        service,
        isElsewhere: contactId !== null,
        from: fromAt,
        to: toAt,
      }))
      .reverse(),
    offers: stores.baton
      .offers(childId)
      .map(
        ({ childId: _of, packageId: _in, toContactId, offeredBy, answeredAt: _at, ...offer }) => ({
          ...offer,
          isForMe: offer.toUserId === actor.userId,
          toOffice: toContactId !== null,
          offeredByName: stores.office.user(offeredBy)?.name ?? '–',
        }),
      )
      .reverse(),
    deputies: stores.deputies
      .ofChild(childId)
      .map((deputy) => ({
        id: deputy.id,
        userId: deputy.userId,
        name: nameOf(context, deputy),
        from: deputy.from,
        to: deputy.to,
        isNow: isDeputyOn(deputy, today),
        endedAt: deputy.endedAt,
      }))
      .sort((a, b) => (a.from < b.from ? 1 : -1)),
  });
};

/** The children whose baton one user has. */
export const heldBy: QueryHandler<'baton.heldBy'> = (context, { userId }) => {
  const held = context.stores.followUp
    .cards(context.today)
    .filter(({ holding }) => holding?.userId === userId);
  const standings = standingsToChildren(context, held);
  return ok({
    children: held.flatMap((card, place) => {
      const standing = standings[place];
      return standing === undefined ? [] : [childSummary(context, card, standing)];
    }),
  });
};
