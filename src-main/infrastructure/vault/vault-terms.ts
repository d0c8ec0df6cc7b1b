import type { Result } from '../../domain/result.ts';
import type { WriteHandle } from '../db/handles.ts';
import type { Migration } from '../db/migration.ts';
import type { UnitOfWork } from '../db/unit-of-work.ts';
import type { Disk } from './durable-file.ts';
import type { RandomBytes } from './envelope.ts';
import type { KdfFloor, KdfParams } from './kdf.ts';
import type { RecoveryWordsProblem } from './recovery-words.ts';
import type { SlotKind } from './vault-document.ts';

/** Where the vault is. `migrating` is the part of unlocking in which the database is brought up to date. */
export const VAULT_STATES = [
  'none',
  'creating',
  'locked',
  'unlocking',
  'migrating',
  'unlocked',
  'locking',
  'damaged',
  'fromNewerProgram',
] as const;
export type VaultState = (typeof VAULT_STATES)[number];

/** What is broken when the state is `damaged`. */
export const DAMAGES = [
  'vaultFileMissing',
  'vaultFileDamaged',
  'vaultFileAltered',
  'weakParameters',
  'databaseMissing',
  'databaseDamaged',
  'databaseNotEncrypted',
  'historyDiffers',
] as const;
export type Damage = (typeof DAMAGES)[number];

export function isDamage(reason: string): reason is Damage {
  return (DAMAGES as readonly string[]).includes(reason);
}

export type VaultStatus = {
  readonly state: VaultState;
  /** Set only in the state `damaged`. */
  readonly damage?: Damage;
  /** True when the vault file is broken and the generation before it can be read. */
  readonly canUsePrevious?: boolean;
  /** True while the vault is open by recovery words and no new passphrase has been chosen. */
  readonly mustSetPassphrase?: boolean;
};

/**
 * Every refusal of the vault. An unknown user and a wrong passphrase are one reason on purpose;
 * a wrong passphrase and a damaged file are two on purpose.
 */
export type VaultRefusal =
  | { readonly reason: 'tooManyTries'; readonly waitMs: number }
  | { readonly reason: 'recoveryWords'; readonly problem: RecoveryWordsProblem }
  | {
      readonly reason:
        | Damage
        | 'wrongNameOrPassphrase'
        | 'wrongRecoveryWords'
        | 'invitationMustBeClaimed'
        | 'invitationExpired'
        | 'userNameEmpty'
        | 'userNameTaken'
        | 'passphraseTooShort'
        | 'unknownUser'
        | 'unknownSlot'
        | 'lastWayIn'
        | 'slotInUse'
        | 'fromNewerProgram'
        | 'inUse'
        | 'busy'
        | 'diskFull'
        | 'diskFailure'
        | 'wrongState';
    };
export type VaultReason = VaultRefusal['reason'];

/** A slot as the outside may see it: no name, no key material. */
export type SlotSummary = {
  readonly id: string;
  readonly kind: SlotKind;
  readonly expiresAtMs: number | null;
};

/** What an open vault gives. */
export type OpenSession = {
  readonly uow: UnitOfWork;
  /** The slot that opened the vault; its id is linked to a user row by the caller. */
  readonly slotId: string;
  readonly kind: SlotKind;
};

/**
 * The vault of one folder. Every `Buffer` with a passphrase or code is overwritten before the call returns,
 * whatever the outcome; make it with `passphraseBytes`. Operations never throw for expected refusals.
 */
export type Vault = {
  /** Where the vault is now; cheap. Looks at the folder again unless something is running or open. */
  status(): VaultStatus;
  /** How long until the next try to open it is allowed, in milliseconds; 0 when it is allowed now. */
  waitMs(): number;
  /** Calls `listener` after each change of state. Returns the way to stop. */
  onChange(listener: (status: VaultStatus) => void): () => void;
  /** @throws unless unlocked */
  session(): OpenSession;
  /** @throws unless unlocked */
  slots(): readonly SlotSummary[];

  /** Makes folder, key, database and vault file; on success the vault is unlocked by the new user. */
  create(input: CreateVaultInput): Promise<Result<OpenSession, VaultRefusal>>;
  unlock(input: {
    userName: string;
    passphrase: Buffer;
  }): Promise<Result<OpenSession, VaultRefusal>>;
  /** Opens with the printed words; afterwards `setPassphraseAfterRecovery` is due. */
  unlockWithRecoveryWords(words: string): Promise<Result<OpenSession, VaultRefusal>>;
  /** Gives an existing user a new passphrase; allowed only after opening with recovery words. */
  setPassphraseAfterRecovery(input: {
    userName: string;
    newPassphrase: Buffer;
  }): Promise<Result<OpenSession, VaultRefusal>>;
  /** Replaces an invitation by the colleague's own passphrase and opens the vault for the colleague. */
  claimInvitation(input: {
    userName: string;
    code: string;
    newPassphrase: Buffer;
  }): Promise<Result<OpenSession, VaultRefusal>>;

  /** Unlocked only: the person who opened the vault chooses another passphrase. */
  changePassphrase(input: {
    oldPassphrase: Buffer;
    newPassphrase: Buffer;
  }): Promise<Result<SlotSummary, VaultRefusal>>;
  /** Unlocked only: opens a slot for a colleague; `code` comes from `proposeInvitationCode`. */
  addInvitation(input: {
    userName: string;
    code: string;
    validDays: number;
  }): Promise<Result<SlotSummary, VaultRefusal>>;
  /** Unlocked only. Never the slot in use, never the recovery words. */
  removeSlot(slotId: string): Result<SlotSummary, VaultRefusal>;

  /**
   * Writes everything down, closes the database and overwrites the key. Does nothing when the vault is not open.
   * @throws when closing failed; the key is overwritten all the same, and the program must then exit
   */
  lock(): void;
  /** Puts the generation before back in the place of a broken vault file. */
  usePrevious(): Result<VaultStatus, VaultRefusal>;
};

export type CreateVaultInput = {
  readonly userName: string;
  readonly passphrase: Buffer;
  /** The words of `proposeRecoveryWords` as the user typed them back. */
  readonly recoveryWords: string;
  /** First rows (office, first user), stored before the vault exists: a vault without them can never be seen. */
  readonly firstRows?: (tx: WriteHandle, slotId: string) => void;
};

/** What a vault needs from its surroundings. */
export type VaultSurroundings = {
  /** Folder of the vault; made at creation, owner-only. */
  readonly folder: string;
  readonly migrations: readonly Migration[];
  /** Wall clock, milliseconds since 1970 UTC. */
  readonly nowMs: () => number;
  readonly random: RandomBytes;
  /** Chooses the cost of new slots, normally by calibration on this machine. */
  readonly chooseKdf: () => Promise<KdfParams>;
  readonly disk?: Disk;
  /** Tests only: lets cheap parameters pass. */
  readonly kdfFloorForTest?: KdfFloor;
};
