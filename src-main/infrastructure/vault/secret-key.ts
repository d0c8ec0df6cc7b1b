import { timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';

/** Length of every symmetric key in the program: 256 bits, in bytes. */
export const KEY_LENGTH_BYTES = 32;

const TEXT_FORM = '[secret key]';

/**
 * A 256-bit key that cannot be printed by accident: `String`, `JSON.stringify` and `util.inspect`
 * all give the same constant text. The bytes are reachable only inside `use`, and `wipe` overwrites them.
 */
export class SecretKey {
  readonly #bytes: Buffer;
  #isWiped = false;

  /**
   * Takes ownership of `bytes`: the caller must not keep or reuse the buffer.
   * @throws when the length is not 32 bytes (the message never holds the value)
   */
  constructor(bytes: Buffer) {
    if (bytes.length !== KEY_LENGTH_BYTES) {
      throw new Error(`A key must be ${KEY_LENGTH_BYTES} bytes, got ${bytes.length}`);
    }
    this.#bytes = bytes;
  }

  /**
   * Lends the bytes to `fn` for the length of the call. `fn` must neither keep nor return the buffer.
   * @throws when the key has been wiped
   */
  use<T>(fn: (bytes: Buffer) => T): T {
    if (this.#isWiped) throw new Error('The key has been wiped');
    return fn(this.#bytes);
  }

  /** A second key object with its own memory, so that each owner can wipe independently. */
  copy(): SecretKey {
    return this.use((bytes) => new SecretKey(Buffer.from(bytes)));
  }

  /** Compares in constant time. */
  equals(other: SecretKey): boolean {
    return this.use((mine) => other.use((theirs) => timingSafeEqual(mine, theirs)));
  }

  /** Overwrites the bytes; harmless when repeated. */
  wipe(): void {
    this.#bytes.fill(0);
    this.#isWiped = true;
  }

  get isWiped(): boolean {
    return this.#isWiped;
  }

  toString(): string {
    return TEXT_FORM;
  }

  toJSON(): string {
    return TEXT_FORM;
  }

  [inspect.custom](): string {
    return TEXT_FORM;
  }
}
