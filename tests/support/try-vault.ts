import { randomBytes } from 'node:crypto';
import type { KdfParams } from '../../src-main/infrastructure/vault/kdf.ts';
import { proposeRecoveryWords } from '../../src-main/infrastructure/vault/recovery-words.ts';
import { passphraseBytes } from '../../src-main/infrastructure/vault/user-name.ts';
import type {
  OpenSession,
  Vault,
  VaultSurroundings,
} from '../../src-main/infrastructure/vault/vault-terms.ts';
import { openVault } from '../../src-main/infrastructure/vault/vault.ts';
import { FIRST, migrationsOf } from './try-migrations.ts';

/** Costs next to nothing; accepted only together with `CHEAP_FLOOR`. */
export const CHEAP_KDF: KdfParams = {
  algorithm: 'argon2id',
  version: 19,
  memoryKiB: 64,
  passes: 1,
  lanes: 1,
};
export const CHEAP_FLOOR = { memoryKiB: 64, passes: 1 };

export const USER_NAME = 'Kari Prøvesen';
export const PASSPHRASE = 'fire små kanoer på elva';

/** A vault of a folder with a cheap key derivation and the real everything else. */
export function tryVault(folder: string, changes: Partial<VaultSurroundings> = {}): Vault {
  return openVault({
    folder,
    migrations: migrationsOf(FIRST),
    nowMs: Date.now,
    random: randomBytes,
    chooseKdf: () => Promise.resolve(CHEAP_KDF),
    kdfFloorForTest: CHEAP_FLOOR,
    ...changes,
  });
}

/** A created and unlocked vault with one note in it, and the recovery words it was made with. */
export async function createdVault(
  folder: string,
  changes: Partial<VaultSurroundings> = {},
): Promise<{ vault: Vault; session: OpenSession; recoveryWords: string }> {
  const vault = tryVault(folder, changes);
  const recoveryWords = proposeRecoveryWords(randomBytes);
  const session = expectOk(
    await vault.create({
      userName: USER_NAME,
      passphrase: passphraseBytes(PASSPHRASE),
      recoveryWords,
      firstRows: (tx) => tx.sqlite.exec("INSERT INTO note (id, text) VALUES ('1', 'først')"),
    }),
  );
  return { vault, session, recoveryWords };
}

export function unlockAs(vault: Vault, passphrase = PASSPHRASE, userName = USER_NAME) {
  return vault.unlock({ userName, passphrase: passphraseBytes(passphrase) });
}

/** The texts of all notes, in order. */
export function notes(session: OpenSession): readonly string[] {
  return session.uow.read((db) =>
    db.sqlite.prepare<[], string>('SELECT text FROM note ORDER BY id').pluck().all(),
  );
}

export function addNote(session: OpenSession, id: string, text: string): void {
  session.uow.write((tx) => {
    tx.sqlite.prepare('INSERT INTO note (id, text) VALUES (?, ?)').run(id, text);
  });
}

/** The value of a result that must be a success. */
export function expectOk<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The refusal of a result that must be one. */
export function expectRefused<E>(
  result: { ok: true; value: unknown } | { ok: false; error: E },
): E {
  if (result.ok) throw new Error('Expected a refusal');
  return result.error;
}
