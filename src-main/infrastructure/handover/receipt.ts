import * as z from 'zod';
import type { OfficeIdentity } from '../../domain/handover/office-identity.ts';
import type { PackageRefusal } from '../../domain/handover/package-terms.ts';
import {
  receiptAnswers,
  receiptFormat,
  receiptFormatVersion,
  type Receipt,
} from '../../domain/handover/receipt-document.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import { decryptWith, encryptTo } from './age.ts';
import { canonicalBytes } from './canonical.ts';
import * as field from './format-fields.ts';
import {
  findOffice,
  fingerprintHex,
  publicIdentityOf,
  type KnownOffice,
  type OfficeFacts,
} from './identity.ts';
import { handoverLimits } from './limits.ts';
import { detectVersion, parseJson } from './safe-json.ts';
import { isSignedBy, signBytes } from './signing.ts';

/** An acceptance names the new holder; a refusal gives its reason. One without the other is no answer. */
function isComplete(receipt: Receipt): boolean {
  return receipt.answer === 'accepted'
    ? receipt.holderName !== null
    : receipt.holderName === null && receipt.reason !== '';
}

const receiptV1: z.ZodType<Receipt> = z
  .strictObject({
    packageId: field.uuid,
    packageSha256: field.sha256,
    senderFingerprint: field.sha256,
    answeredBy: field.publicIdentity,
    answer: z.enum(receiptAnswers),
    reason: field.text,
    decidedAt: field.instant,
    holderName: field.personName.nullable(),
    auditHead: field.auditHead,
  })
  .refine(isComplete);

const receiptFile = z.strictObject({
  format: z.literal(receiptFormat),
  formatVersion: z.literal(receiptFormatVersion),
  receipt: receiptV1,
  signature: z.base64(),
});

export interface ReceiptPlan {
  readonly own: OfficeIdentity;
  readonly answeredBy: OfficeFacts;
  /** Public keys of the office that sent the package. */
  readonly sender: { readonly recipient: string; readonly signingKey: string };
  readonly answer: Omit<Receipt, 'answeredBy' | 'senderFingerprint'>;
}

/**
 * Writes a `.stafett-kvittering`: the signed answer, locked for the office that sent the package, because a reason
 * may be personal. Throws when the answer is incomplete.
 */
export async function writeReceipt(plan: ReceiptPlan): Promise<Uint8Array> {
  const receipt = receiptV1.parse({
    ...plan.answer,
    senderFingerprint: fingerprintHex(plan.sender),
    answeredBy: publicIdentityOf(plan.own, plan.answeredBy),
  });
  const signature = signBytes('receipt', canonicalBytes(receipt), plan.own.signing);
  const document = {
    format: receiptFormat,
    formatVersion: receiptFormatVersion,
    receipt,
    signature: Buffer.from(signature).toString('base64'),
  };
  return encryptTo(plan.sender.recipient, canonicalBytes(document));
}

export interface ReceiptQuestion {
  readonly own: OfficeIdentity;
  readonly offices: readonly KnownOffice[];
}

export interface OpenedReceipt {
  readonly receipt: Receipt;
  /** The contact whose keys signed it. */
  readonly contactId: string;
  /** Fingerprint of those keys, lower-case hex; give it to `matchReceipt`. */
  readonly answeredByFingerprint: string;
}

/**
 * Opens a receipt and checks that a known office signed it, for us. Whether it answers a package that is waiting,
 * `matchReceipt` and the package's state tell. Never throws for any bytes.
 */
export async function openReceipt(
  bytes: Uint8Array,
  question: ReceiptQuestion,
): Promise<Result<OpenedReceipt, PackageRefusal>> {
  const { own } = question;
  if (bytes.length > handoverLimits.receiptBytes) return refused('tooLarge');
  const plain = await decryptWith(own.age.identity, bytes);
  if (!plain.ok) return plain;
  const json = parseJson(plain.value);
  if (!json.ok) return refused('notAPackage');
  const version = detectVersion(json.value, receiptFormat, 'formatVersion', receiptFormatVersion);
  if (!version.ok) {
    return refused(version.error === 'otherFormat' ? 'notAPackage' : version.error);
  }
  const parsed = receiptFile.safeParse(json.value);
  if (!parsed.success) return refused('contentInvalid');
  const { receipt, signature } = parsed.data;

  const office = findOffice(question.offices, receipt.answeredBy);
  if (office === null) return refused('unknownSender');
  const signatureBytes = Buffer.from(signature, 'base64');
  const signed = canonicalBytes(receipt);
  if (!isSignedBy('receipt', signed, signatureBytes, office.identity.signingKey)) {
    return refused('signatureInvalid');
  }
  const ours = fingerprintHex({
    recipient: own.age.recipient,
    signingKey: own.signing.publicKey,
  });
  if (receipt.senderFingerprint !== ours) return refused('wrongReceiver');
  return ok({
    receipt,
    contactId: office.contactId,
    answeredByFingerprint: fingerprintHex(office.identity),
  });
}
