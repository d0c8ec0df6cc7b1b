import { accept, decline, withdraw } from '../../domain/baton/baton.ts';
import { matchReceipt } from '../../domain/handover/match-receipt.ts';
import { movePackage } from '../../domain/handover/package-state.ts';
import type { Receipt } from '../../domain/handover/receipt-document.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { codeOfBatonRefusal } from '../baton/baton-refusal.ts';
import { endDeputies } from '../baton/deputies.ts';
import { handTasksOn } from '../baton/hand-on.ts';
import type { CommandContext, CommandHandler, Refusal } from '../ports/context.ts';
import { batonOf, writeEntry } from '../shared-log.ts';
import { openHolding } from '../standing-to-child.ts';
import { codeOfPackageRefusal } from './package-refusal.ts';

export interface ProvenReceipt {
  readonly receipt: Receipt;
  /** Computed from the keys that the signature was verified with. */
  readonly answeredByFingerprint: string;
  readonly bytes: Uint8Array;
}

type Answer = {
  readonly packageId: string;
  readonly answer: 'accepted' | 'declined';
  readonly childId: string | null;
};

/** The receipt comes home: an acceptance moves the baton here and now, a decline leaves it where it is. */
export function answerExport(
  context: CommandContext,
  proven: ProvenReceipt,
): Result<Answer, Refusal> {
  const { stores, policy, now, newId } = context;
  const { receipt } = proven;
  const sent = stores.packages.find(receipt.packageId);
  if (sent === null || sent.direction !== 'out')
    return refused(codeOfPackageRefusal('unknownPackage'));
  const contact = stores.contacts.find(sent.contactId);
  const matched = matchReceipt(receipt, proven.answeredByFingerprint, {
    id: sent.id,
    sha256: sent.sha256,
    receiverFingerprint: contact?.fingerprint ?? '',
  });
  if (!matched.ok) return refused(codeOfPackageRefusal(matched.error));
  const decidedOn = osloDayOf(receipt.decidedAt);
  const moved = movePackage(
    sent,
    receipt.answer === 'accepted' ? 'accept' : 'decline',
    decidedOn,
    policy,
  );
  if (!moved.ok)
    return refused(
      codeOfPackageRefusal(moved.error === 'alreadyAnswered' ? 'alreadyAnswered' : 'expired'),
    );
  const { childId } = sent;
  const offer = childId === null ? null : stores.baton.openOffer(childId);
  if (childId === null || contact === null || offer?.packageId !== sent.id)
    return refused(codeOfPackageRefusal('alreadyAnswered'));
  const by = { kind: 'office', contactId: contact.id } as const;
  const baton = batonOf(context, childId);
  const answered =
    receipt.answer === 'accepted'
      ? accept(baton, { offerId: offer.id, by, acceptedOn: decidedOn })
      : decline(baton, { offerId: offer.id, by });
  if (!answered.ok) return refused({ code: codeOfBatonRefusal(answered.error) });
  stores.packages.answer(sent.id, moved.value, now, receipt.reason, proven.bytes);
  stores.baton.answerOffer(offer.id, receipt.answer, now, receipt.reason.slice(0, 200));
  if (receipt.answer === 'declined') {
    writeEntry(
      context,
      childId,
      'offerDeclined',
      [contact.name, receipt.reason].filter(Boolean).join('\n'),
    );
  } else {
    const giver = openHolding(context, childId)?.holderName ?? '';
    const taker = receipt.holderName ?? contact.name;
    writeEntry(
      context,
      childId,
      'handedOver',
      [receipt.holderName ?? '', contact.name].filter(Boolean).join(', '),
    );
    endDeputies(context, childId);
    handTasksOn(context, childId, giver, taker, offer);
    stores.baton.move({
      id: newId(),
      childId,
      userId: null,
      contactId: contact.id,
      holderName: taker,
      service: contact.name,
      fromAt: now,
      toAt: null,
    });
  }
  return ok({ packageId: sent.id, answer: receipt.answer, childId });
}

/** Takes the offer back after its last day and the days of grace: the package can no longer be accepted. */
export const reclaimPackage: CommandHandler<'handover.reclaim'> = (
  context,
  { childId, packageId },
) => {
  const { stores, today, policy, now } = context;
  const sent = stores.packages.find(packageId);
  if (sent?.childId !== childId || sent.direction !== 'out')
    return refused({ code: 'packageUnknown' });
  const moved = movePackage(sent, 'withdraw', today, policy);
  if (!moved.ok)
    return refused({
      code: moved.error === 'stillAnswerable' ? 'periodInvalid' : 'packageAlreadyAnswered',
    });
  const offer = stores.baton.openOffer(childId);
  if (offer?.packageId === packageId) {
    const withdrawn = withdraw(batonOf(context, childId), today, policy);
    if (!withdrawn.ok) return refused({ code: codeOfBatonRefusal(withdrawn.error) });
    stores.baton.answerOffer(offer.id, 'withdrawn', now, '');
    writeEntry(context, childId, 'offerWithdrawn', offer.toName);
  }
  stores.packages.answer(packageId, moved.value, now, '', null);
  return ok({});
};

const osloDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on the wall at the receiver when they decided. */
function osloDayOf(instant: string): string {
  return osloDay.format(Date.parse(instant));
}
