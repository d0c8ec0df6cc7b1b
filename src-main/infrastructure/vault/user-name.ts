import { createHmac } from 'node:crypto';

/** Two spellings of a user name are the same person when this is equal: NFC, lower case, no space around. */
export function normaliseUserName(userName: string): string {
  return userName.normalize('NFC').trim().toLowerCase();
}

/**
 * The text by which a slot is found without a name lying in the vault file: hex of HMAC-SHA256 over the
 * normalised name, keyed with the vault's own lookup salt.
 */
export function userNameLookup(userName: string, lookupSalt: Buffer): string {
  return createHmac('sha256', lookupSalt).update(normaliseUserName(userName), 'utf8').digest('hex');
}

/**
 * A passphrase as the bytes that the key derivation takes: UTF-8 of its NFC form, so that "å" typed on one
 * keyboard and "å" typed on another are the same passphrase. Nothing is trimmed.
 */
export function passphraseBytes(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8');
}
