import { ok, refused, type Result } from '../../domain/result.ts';
import { refusalOf } from '../db/refusal.ts';
import { vaultReasonOf } from './open-database.ts';
import { normaliseUserName } from './user-name.ts';
import type { VaultRefusal, VaultStatus } from './vault-terms.ts';

/**
 * The least that the vault itself accepts, in bytes. How good a passphrase is, is weighed by the screens;
 * this only keeps out what no weighing could save.
 */
export const SHORTEST_PASSPHRASE_BYTES = 8;

export function checkUserName(userName: string): Result<undefined, VaultRefusal> {
  return normaliseUserName(userName) === '' ? refused({ reason: 'userNameEmpty' }) : ok(undefined);
}

export function checkPassphrase(passphrase: Buffer): Result<undefined, VaultRefusal> {
  return passphrase.length < SHORTEST_PASSPHRASE_BYTES
    ? refused({ reason: 'passphraseTooShort' })
    : ok(undefined);
}

/**
 * Turns an expected failure of disk or database into a refusal.
 * @throws the error itself when it is a bug
 */
export function refusalFrom(error: unknown): VaultRefusal {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  // A file that vanished or cannot be read while the vault is at work is the disk's failure.
  return { reason: refusal === 'missing' ? 'diskFailure' : vaultReasonOf(refusal) };
}

/** Overwrites secrets that the caller gave away. */
export function wipeAll(secrets: readonly Buffer[]): void {
  for (const secret of secrets) secret.fill(0);
}

/** Whether a refusal came after the secret had proved right: then nobody was guessing. */
export function isSecretRight({ reason }: VaultRefusal): boolean {
  return reason === 'invitationMustBeClaimed' || reason === 'invitationExpired';
}

/** Why nothing can be opened in a state of rest other than `locked`. */
export function refusalOfStatus({ state, damage }: VaultStatus): VaultRefusal {
  if (state === 'fromNewerProgram') return { reason: state };
  return { reason: damage ?? 'wrongState' };
}
