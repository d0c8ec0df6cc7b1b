import { accept, decline, withdraw } from '../../domain/baton/baton.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler } from '../ports/context.ts';
import { batonOf, writeEntry } from '../shared-log.ts';
import { openHolding } from '../standing-to-child.ts';
import { codeOfBatonRefusal } from './baton-refusal.ts';
import { endDeputies } from './deputies.ts';
import { giverGoesOn, handTasksOn } from './hand-on.ts';

/**
 * The colleague says yes: the baton moves here and now, in one step, and the tasks with it. Whoever stood in for
 * the one before stands in for nobody now.
 */
export const acceptBaton: CommandHandler<'baton.accept'> = (context, { childId, offerId }) => {
  const { stores, actor, now, today, newId } = context;
  const by = { kind: 'user', userId: actor.userId } as const;
  const accepted = accept(batonOf(context, childId), { offerId, by, acceptedOn: today });
  if (!accepted.ok) return refused({ code: codeOfBatonRefusal(accepted.error) });
  const offer = stores.baton.openOffer(childId);
  const giver = openHolding(context, childId);
  if (offer === null || giver === null) throw new Error('An accepted offer has a giver');
  stores.baton.answerOffer(offerId, 'accepted', now, '');
  stores.baton.move({
    id: newId(),
    childId,
    userId: actor.userId,
    contactId: null,
    holderName: actor.name,
    service: stores.office.get().name,
    fromAt: now,
    toAt: null,
  });
  writeEntry(context, childId, 'batonMoved', actor.name);
  endDeputies(context, childId);
  handTasksOn(context, childId, giver.holderName, actor.name, offer);
  giverGoesOn(context, giver, offer.staysOn);
  return ok({});
};

/** The colleague says no, with a reason; the baton stays. */
export const declineBaton: CommandHandler<'baton.decline'> = (
  context,
  { childId, offerId, reason },
) => {
  const by = { kind: 'user', userId: context.actor.userId } as const;
  const declined = decline(batonOf(context, childId), { offerId, by });
  if (!declined.ok) return refused({ code: codeOfBatonRefusal(declined.error) });
  context.stores.baton.answerOffer(offerId, 'declined', context.now, reason);
  writeEntry(context, childId, 'offerDeclined', `${context.actor.name}\n${reason}`);
  return ok({});
};

/** The offer is taken back; the baton stays. */
export const withdrawOffer: CommandHandler<'baton.withdrawOffer'> = (
  context,
  { childId, offerId },
) => {
  const offer = context.stores.baton.openOffer(childId);
  if (offer?.id !== offerId) return refused({ code: 'offerNotOpen' });
  const withdrawn = withdraw(batonOf(context, childId), context.today, context.policy);
  if (!withdrawn.ok) return refused({ code: codeOfBatonRefusal(withdrawn.error) });
  context.stores.baton.answerOffer(offerId, 'withdrawn', context.now, '');
  writeEntry(context, childId, 'offerWithdrawn', offer.toName);
  return ok({});
};
