import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyFolder } from '../support/copy-folder.ts';
import { runChild } from '../support/kill-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  createdVault,
  expectOk,
  expectRefused,
  notes,
  PASSPHRASE,
  tryVault,
  unlockAs,
  USER_NAME,
} from '../support/try-vault.ts';
import { passphraseBytes } from '../../src-main/infrastructure/vault/user-name.ts';
import { proposeRecoveryWords } from '../../src-main/infrastructure/vault/recovery-words.ts';
import { randomBytes } from 'node:crypto';

const MARK = 'hemmelighetsmerke';

/** Files of a folder in which the planted word can be read, in the encodings that a program would leave. */
function filesWithMark(folder: string): readonly string[] {
  const forms = [
    Buffer.from(MARK, 'utf8'),
    Buffer.from(MARK, 'utf16le'),
    Buffer.from(MARK, 'utf16le').swap16(),
  ];
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return forms.some((form) => bytes.includes(form));
  });
}

it('leaves no vault or a whole one when the process is killed while creating', async () => {
  const outcomes: string[] = [];
  for (const moment of [2, 9, 18, 19, 25]) {
    const folder = temporaryFolder();
    const { signal, errors } = await runChild('create', folder, { moment });
    expect([signal, errors]).toEqual(['SIGKILL', '']);
    const vault = tryVault(folder);
    const { state } = vault.status();
    outcomes.push(state);
    const session = expectOk(
      state === 'none'
        ? await vault.create({
            userName: USER_NAME,
            passphrase: passphraseBytes(PASSPHRASE),
            recoveryWords: proposeRecoveryWords(randomBytes),
            firstRows: (tx) =>
              void tx.sqlite.exec("INSERT INTO note (id, text) VALUES ('1', 'først')"),
          })
        : await unlockAs(vault),
    );
    expect(notes(session)).toEqual(['først']);
    vault.lock();
  }
  expect(new Set(outcomes)).toEqual(new Set(['none', 'locked']));
}, 60_000);

it('keeps every pair that was reported saved, and no half pair, when the process is killed while saving', async () => {
  const template = temporaryFolder();
  (await createdVault(template)).vault.lock();
  for (const afterReadyMs of [0, 15, 120]) {
    const folder = copyFolder(template);
    const { lines, signal } = await runChild('save', folder, { afterReadyMs });
    expect(signal).toBe('SIGKILL');
    expect(filesWithMark(folder)).toEqual([]);
    const told = lines.filter((line) => line.startsWith('SAVED')).length;
    const vault = tryVault(folder);
    const session = expectOk(await unlockAs(vault));
    const ids = session.uow.read((db) =>
      db.sqlite.prepare<[], string>("SELECT id FROM note WHERE id <> '1'").pluck().all(),
    );
    const firsts = ids.filter((id) => id.startsWith('a')).map((id) => id.slice(1));
    const seconds = ids.filter((id) => id.startsWith('b')).map((id) => id.slice(1));
    expect(firsts.sort()).toEqual(seconds.sort());
    expect(firsts.length).toBeGreaterThanOrEqual(told);
    vault.lock();
    expect(filesWithMark(folder)).toEqual([]);
  }
}, 60_000);

it('keeps every row when the process is killed while locking, whether the lock was done or not', async () => {
  const template = temporaryFolder();
  (await createdVault(template)).vault.lock();
  for (const afterReadyMs of [0, 1, 2, 4, 60]) {
    const folder = copyFolder(template);
    const { signal, errors } = await runChild('lock', folder, { afterReadyMs });
    expect([signal, errors]).toEqual(['SIGKILL', '']);
    expect(filesWithMark(folder)).toEqual([]);
    const vault = tryVault(folder);
    const session = expectOk(await unlockAs(vault));
    expect(notes(session)).toHaveLength(61);
    const verdict = session.uow.read((db) =>
      String(db.sqlite.pragma('integrity_check', { simple: true })),
    );
    expect(verdict).toBe('ok');
    vault.lock();
  }
}, 60_000);

it('refuses the folder while another process has it open, and gives it free the moment that process dies', async () => {
  const folder = temporaryFolder();
  (await createdVault(folder)).vault.lock();
  const vault = tryVault(folder);
  await runChild('save', folder, {
    whileAlive: async () => {
      expect(expectRefused(await unlockAs(vault)).reason).toBe('inUse');
      // The write-ahead log is full of unfinished business at this moment.
      expect(readdirSync(folder)).toContain('stafetten.db-wal');
      expect(filesWithMark(folder)).toEqual([]);
    },
  });
  expect((await unlockAs(vault)).ok).toBe(true);
  vault.lock();
});
