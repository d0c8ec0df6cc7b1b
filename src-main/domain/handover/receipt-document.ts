import type { PublicIdentity } from './office-identity.ts';

export const receiptFormat = 'stafetten-receipt';
export const receiptFormatVersion = 1;

export const receiptAnswers = ['accepted', 'declined'] as const;
export type ReceiptAnswer = (typeof receiptAnswers)[number];

/** The receiving office's signed answer to one package. */
export interface Receipt {
  readonly packageId: string;
  /** SHA-256 of the whole `.stafett` file that was answered, lower-case hex. */
  readonly packageSha256: string;
  /** Fingerprint of the office that sent the package, lower-case hex. */
  readonly senderFingerprint: string;
  /** Who answers: the office the package was for. */
  readonly answeredBy: PublicIdentity;
  readonly answer: ReceiptAnswer;
  /** Why it was declined; empty when accepted. */
  readonly reason: string;
  /** ISO instant in UTC. */
  readonly decidedAt: string;
  /** Who holds the baton from now on; null when declined. */
  readonly holderName: string | null;
  /** Hash of the newest row in the answering office's audit trail, lower-case hex. */
  readonly auditHead: string;
}
