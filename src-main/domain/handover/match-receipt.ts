import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { Receipt } from './receipt-document.ts';

export interface SentPackage {
  readonly id: string;
  /** SHA-256 of the file as it was written, lower-case hex. */
  readonly sha256: string;
  /** Fingerprint of the office it was written for, lower-case hex. */
  readonly receiverFingerprint: string;
}

export const receiptMismatches = ['unknownPackage', 'unknownSender', 'tampered'] as const;
export type ReceiptMismatch = (typeof receiptMismatches)[number];

/**
 * Whether a receipt answers this package: the same id, from the office the package was for, about the very same
 * bytes. `answeredByFingerprint` is computed from the keys that the receipt was verified with. Without this an
 * office could answer for another, or an old receipt could move a baton that was offered anew.
 */
export function matchReceipt(
  receipt: Pick<Receipt, 'packageId' | 'packageSha256'>,
  answeredByFingerprint: string,
  sent: SentPackage,
): Result<void, ReceiptMismatch> {
  if (receipt.packageId !== sent.id) return refused('unknownPackage');
  if (answeredByFingerprint !== sent.receiverFingerprint) return refused('unknownSender');
  if (receipt.packageSha256 !== sent.sha256) return refused('tampered');
  return ok(undefined);
}
