import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { OfficeIdentity } from '../../domain/handover/office-identity.ts';
import { ok, refused, type Result } from '../../domain/result.ts';

/** A package has one recipient, so its header is short; a long one would only cost time. */
const headerLimitBytes = 4096;
const headerStart = Buffer.from('age-encryption.org/v1\n');
const headerEnd = Buffer.from('\n--- ');
/** The words of age-encryption when no stanza is for us; a test holds them fast. */
const notForUs = /no identity matched/;

export type AgeRefusal = 'notAPackage' | 'wrongReceiver' | 'tampered';

/** A fresh X25519 key pair. */
export async function createAgeKey(): Promise<OfficeIdentity['age']> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether `recipient` is a complete X25519 recipient, checksum included. */
export function isRecipient(recipient: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) return false;
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}

/** Locks `bytes` so that only the holder of the recipient's key can read them. */
export async function encryptTo(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Opens what was locked for `identity` (`AGE-SECRET-KEY-1…`). Never throws for any bytes. */
export async function decryptWith(
  identity: string,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, AgeRefusal>> {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, headerLimitBytes),
  );
  if (!head.subarray(0, headerStart.length).equals(headerStart)) return refused('notAPackage');
  if (!head.includes(headerEnd)) return refused('notAPackage');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    const isForOthers = error instanceof Error && notForUs.test(error.message);
    return refused(isForOthers ? 'wrongReceiver' : 'tampered');
  }
}
