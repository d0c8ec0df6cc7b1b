import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  proposeInvitationCode,
  proposeRecoveryWords,
} from '../../src-main/infrastructure/vault/recovery-words.ts';
import { passphraseBytes } from '../../src-main/infrastructure/vault/user-name.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FIRST, migrationsOf, SECOND } from '../support/try-migrations.ts';
import {
  addNote,
  createdVault,
  expectOk,
  expectRefused,
  notes,
  PASSPHRASE,
  tryVault,
  unlockAs,
  USER_NAME,
} from '../support/try-vault.ts';

const COLLEAGUE = 'Ola Eksempel';
const NEW_PASSPHRASE = 'en helt ny setning';

describe('a new vault', () => {
  it('goes from none through creating to unlocked, with its first rows in place', async () => {
    const folder = join(temporaryFolder(), 'ny', 'enhet');
    const vault = tryVault(folder);
    expect(vault.status().state).toBe('none');
    const seen: string[] = [];
    vault.onChange(({ state }) => seen.push(state));
    const passphrase = passphraseBytes(PASSPHRASE);
    const session = expectOk(
      await vault.create({
        userName: USER_NAME,
        passphrase,
        recoveryWords: proposeRecoveryWords(randomBytes),
        firstRows: (tx, slotId) =>
          tx.sqlite.prepare('INSERT INTO note (id, text) VALUES (?, ?)').run('1', slotId),
      }),
    );
    expect(seen).toEqual(['creating', 'unlocked']);
    expect(notes(session)).toEqual([session.slotId]);
    expect(passphrase.every((byte) => byte === 0)).toBe(true);
    vault.lock();
  });

  it('writes files that only their owner can read, in a folder that only the owner can enter', async () => {
    const folder = join(temporaryFolder(), 'enhet');
    const { vault } = await createdVault(folder);
    const mode = (name: string): number => statSync(join(folder, name)).mode & 0o777;
    expect(mode('')).toBe(0o700);
    for (const name of [
      'vault.json',
      'stafetten.db',
      'stafetten.db-wal',
      'stafetten.db-shm',
      'vault.lock',
    ]) {
      expect([name, mode(name)]).toEqual([name, 0o600]);
    }
    vault.lock();
  });

  it('holds no name in its vault file', async () => {
    const folder = temporaryFolder();
    const { vault } = await createdVault(folder);
    vault.lock();
    const text = readFileSync(join(folder, 'vault.json'), 'utf8').toLowerCase();
    expect(text).not.toMatch(/kari|prøvesen/);
  });

  it('is refused where a vault is already, and where a database lies without its vault file', async () => {
    const folder = temporaryFolder();
    const { vault, recoveryWords } = await createdVault(folder);
    vault.lock();
    const again = { userName: USER_NAME, passphrase: passphraseBytes(PASSPHRASE), recoveryWords };
    expect(expectRefused(await vault.create(again)).reason).toBe('wrongState');
    const orphan = temporaryFolder();
    writeFileSync(join(orphan, 'stafetten.db'), readFileSync(join(folder, 'stafetten.db')));
    const other = tryVault(orphan);
    expect(other.status()).toMatchObject({ state: 'damaged', damage: 'vaultFileMissing' });
    expect(expectRefused(await other.create(again)).reason).toBe('wrongState');
    expect(existsSync(join(orphan, 'stafetten.db'))).toBe(true);
  });

  it('is refused for an empty name, a short passphrase, and recovery words that do not add up', async () => {
    const vault = tryVault(temporaryFolder());
    const recoveryWords = proposeRecoveryWords(randomBytes);
    const long = () => passphraseBytes(PASSPHRASE);
    const refusals = [
      await vault.create({ userName: '  ', passphrase: long(), recoveryWords }),
      await vault.create({
        userName: USER_NAME,
        passphrase: passphraseBytes('kort'),
        recoveryWords,
      }),
      await vault.create({ userName: USER_NAME, passphrase: long(), recoveryWords: 'abbor' }),
    ].map((result) => expectRefused(result).reason);
    expect(refusals).toEqual(['userNameEmpty', 'passphraseTooShort', 'recoveryWords']);
    expect(vault.status().state).toBe('none');
  });

  it('leaves nothing behind when its first rows cannot be stored, and can be tried again', async () => {
    const folder = temporaryFolder();
    const vault = tryVault(folder);
    const input = () => ({
      userName: USER_NAME,
      passphrase: passphraseBytes(PASSPHRASE),
      recoveryWords: proposeRecoveryWords(randomBytes),
    });
    const failing = {
      ...input(),
      firstRows: () => {
        throw new Error('no such office');
      },
    };
    await expect(vault.create(failing)).rejects.toThrow('no such office');
    expect(vault.status().state).toBe('none');
    expect(existsSync(join(folder, 'stafetten.db'))).toBe(false);
    expect((await vault.create(input())).ok).toBe(true);
    vault.lock();
  });
});

describe('unlocking and locking', () => {
  it('keeps what was written, and accepts the name in any case and spacing', async () => {
    const folder = temporaryFolder();
    const { vault, session } = await createdVault(folder);
    addNote(session, '2', 'så');
    vault.lock();
    expect(vault.status().state).toBe('locked');
    expect(() => vault.session()).toThrow('not unlocked');
    const reopened = expectOk(
      await unlockAs(tryVault(folder), PASSPHRASE, '  KARI PRØVESEN '.normalize('NFD')),
    );
    expect(notes(reopened)).toEqual(['først', 'så']);
  });

  it('says the same for a wrong passphrase and an unknown user, and changes no file by it', async () => {
    const folder = temporaryFolder();
    const { vault } = await createdVault(folder);
    vault.lock();
    const files = ['vault.json', 'stafetten.db'].map((name) => join(folder, name));
    const before = files.map((file) => readFileSync(file));
    const wrong = expectRefused(await unlockAs(vault, 'feil passord'));
    const unknown = expectRefused(await unlockAs(vault, PASSPHRASE, 'Ingen Slik'));
    expect(wrong).toEqual({ reason: 'wrongNameOrPassphrase' });
    expect(unknown).toEqual(wrong);
    expect(files.map((file) => readFileSync(file))).toEqual(before);
    expect(vault.status().state).toBe('locked');
  });

  it('lets the connection of an old session do nothing after locking', async () => {
    const { vault, session } = await createdVault(temporaryFolder());
    vault.lock();
    expect(() => notes(session)).toThrow('not open');
    vault.lock();
    expect(vault.status().state).toBe('locked');
  });

  it('does not open when it was locked while the passphrase was being tried', async () => {
    const { vault } = await createdVault(temporaryFolder());
    vault.lock();
    const unlocking = unlockAs(vault);
    expect(vault.status().state).toBe('unlocking');
    vault.lock();
    expect(expectRefused(await unlocking).reason).toBe('wrongState');
    expect(vault.status().state).toBe('locked');
    expect((await unlockAs(vault)).ok).toBe(true);
  });

  it('refuses a second unlocking while the first is running or done', async () => {
    const { vault } = await createdVault(temporaryFolder());
    expect(expectRefused(await unlockAs(vault)).reason).toBe('wrongState');
    vault.lock();
    const [first, second] = await Promise.all([unlockAs(vault), unlockAs(vault)]);
    expect([first.ok, second.ok]).toEqual([true, false]);
  });

  it('refuses a folder that another vault has open', async () => {
    const folder = temporaryFolder();
    const { vault } = await createdVault(folder);
    const second = tryVault(folder);
    expect(expectRefused(await unlockAs(second)).reason).toBe('inUse');
    vault.lock();
    expect((await unlockAs(second)).ok).toBe(true);
  });

  it('shows migrating while a newer program brings the database up to date', async () => {
    const folder = temporaryFolder();
    (await createdVault(folder)).vault.lock();
    const newer = tryVault(folder, { migrations: migrationsOf(SECOND) });
    const seen: string[] = [];
    newer.onChange(({ state }) => seen.push(state));
    expectOk(await unlockAs(newer));
    expect(seen).toEqual(['unlocking', 'migrating', 'unlocked']);
    newer.lock();
    const older = tryVault(folder, { migrations: migrationsOf(FIRST) });
    expect(expectRefused(await unlockAs(older)).reason).toBe('fromNewerProgram');
    expect(older.status().state).toBe('fromNewerProgram');
  });
});

describe('people of a vault', () => {
  it('opens for a new passphrase and no longer for the old one, not even by the kept generation', async () => {
    const folder = temporaryFolder();
    const { vault } = await createdVault(folder);
    const change = {
      oldPassphrase: passphraseBytes(PASSPHRASE),
      newPassphrase: passphraseBytes(NEW_PASSPHRASE),
    };
    expectOk(await vault.changePassphrase(change));
    vault.lock();
    expect(readFileSync(join(folder, 'vault.json.bak'))).toEqual(
      readFileSync(join(folder, 'vault.json')),
    );
    expect(expectRefused(await unlockAs(vault)).reason).toBe('wrongNameOrPassphrase');
    expect((await unlockAs(vault, NEW_PASSPHRASE)).ok).toBe(true);
  });

  it('keeps the passphrase when the old one is typed wrong', async () => {
    const { vault } = await createdVault(temporaryFolder());
    const change = {
      oldPassphrase: passphraseBytes('noe annet her'),
      newPassphrase: passphraseBytes(NEW_PASSPHRASE),
    };
    expect(expectRefused(await vault.changePassphrase(change)).reason).toBe(
      'wrongNameOrPassphrase',
    );
    vault.lock();
    expect((await unlockAs(vault)).ok).toBe(true);
  });

  it('takes a colleague in with a one-time code that works once, under the slot id of the invitation', async () => {
    const { vault } = await createdVault(temporaryFolder());
    const code = proposeInvitationCode(randomBytes);
    const { id } = expectOk(await vault.addInvitation({ userName: COLLEAGUE, code, validDays: 7 }));
    vault.lock();
    expect(expectRefused(await unlockAs(vault, code.replaceAll('-', ' '), COLLEAGUE)).reason).toBe(
      'invitationMustBeClaimed',
    );
    const claim = () =>
      vault.claimInvitation({
        userName: COLLEAGUE,
        code: ` ${code.toUpperCase()} `,
        newPassphrase: passphraseBytes(NEW_PASSPHRASE),
      });
    const session = expectOk(await claim());
    expect([session.slotId, session.kind]).toEqual([id, 'user']);
    expect(notes(session)).toEqual(['først']);
    vault.lock();
    expect(expectRefused(await claim()).reason).toBe('wrongNameOrPassphrase');
    expect((await unlockAs(vault, NEW_PASSPHRASE, COLLEAGUE)).ok).toBe(true);
  });

  it('refuses an expired invitation, and drops it the next time somebody opens the vault', async () => {
    let nowMs = Date.parse('2027-03-01T08:00:00Z');
    const { vault } = await createdVault(temporaryFolder(), { nowMs: () => nowMs });
    const code = proposeInvitationCode(randomBytes);
    expectOk(await vault.addInvitation({ userName: COLLEAGUE, code, validDays: 7 }));
    expect(vault.slots().map(({ kind }) => kind)).toEqual(['user', 'recovery', 'invitation']);
    vault.lock();
    nowMs += 7 * 24 * 3600 * 1000;
    const claim = { userName: COLLEAGUE, code, newPassphrase: passphraseBytes(NEW_PASSPHRASE) };
    expect(expectRefused(await vault.claimInvitation(claim)).reason).toBe('invitationExpired');
    expectOk(await unlockAs(vault));
    expect(vault.slots().map(({ kind }) => kind)).toEqual(['user', 'recovery']);
  });

  it('refuses a name that is taken, in any spelling', async () => {
    const { vault } = await createdVault(temporaryFolder());
    const code = proposeInvitationCode(randomBytes);
    const taken = await vault.addInvitation({ userName: 'kari prøvesen ', code, validDays: 7 });
    expect(expectRefused(taken).reason).toBe('userNameTaken');
  });

  it('shuts a removed colleague out, but never the person at the keyboard or the recovery words', async () => {
    const { vault, session } = await createdVault(temporaryFolder());
    const code = proposeInvitationCode(randomBytes);
    const { id } = expectOk(await vault.addInvitation({ userName: COLLEAGUE, code, validDays: 7 }));
    const recovery = vault.slots().find(({ kind }) => kind === 'recovery');
    expect(expectRefused(vault.removeSlot(session.slotId)).reason).toBe('slotInUse');
    expect(expectRefused(vault.removeSlot(recovery?.id ?? '')).reason).toBe('lastWayIn');
    expect(expectRefused(vault.removeSlot('00')).reason).toBe('unknownSlot');
    expectOk(vault.removeSlot(id));
    vault.lock();
    const claim = { userName: COLLEAGUE, code, newPassphrase: passphraseBytes(NEW_PASSPHRASE) };
    expect(expectRefused(await vault.claimInvitation(claim)).reason).toBe('wrongNameOrPassphrase');
  });
});

describe('recovery words', () => {
  it('open the vault and demand a new passphrase before anything else is changed', async () => {
    const { vault, recoveryWords } = await createdVault(temporaryFolder());
    vault.lock();
    const session = expectOk(
      await vault.unlockWithRecoveryWords(recoveryWords.toUpperCase().replaceAll(' ', '\n')),
    );
    expect(notes(session)).toEqual(['først']);
    expect(vault.status()).toEqual({ state: 'unlocked', mustSetPassphrase: true });
    const code = proposeInvitationCode(randomBytes);
    expect(
      expectRefused(await vault.addInvitation({ userName: COLLEAGUE, code, validDays: 1 })).reason,
    ).toBe('wrongState');
    const setFor = (userName: string) =>
      vault.setPassphraseAfterRecovery({
        userName,
        newPassphrase: passphraseBytes(NEW_PASSPHRASE),
      });
    expect(expectRefused(await setFor('Ingen Slik')).reason).toBe('unknownUser');
    expect(expectOk(await setFor(USER_NAME)).kind).toBe('user');
    expect(vault.status().mustSetPassphrase).toBe(false);
    vault.lock();
    expect((await unlockAs(vault, NEW_PASSPHRASE)).ok).toBe(true);
  });

  it('of another vault are refused as wrong, and mistyped ones by what is wrong with them', async () => {
    const { vault } = await createdVault(temporaryFolder());
    vault.lock();
    const foreign = await vault.unlockWithRecoveryWords(proposeRecoveryWords(randomBytes));
    expect(expectRefused(foreign).reason).toBe('wrongRecoveryWords');
    const mistyped = await vault.unlockWithRecoveryWords('abbor agurk');
    expect(expectRefused(mistyped)).toEqual({
      reason: 'recoveryWords',
      problem: { code: 'wrongCount', count: 2 },
    });
  });
});
