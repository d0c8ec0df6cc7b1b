import { offer } from '../../domain/baton/baton.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { fullName } from '../child/child-summary.ts';
import { codeOfBatonRefusal } from '../baton/baton-refusal.ts';
import type { CommandContext, QueryContext, Refusal } from '../ports/context.ts';
import type { ContactRecord } from '../ports/records.ts';
import { batonOf, refusalUnlessOpen, writeEntry } from '../shared-log.ts';

/** Asked before anything is written: an open log, nobody else on the way, a compared fingerprint, a day to come. */
export function refusalOfExport(
  context: QueryContext,
  childId: string,
  contact: ContactRecord,
  expiresOn: string,
): Refusal | null {
  const closed = refusalUnlessOpen(context, childId);
  if (closed !== null) return closed;
  if (contact.verifiedOn === null) return { code: 'contactNotVerified' };
  if (expiresOn <= context.today) return { code: 'periodInvalid', fields: ['expiresOn'] };
  const offered = offer(batonOf(context, childId), {
    id: 'asked',
    to: { kind: 'office', contactId: contact.id },
    offeredOn: context.today,
    expiresOn,
  });
  return offered.ok ? null : { code: codeOfBatonRefusal(offered.error) };
}

/** Keeps that the package was written, and the open offer that goes with it. The baton stays here. */
export function recordExport(
  context: CommandContext,
  written: {
    readonly childId: string;
    readonly contact: ContactRecord;
    readonly packageId: string;
    readonly sha256: string;
    readonly manifest: unknown;
    readonly expiresOn: string;
    readonly message: string;
  },
): Result<{ readonly packageId: string }, Refusal> {
  const { stores, newId, actor, now, today } = context;
  const { childId, contact, packageId, expiresOn } = written;
  const child = stores.children.find(childId);
  const refusal = refusalOfExport(context, childId, contact, expiresOn);
  if (child === null || refusal !== null) return refused(refusal ?? { code: 'notFound' });
  stores.packages.add(
    {
      id: packageId,
      direction: 'out',
      childId,
      childName: fullName(child.fields),
      contactId: contact.id,
      status: 'sent',
      createdAt: now,
      expiresOn,
      answeredAt: null,
      answerReason: '',
      sha256: written.sha256,
      manifest: written.manifest,
    },
    null,
  );
  stores.baton.addOffer({
    id: newId(),
    childId,
    toUserId: null,
    toContactId: contact.id,
    packageId,
    toName: contact.name,
    message: written.message.slice(0, 200),
    status: 'open',
    offeredBy: actor.userId,
    offeredOn: today,
    expiresOn,
    answeredAt: null,
    answerReason: '',
    staysOn: false,
    keeps: [],
    checklist: [],
    notes: { childContact: '', avoid: '', jointMeetingOn: null },
  });
  writeEntry(context, childId, 'batonOffered', contact.name);
  return ok({ packageId });
}
