import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
import { deriveKey, SALT_LENGTH_BYTES, type KdfFloor, type KdfParams } from './kdf.ts';
import { KEY_LENGTH_BYTES, SecretKey } from './secret-key.ts';
import { VAULT_FORMAT, VAULT_FORMAT_VERSION, type Slot, type SlotKind } from './vault-document.ts';

const NONCE_LENGTH_BYTES = 12;
const TAG_LENGTH_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** `length` bytes nobody can foretell. */
export type RandomBytes = (length: number) => Buffer;

/** What a new slot is made of. */
export type SlotPlan = {
  readonly vaultId: string;
  readonly id: string;
  readonly kind: SlotKind;
  readonly lookup: string | null;
  readonly expiresAtMs: number | null;
  readonly kdf: KdfParams;
};

/**
 * Wraps the data key: passphrase → Argon2id → AES-256-GCM. The associated data binds vault, format version, slot
 * and kind, so that a slot opens nowhere but in its own place.
 */
export async function sealSlot(
  plan: SlotPlan,
  passphrase: Buffer,
  dataKey: SecretKey,
  random: RandomBytes,
  floor?: KdfFloor,
): Promise<Slot> {
  const salt = random(SALT_LENGTH_BYTES);
  const nonce = random(NONCE_LENGTH_BYTES);
  const wrappingKey = await deriveKey(passphrase, salt, plan.kdf, floor);
  try {
    return wrappingKey.use((wrappingBytes) => {
      const cipher = createCipheriv(CIPHER, wrappingBytes, nonce);
      cipher.setAAD(associatedData(plan.vaultId, plan.id, plan.kind));
      const ciphertext = dataKey.use((bytes) =>
        Buffer.concat([cipher.update(bytes), cipher.final()]),
      );
      return {
        id: plan.id,
        kind: plan.kind,
        lookup: plan.lookup,
        expiresAtMs: plan.expiresAtMs,
        kdf: plan.kdf,
        salt: salt.toString('hex'),
        nonce: nonce.toString('hex'),
        ciphertext: ciphertext.toString('hex'),
        tag: cipher.getAuthTag().toString('hex'),
      };
    });
  } finally {
    wrappingKey.wipe();
  }
}

/**
 * Unwraps the data key.
 * @returns `undefined` when the passphrase does not fit the slot
 */
export async function openSlot(
  vaultId: string,
  slot: Slot,
  passphrase: Buffer,
  floor?: KdfFloor,
): Promise<SecretKey | undefined> {
  const wrappingKey = await deriveKey(passphrase, Buffer.from(slot.salt, 'hex'), slot.kdf, floor);
  try {
    return wrappingKey.use((wrappingBytes) => {
      const decipher = createDecipheriv(CIPHER, wrappingBytes, Buffer.from(slot.nonce, 'hex'), {
        authTagLength: TAG_LENGTH_BYTES,
      });
      decipher.setAAD(associatedData(vaultId, slot.id, slot.kind));
      decipher.setAuthTag(Buffer.from(slot.tag, 'hex'));
      const head = decipher.update(Buffer.from(slot.ciphertext, 'hex'));
      try {
        decipher.final();
      } catch {
        head.fill(0);
        return undefined;
      }
      return new SecretKey(head);
    });
  } finally {
    wrappingKey.wipe();
  }
}

/** Text that tells a right data key from a wrong one, independent of the database file. Lower-case hex. */
export function keyCheck(dataKey: SecretKey, vaultId: string): string {
  return subkey(dataKey, vaultId, 'key-check').toString('hex');
}

/** Seal over the whole vault file that only a holder of the data key can make. Lower-case hex. */
export function sealOf(text: string, dataKey: SecretKey, vaultId: string): string {
  const macKey = subkey(dataKey, vaultId, 'vault-file-mac');
  try {
    return createHmac('sha256', macKey).update(text, 'utf8').digest('hex');
  } finally {
    macKey.fill(0);
  }
}

/** Compares two hex texts in constant time. */
export function equalHex(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}

function subkey(dataKey: SecretKey, vaultId: string, purpose: string): Buffer {
  return dataKey.use((bytes) =>
    Buffer.from(
      hkdfSync(
        'sha256',
        bytes,
        Buffer.from(vaultId, 'hex'),
        `${VAULT_FORMAT}/${VAULT_FORMAT_VERSION}/${purpose}`,
        KEY_LENGTH_BYTES,
      ),
    ),
  );
}

function associatedData(vaultId: string, slotId: string, kind: SlotKind): Buffer {
  return Buffer.from(
    `${VAULT_FORMAT}|${VAULT_FORMAT_VERSION}|${vaultId}|${slotId}|${kind}`,
    'utf8',
  );
}
