import type Database from 'better-sqlite3';
import type { SecretKey } from '../vault/secret-key.ts';

/** SQLCipher 4 as the driver names it: cipher family, then page layout version. */
const CIPHER = 'sqlcipher';
const LAYOUT_VERSION = 4;

const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');

/** The driver's own method for keys, which its published types leave out. */
type KeyedDatabase = Database.Database & { key(key: Buffer): number };

/**
 * Chooses SQLCipher 4 and then gives the key. The order matters: a key without a cipher gives
 * ChaCha20, and no key at all gives plain text, both without a word from the driver.
 * The key travels as a buffer (not as a PRAGMA text), so that it can be overwritten afterwards.
 */
export function applyCipher(connection: Database.Database, key: SecretKey): void {
  connection.pragma(`cipher='${CIPHER}'`);
  connection.pragma(`legacy=${LAYOUT_VERSION}`);
  const keyText = key.use(rawKeyText);
  try {
    (connection as KeyedDatabase).key(keyText);
  } finally {
    keyText.fill(0);
  }
}

/** Reads the active cipher back: true only when it is SQLCipher with layout 4. */
export function isSqlCipher4(connection: Database.Database): boolean {
  const family = connection.pragma('cipher', { simple: true });
  const layout = connection.pragma('legacy', { simple: true });
  return family === CIPHER && Number(layout) === LAYOUT_VERSION;
}

/** `x'<64 hex digits>'` as bytes: a raw key, used as it is without derivation. */
function rawKeyText(bytes: Buffer): Buffer {
  const text = Buffer.alloc(bytes.length * 2 + 3);
  text.write("x'", 0, 'latin1');
  bytes.forEach((byte, index) => {
    text[2 + index * 2] = HEX_DIGITS[byte >> 4] ?? 0;
    text[3 + index * 2] = HEX_DIGITS[byte & 15] ?? 0;
  });
  text.write("'", text.length - 1, 'latin1');
  return text;
}
