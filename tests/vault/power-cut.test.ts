import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Disk } from '../../src-main/infrastructure/vault/durable-file.ts';
import { proposeRecoveryWords } from '../../src-main/infrastructure/vault/recovery-words.ts';
import { passphraseBytes } from '../../src-main/infrastructure/vault/user-name.ts';
import { fullAfter, stoppedAfter } from '../support/failing-disk.ts';
import { copyFolder } from '../support/copy-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  createdVault,
  expectOk,
  notes,
  PASSPHRASE,
  tryVault,
  unlockAs,
  USER_NAME,
} from '../support/try-vault.ts';

const NEW_PASSPHRASE = 'en helt ny setning';

const creation = () => ({
  userName: USER_NAME,
  passphrase: passphraseBytes(PASSPHRASE),
  recoveryWords: proposeRecoveryWords(randomBytes),
  firstRows: (tx: { sqlite: { exec(sql: string): unknown } }) =>
    void tx.sqlite.exec("INSERT INTO note (id, text) VALUES ('1', 'først')"),
});

/** After a creation that failed somewhere: no vault, and a new try works; or the whole vault. */
async function expectNoneOrWhole(folder: string): Promise<'none' | 'whole'> {
  const vault = tryVault(folder);
  const { state } = vault.status();
  expect(['none', 'locked']).toContain(state);
  const session = expectOk(
    state === 'none' ? await vault.create(creation()) : await unlockAs(vault),
  );
  expect(notes(session)).toEqual(['først']);
  vault.lock();
  expect(readdirSync(folder).filter((name) => /creating|tmp$/.test(name))).toEqual([]);
  return state === 'none' ? 'none' : 'whole';
}

async function createOn(folder: string, disk: Disk): Promise<boolean> {
  const vault = tryVault(folder, { disk });
  const isCreated = await vault.create(creation()).then(
    ({ ok }) => ok,
    () => false,
  );
  vault.lock();
  return isCreated;
}

it('leaves no vault or a whole one when the disk stops at any moment of a creation', async () => {
  const outcomes = new Set<string>();
  for (let calls = 0; ; calls += 1) {
    const folder = temporaryFolder();
    const isCreated = await createOn(folder, stoppedAfter(calls).disk);
    outcomes.add(await expectNoneOrWhole(folder));
    if (isCreated) break;
  }
  expect([...outcomes].sort()).toEqual(['none', 'whole']);
}, 120_000);

it('leaves no vault when the disk is full after any number of bytes, and takes nothing for a success', async () => {
  for (let capacity = 0; ; capacity += 97) {
    const folder = temporaryFolder();
    const isCreated = await createOn(folder, fullAfter(capacity));
    expect(await expectNoneOrWhole(folder)).toBe(isCreated ? 'whole' : 'none');
    if (isCreated) break;
  }
}, 120_000);

/** Tries a change of passphrase on a failing disk; the old or the new passphrase must open afterwards. */
async function changeOn(folder: string, disk: Disk): Promise<'old' | 'new'> {
  const vault = tryVault(folder, { disk });
  // Unlocking itself counts tries on the disk, and may be what fails.
  const unlocked = await unlockAs(vault);
  const changed =
    unlocked.ok &&
    (
      await vault.changePassphrase({
        oldPassphrase: passphraseBytes(PASSPHRASE),
        newPassphrase: passphraseBytes(NEW_PASSPHRASE),
      })
    ).ok;
  vault.lock();
  const check = tryVault(folder, { nowMs: () => Date.now() + 3_600_000 });
  expect(check.status().state).toBe('locked');
  const byOld = (await unlockAs(check)).ok;
  check.lock();
  const byNew = (await unlockAs(check, NEW_PASSPHRASE)).ok;
  check.lock();
  expect([byOld, byNew].filter(Boolean)).toHaveLength(1);
  if (changed) expect(byNew).toBe(true);
  return byNew ? 'new' : 'old';
}

it('keeps the old or the new passphrase when the disk stops or fills up at any moment of a change', async () => {
  const template = temporaryFolder();
  (await createdVault(template)).vault.lock();
  const outcomes = new Set<string>();
  for (let calls = 0; calls < 60; calls += 1) {
    outcomes.add(await changeOn(copyFolder(template), stoppedAfter(calls).disk));
  }
  for (let capacity = 0; capacity < 6000; capacity += 190) {
    outcomes.add(await changeOn(copyFolder(template), fullAfter(capacity)));
  }
  expect([...outcomes].sort()).toEqual(['new', 'old']);
}, 120_000);
