import { offer } from '../../domain/baton/baton.ts';
import { mayHoldBaton } from '../../domain/permission/may-hold-baton.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler } from '../ports/context.ts';
import { batonOf, writeEntry } from '../shared-log.ts';
import { codeOfBatonRefusal } from './baton-refusal.ts';

/** Offers the baton to a colleague; it stays with the holder until the colleague has accepted (invariant 2). */
export const offerBaton: CommandHandler<'baton.offer'> = (
  context,
  { childId, toUserId, message, expiresOn, staysOn, keeps, checklist, notes },
) => {
  const { stores, newId, today, actor } = context;
  const receiver = stores.office.user(toUserId);
  if (receiver === null || receiver.status !== 'active') return refused({ code: 'notFound' });
  if (!mayHoldBaton(receiver.role)) return refused({ code: 'notAllowed', fields: ['toUserId'] });
  if (expiresOn < today) return refused({ code: 'periodInvalid', fields: ['expiresOn'] });
  const open = stores.measures.ofChild(childId).filter(({ status }) => status === 'active');
  if (!keeps.every((kept) => open.some((measure) => measure.id === kept)))
    return refused({ code: 'notFound', fields: ['keeps'] });
  const id = newId();
  const offered = offer(batonOf(context, childId), {
    id,
    to: { kind: 'user', userId: toUserId },
    offeredOn: today,
    expiresOn,
  });
  if (!offered.ok) return refused({ code: codeOfBatonRefusal(offered.error) });
  stores.baton.addOffer({
    id,
    childId,
    toUserId,
    toContactId: null,
    packageId: null,
    toName: receiver.name,
    message,
    status: 'open',
    offeredBy: actor.userId,
    offeredOn: today,
    expiresOn,
    answeredAt: null,
    answerReason: '',
    staysOn,
    // Whoever leaves takes nothing along.
    keeps: staysOn ? keeps : [],
    checklist,
    notes,
  });
  writeEntry(context, childId, 'batonOffered', receiver.name);
  return ok({ id });
};
