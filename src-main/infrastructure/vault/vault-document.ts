import type { KdfParams } from './kdf.ts';

/** Who a slot is for: a person, a colleague who has not come yet, or the printed recovery words. */
export const SLOT_KINDS = ['user', 'invitation', 'recovery'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** One way to the data key. Binary members are lower-case hex. */
export type Slot = {
  /** 16 random bytes; kept when an invitation becomes a user, so that the user's row keeps its link. */
  readonly id: string;
  readonly kind: SlotKind;
  /** Salted hash of the user name; null for recovery words. */
  readonly lookup: string | null;
  /** Last moment of an invitation, in milliseconds since 1970 UTC; null for the other kinds. */
  readonly expiresAtMs: number | null;
  readonly kdf: KdfParams;
  readonly salt: string;
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
};

/** What the vault file says, without the two seals (`mac`, `checksum`) that are computed from it. */
export type VaultDocument = {
  readonly format: 'stafetten-vault';
  readonly formatVersion: 1;
  /** 16 random bytes. */
  readonly vaultId: string;
  /** 16 random bytes. */
  readonly lookupSalt: string;
  /** Derived from the data key: tells that a key is the right one without asking the database. */
  readonly keyCheck: string;
  readonly slots: readonly Slot[];
};

export const VAULT_FORMAT = 'stafetten-vault';
export const VAULT_FORMAT_VERSION = 1;
