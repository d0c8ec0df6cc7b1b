import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { ok, refused, type Result } from '../../domain/result.ts';
import { realDisk, replaceFile, type Disk } from './durable-file.ts';
import { equalHex, keyCheck, sealOf } from './envelope.ts';
import type { KdfParams } from './kdf.ts';
import type { SecretKey } from './secret-key.ts';
import {
  SLOT_KINDS,
  VAULT_FORMAT,
  VAULT_FORMAT_VERSION,
  type Slot,
  type SlotKind,
  type VaultDocument,
} from './vault-document.ts';

export const VAULT_FILE = 'vault.json';
/** Added to the name of the generation before. */
export const PREVIOUS_SUFFIX = '.bak';

/** Why the vault file could not be read, before any passphrase is tried. */
export type VaultFileRefusal = 'vaultFileMissing' | 'vaultFileDamaged' | 'fromNewerProgram';

/** A vault file as read: what it says, and the seal that can be checked once the data key is known. */
export type SealedDocument = { readonly document: VaultDocument; readonly mac: string };

/** Far more than any office needs; protects against a file that is not ours. */
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * Reads and checks the vault file. The checksum comes first and its rule is the same for all format versions,
 * so that a damaged file is never taken for one from a newer program.
 * @throws errors of node:fs other than "no such file"
 */
export function readVaultFile(path: string): Result<SealedDocument, VaultFileRefusal> {
  if (!existsSync(path)) return refused('vaultFileMissing');
  const bytes = readFileSync(path);
  if (bytes.length > MAX_FILE_BYTES) return refused('vaultFileDamaged');
  return parseVaultFile(bytes);
}

/** The checks of `readVaultFile` on bytes already at hand. */
export function parseVaultFile(bytes: Buffer): Result<SealedDocument, VaultFileRefusal> {
  const whole = parseJson(bytes.toString('utf8'));
  if (!isObject(whole)) return refused('vaultFileDamaged');
  const { checksum, ...sealed } = whole;
  if (checksum !== checksumOf(sealed)) return refused('vaultFileDamaged');
  // The bytes must be the one canonical spelling: a changed space or escape is damage too.
  if (!bytes.equals(fileBytes(whole))) return refused('vaultFileDamaged');
  const { mac, ...document } = sealed;
  if (document['format'] !== VAULT_FORMAT) return refused('vaultFileDamaged');
  const version = document['formatVersion'];
  if (isWhole(version) && version > VAULT_FORMAT_VERSION) return refused('fromNewerProgram');
  if (!isVaultDocument(document) || !isHex(mac, 32)) return refused('vaultFileDamaged');
  return ok({ document, mac });
}

/** The bytes of a vault file: RFC 8785 form of document, seal and checksum, and one line feed. */
export function serialiseVaultFile(document: VaultDocument, dataKey: SecretKey): Buffer {
  const mac = sealOf(canonical(document), dataKey, document.vaultId);
  const sealed = { ...document, mac };
  return fileBytes({ ...sealed, checksum: checksumOf(sealed) });
}

/** Whether the data key is this vault's, and the file is as a holder of the data key left it. */
export function isSealIntact({ document, mac }: SealedDocument, dataKey: SecretKey): boolean {
  const isRightKey = equalHex(document.keyCheck, keyCheck(dataKey, document.vaultId));
  return isRightKey && equalHex(mac, sealOf(canonical(document), dataKey, document.vaultId));
}

/**
 * Publishes a vault file and keeps the generation before beside it.
 * @param retirePrevious also overwrites the generation before: an old passphrase or a removed slot must not
 *   stay usable in it
 * @throws errors of node:fs; the published file is then the old one or the new one, whole
 */
export function writeVaultFile(
  path: string,
  bytes: Buffer,
  { retirePrevious }: { readonly retirePrevious: boolean },
  disk: Disk = realDisk,
): void {
  if (existsSync(path)) replaceFile(path + PREVIOUS_SUFFIX, readFileSync(path), disk);
  replaceFile(path, bytes, disk);
  if (retirePrevious) replaceFile(path + PREVIOUS_SUFFIX, bytes, disk);
}

function fileBytes(whole: object): Buffer {
  return Buffer.from(`${canonical(whole)}\n`, 'utf8');
}

function checksumOf(sealed: object): string {
  return createHash('sha256').update(canonical(sealed), 'utf8').digest('hex');
}

function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A vault file must be plain JSON');
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Loose = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isHex(value: unknown, lengthBytes: number): value is string {
  return typeof value === 'string' && value.length === lengthBytes * 2 && /^[0-9a-f]*$/.test(value);
}

function hasExactly(value: Loose, names: readonly string[]): boolean {
  return (
    Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name))
  );
}

function isVaultDocument(value: Loose): value is VaultDocument {
  const names = ['format', 'formatVersion', 'vaultId', 'lookupSalt', 'keyCheck', 'slots'];
  const { slots } = value;
  return (
    hasExactly(value, names) &&
    value['formatVersion'] === VAULT_FORMAT_VERSION &&
    isHex(value['vaultId'], 16) &&
    isHex(value['lookupSalt'], 16) &&
    isHex(value['keyCheck'], 32) &&
    Array.isArray(slots) &&
    slots.every(isSlot) &&
    new Set(slots.map(({ id }) => id)).size === slots.length
  );
}

function isSlot(value: unknown): value is Slot {
  if (!isObject(value)) return false;
  const { kind, lookup, expiresAtMs } = value;
  const names = 'id kind lookup expiresAtMs kdf salt nonce ciphertext tag'.split(' ');
  return (
    hasExactly(value, names) &&
    isHex(value['id'], 16) &&
    SLOT_KINDS.includes(kind as SlotKind) &&
    (kind === 'recovery' ? lookup === null : isHex(lookup, 32)) &&
    (kind === 'invitation' ? isWhole(expiresAtMs) : expiresAtMs === null) &&
    isKdf(value['kdf']) &&
    isHex(value['salt'], 16) &&
    isHex(value['nonce'], 12) &&
    isHex(value['ciphertext'], 32) &&
    isHex(value['tag'], 16)
  );
}

/** Shape only: whether the cost is acceptable is a question of its own, with a reason of its own. */
function isKdf(value: unknown): value is KdfParams {
  return (
    isObject(value) &&
    hasExactly(value, ['algorithm', 'version', 'memoryKiB', 'passes', 'lanes']) &&
    value['algorithm'] === 'argon2id' &&
    value['version'] === 19 &&
    [value['memoryKiB'], value['passes'], value['lanes']].every(isWhole)
  );
}
