import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyCheck, openSlot, sealSlot } from '../../src-main/infrastructure/vault/envelope.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import type { Slot, VaultDocument } from '../../src-main/infrastructure/vault/vault-document.ts';
import {
  isSealIntact,
  parseVaultFile,
  readVaultFile,
  serialiseVaultFile,
} from '../../src-main/infrastructure/vault/vault-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  CHEAP_FLOOR,
  CHEAP_KDF,
  createdVault,
  expectOk,
  expectRefused,
  notes,
  tryVault,
  unlockAs,
} from '../support/try-vault.ts';

const PASSPHRASE = Buffer.from('et passord');

async function trialDocument(): Promise<{ dataKey: SecretKey; document: VaultDocument }> {
  const dataKey = new SecretKey(randomBytes(32));
  const vaultId = randomBytes(16).toString('hex');
  const seal = (kind: 'user' | 'recovery'): Promise<Slot> =>
    sealSlot(
      {
        vaultId,
        id: randomBytes(16).toString('hex'),
        kind,
        lookup: kind === 'user' ? '00'.repeat(32) : null,
        expiresAtMs: null,
        kdf: CHEAP_KDF,
      },
      PASSPHRASE,
      dataKey,
      randomBytes,
      CHEAP_FLOOR,
    );
  const document: VaultDocument = {
    format: 'stafetten-vault',
    formatVersion: 1,
    vaultId,
    lookupSalt: randomBytes(16).toString('hex'),
    keyCheck: keyCheck(dataKey, vaultId),
    slots: [await seal('user'), await seal('recovery')],
  };
  return { dataKey, document };
}

/** Rewrites a vault file the way a program without the data key can: with a right checksum and the old seal. */
function forge(path: string, change: (document: Record<string, unknown>) => void): void {
  const { checksum, mac, ...document } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    unknown
  >;
  expect(checksum).toHaveLength(64);
  change(document);
  const stranger = new SecretKey(randomBytes(32));
  const resealed = serialiseVaultFile(document as VaultDocument, stranger);
  const forged = JSON.parse(resealed.toString('utf8')) as { mac: string };
  // The seal of a stranger has the right shape and the wrong value; the checksum anybody can compute.
  expect(forged.mac).not.toBe(mac);
  writeFileSync(path, resealed);
}

describe('a slot', () => {
  it('opens for its passphrase only', async () => {
    const { dataKey, document } = await trialDocument();
    const [slot] = document.slots as [Slot];
    const open = (passphrase: Buffer) => openSlot(document.vaultId, slot, passphrase, CHEAP_FLOOR);
    expect((await open(PASSPHRASE))?.equals(dataKey)).toBe(true);
    expect(await open(Buffer.from('et annet'))).toBeUndefined();
  });

  it('opens nowhere but in its own vault, under its own id and as its own kind', async () => {
    const { document } = await trialDocument();
    const [user, recovery] = document.slots as [Slot, Slot];
    const attempts = [
      openSlot(randomBytes(16).toString('hex'), user, PASSPHRASE, CHEAP_FLOOR),
      openSlot(document.vaultId, { ...user, id: recovery.id }, PASSPHRASE, CHEAP_FLOOR),
      openSlot(document.vaultId, { ...user, kind: 'recovery' }, PASSPHRASE, CHEAP_FLOOR),
      openSlot(
        document.vaultId,
        { ...user, ciphertext: recovery.ciphertext },
        PASSPHRASE,
        CHEAP_FLOOR,
      ),
    ];
    expect(await Promise.all(attempts)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the vault file', () => {
  it('reads back as it was written', async () => {
    const { dataKey, document } = await trialDocument();
    const sealed = expectOk(parseVaultFile(serialiseVaultFile(document, dataKey)));
    expect(sealed.document).toEqual(document);
    expect(isSealIntact(sealed, dataKey)).toBe(true);
    expect(isSealIntact(sealed, new SecretKey(randomBytes(32)))).toBe(false);
  });

  it('is called damaged after a change of any single byte, in each of its bits', async () => {
    const { dataKey, document } = await trialDocument();
    const bytes = serialiseVaultFile(document, dataKey);
    const accepted: number[] = [];
    for (let index = 0; index < bytes.length * 8; index += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(index >> 3) ^ (1 << (index & 7)), index >> 3);
      const result = parseVaultFile(flipped);
      if (result.ok || result.error !== 'vaultFileDamaged') accepted.push(index);
    }
    expect(accepted).toEqual([]);
  });

  it('is called damaged when cut anywhere, lengthened, or something else altogether', async () => {
    const { dataKey, document } = await trialDocument();
    const bytes = serialiseVaultFile(document, dataKey);
    const wrong = [
      ...Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length)),
      Buffer.concat([bytes, Buffer.from('\n')]),
      Buffer.from('[]\n'),
      Buffer.from('null\n'),
      Buffer.from(`${JSON.stringify(JSON.parse(bytes.toString()), null, 2)}\n`),
    ];
    const seen = new Set(wrong.map((text) => expectRefused(parseVaultFile(text))));
    expect([...seen]).toEqual(['vaultFileDamaged']);
  });

  it('of a later format is told apart from damage', async () => {
    const { dataKey, document } = await trialDocument();
    const later = { ...document, formatVersion: 2, news: {} } as unknown as VaultDocument;
    expect(expectRefused(parseVaultFile(serialiseVaultFile(later, dataKey)))).toBe(
      'fromNewerProgram',
    );
  });

  it('refuses members it does not know, and slots of the wrong shape', async () => {
    const { dataKey, document } = await trialDocument();
    const [user, recovery] = document.slots as [Slot, Slot];
    const wrong: unknown[] = [
      { ...document, extra: 1 },
      { ...document, vaultId: 'zz' },
      { ...document, slots: [user, user] },
      { ...document, slots: [{ ...user, lookup: null }] },
      { ...document, slots: [{ ...recovery, expiresAtMs: 1 }] },
      { ...document, slots: [{ ...user, tag: '00' }] },
      { ...document, slots: [{ ...user, kdf: { ...CHEAP_KDF, algorithm: 'argon2i' } }] },
    ];
    for (const changed of wrong) {
      const bytes = serialiseVaultFile(changed as VaultDocument, dataKey);
      expect(expectRefused(parseVaultFile(bytes))).toBe('vaultFileDamaged');
    }
  });
});

describe('a vault whose files were touched', () => {
  it('refuses slots that were swapped, added or prolonged by somebody without the key', async () => {
    const changes: readonly ((document: Record<string, unknown>) => void)[] = [
      (document) => (document['slots'] as Slot[]).reverse(),
      (document) => (document['slots'] as Slot[]).pop(),
      (document) => {
        const slots = document['slots'] as Slot[];
        slots.push({ ...(slots[1] as Slot), id: '11'.repeat(16) });
      },
    ];
    for (const change of changes) {
      const folder = temporaryFolder();
      (await createdVault(folder)).vault.lock();
      forge(join(folder, 'vault.json'), change);
      const vault = tryVault(folder);
      expect(expectRefused(await unlockAs(vault)).reason).toBe('vaultFileAltered');
      expect(vault.status()).toMatchObject({ state: 'damaged', damage: 'vaultFileAltered' });
    }
  });

  it('refuses key derivation that was made cheap', async () => {
    const folder = temporaryFolder();
    (await createdVault(folder)).vault.lock();
    const real = tryVault(folder, { kdfFloorForTest: undefined });
    expect(expectRefused(await unlockAs(real)).reason).toBe('weakParameters');
  });

  it('puts the generation before back when the vault file is broken, and only then', async () => {
    const folder = temporaryFolder();
    const { vault } = await createdVault(folder);
    expectOk(await vault.addInvitation({ userName: 'Ola', code: 'abbor-agurk', validDays: 1 }));
    vault.lock();
    expect(expectRefused(vault.usePrevious()).reason).toBe('wrongState');
    writeFileSync(join(folder, 'vault.json'), '{}');
    expect(vault.status()).toEqual({
      state: 'damaged',
      damage: 'vaultFileDamaged',
      canUsePrevious: true,
    });
    expect(expectRefused(await unlockAs(vault)).reason).toBe('vaultFileDamaged');
    expect(expectOk(vault.usePrevious()).state).toBe('locked');
    expect(notes(expectOk(await unlockAs(vault)))).toEqual(['først']);
  });

  it('calls a broken database damaged although the passphrase is right, and says so until the next try', async () => {
    const folder = temporaryFolder();
    (await createdVault(folder)).vault.lock();
    const file = join(folder, 'stafetten.db');
    const sound = readFileSync(file);
    for (const place of [0, 20, 100, 4000]) {
      const broken = Buffer.from(sound);
      broken.writeUInt8(broken.readUInt8(place) ^ 1, place);
      writeFileSync(file, broken);
      const vault = tryVault(folder);
      expect(expectRefused(await unlockAs(vault)).reason).toBe('databaseDamaged');
      expect(vault.status()).toMatchObject({ state: 'damaged', damage: 'databaseDamaged' });
      expect(expectRefused(await unlockAs(vault, 'feil passord')).reason).toBe(
        'wrongNameOrPassphrase',
      );
      expect(readFileSync(file)).toEqual(broken);
    }
    writeFileSync(file, sound);
    expect(notes(expectOk(await unlockAs(tryVault(folder))))).toEqual(['først']);
  });

  it('keeps its files to their owner, the kept generation too', async () => {
    const folder = temporaryFolder();
    const { vault } = await createdVault(folder);
    expectOk(await vault.addInvitation({ userName: 'Ola', code: 'abbor-agurk', validDays: 1 }));
    vault.lock();
    for (const name of ['vault.json', 'vault.json.bak']) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      expect(readVaultFile(join(folder, name)).ok).toBe(true);
    }
  });
});
