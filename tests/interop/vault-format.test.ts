/**
 * Follows docs/formats/vault.md to the letter, with node:crypto, Argon2 and SQLCipher only. From the program come
 * the files that are opened, nothing that opens them.
 */
import { createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRaw, type Algorithm } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { proposeInvitationCode } from '../../src-main/infrastructure/vault/recovery-words.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createdVault, expectOk, PASSPHRASE, USER_NAME } from '../support/try-vault.ts';
import { openWithSqlCipher } from './sqlcipher-oracle.ts';

type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

type StoredSlot = {
  readonly id: string;
  readonly kind: string;
  readonly lookup: string | null;
  readonly kdf: { readonly lanes: number; readonly memoryKiB: number; readonly passes: number };
  readonly salt: string;
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
};

type StoredVault = {
  readonly vaultId: string;
  readonly lookupSalt: string;
  readonly keyCheck: string;
  readonly slots: readonly StoredSlot[];
  readonly mac: string;
  readonly checksum: string;
};

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** RFC 8785 for the values that a vault file has: ASCII texts, whole numbers, null, lists and objects. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

function readVault(folder: string): {
  text: string;
  vault: StoredVault;
  whole: Record<string, Json>;
} {
  const text = readFileSync(join(folder, 'vault.json'), 'utf8');
  const whole = JSON.parse(text) as Record<string, Json>;
  return { text, whole, vault: whole as unknown as StoredVault };
}

function slotOf(vault: StoredVault, userName: string): StoredSlot {
  const name = userName.normalize('NFC').trim().toLowerCase();
  const lookup = createHmac('sha256', bytes(vault.lookupSalt)).update(name, 'utf8').digest('hex');
  const slot = vault.slots.find((candidate) => candidate.lookup === lookup);
  if (!slot) throw new Error('No slot for the name');
  return slot;
}

async function dataKeyOf(vault: StoredVault, slot: StoredSlot, secret: Buffer): Promise<Buffer> {
  const wrappingKey = await hashRaw(secret, {
    algorithm: 2 as Algorithm,
    memoryCost: slot.kdf.memoryKiB,
    timeCost: slot.kdf.passes,
    parallelism: slot.kdf.lanes,
    outputLen: 32,
    salt: bytes(slot.salt),
  });
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, bytes(slot.nonce));
  decipher.setAAD(Buffer.from(`stafetten-vault|1|${vault.vaultId}|${slot.id}|${slot.kind}`));
  decipher.setAuthTag(bytes(slot.tag));
  return Buffer.concat([decipher.update(bytes(slot.ciphertext)), decipher.final()]);
}

function secretOfWords(typed: string): Buffer {
  const file = new URL('../../resources/words/nb.json', import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  const bits = typed
    .split(' ')
    .map((word) => words.indexOf(word).toString(2).padStart(10, '0'))
    .join('');
  const secret = Buffer.from(
    Array.from({ length: 16 }, (_, index) => parseInt(bits.slice(index * 8, index * 8 + 8), 2)),
  );
  const digest = createHash('sha256').update(secret).digest();
  const digestBits = [...digest.subarray(0, 2)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  expect(bits.slice(128)).toBe(digestBits.slice(0, 12));
  return secret;
}

async function notesIn(folder: string, dataKey: Buffer): Promise<unknown> {
  const oracle = await openWithSqlCipher(join(folder, 'stafetten.db'), dataKey.toString('hex'));
  try {
    return await oracle.all('SELECT text FROM note');
  } finally {
    await oracle.close();
  }
}

it('opens the database from a passphrase, a one-time code and the recovery words', async () => {
  const folder = temporaryFolder();
  const { vault: program, recoveryWords } = await createdVault(folder);
  const code = proposeInvitationCode(randomBytes);
  expectOk(await program.addInvitation({ userName: 'Ola Eksempel', code, validDays: 7 }));
  program.lock();
  const { vault } = readVault(folder);
  const recovery = vault.slots.find(({ kind }) => kind === 'recovery');
  if (!recovery) throw new Error('No recovery slot');
  const keys = [
    await dataKeyOf(
      vault,
      slotOf(vault, USER_NAME),
      Buffer.from(PASSPHRASE.normalize('NFC'), 'utf8'),
    ),
    await dataKeyOf(
      vault,
      slotOf(vault, 'ola eksempel'),
      Buffer.from(code.replaceAll('-', ' '), 'utf8'),
    ),
    await dataKeyOf(vault, recovery, secretOfWords(recoveryWords)),
  ];
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(await notesIn(folder, keys[0] ?? Buffer.alloc(0))).toEqual([{ text: 'først' }]);
});

it('finds the seals as they are described', async () => {
  const folder = temporaryFolder();
  (await createdVault(folder)).vault.lock();
  const { text, whole, vault } = readVault(folder);
  expect(text).toBe(`${canonical(whole)}\n`);
  const { checksum, ...sealed } = whole;
  expect(checksum).toBe(createHash('sha256').update(canonical(sealed)).digest('hex'));
  const dataKey = await dataKeyOf(vault, slotOf(vault, USER_NAME), Buffer.from(PASSPHRASE, 'utf8'));
  const derived = (purpose: string): Buffer =>
    Buffer.from(
      hkdfSync('sha256', dataKey, bytes(vault.vaultId), `stafetten-vault/1/${purpose}`, 32),
    );
  expect(vault.keyCheck).toBe(derived('key-check').toString('hex'));
  const { mac, ...document } = sealed;
  const expected = createHmac('sha256', derived('vault-file-mac')).update(canonical(document));
  expect(mac).toBe(expected.digest('hex'));
});
