import { hashRaw, type Algorithm } from '@node-rs/argon2';
import { KEY_LENGTH_BYTES, SecretKey } from './secret-key.ts';

/** How a passphrase becomes a key. Stored in every slot, so that it can rise with the years. */
export type KdfParams = {
  readonly algorithm: 'argon2id';
  /** Argon2 version 1.3, written as the number 19 (0x13). */
  readonly version: 19;
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};

export type KdfFloor = Pick<KdfParams, 'memoryKiB' | 'passes'>;

/** Weaker parameters are refused, also when a file asks for them: RFC 9106 section 4, second choice (64 MiB, t=3). */
export const KDF_FLOOR: KdfFloor = { memoryKiB: 64 * 1024, passes: 3 };

/** Costlier parameters are refused, so that a file cannot stall the machine. */
export const KDF_CEILING = { memoryKiB: 256 * 1024, passes: 24, lanes: 4 } as const;

export const SALT_LENGTH_BYTES = 16;

const TARGET_MS = 1000;
// The package declares a const enum, which isolated modules cannot read; the number is fixed by RFC 9106.
const ARGON2ID = 2 as Algorithm;

/** Whether parameters may be used at all. */
export function areAcceptable(params: KdfParams, floor: KdfFloor = KDF_FLOOR): boolean {
  const { memoryKiB, passes, lanes } = params;
  return (
    [memoryKiB, passes, lanes].every(Number.isSafeInteger) &&
    memoryKiB >= floor.memoryKiB &&
    memoryKiB <= KDF_CEILING.memoryKiB &&
    passes >= floor.passes &&
    passes <= KDF_CEILING.passes &&
    lanes >= 1 &&
    lanes <= KDF_CEILING.lanes
  );
}

/**
 * Derives a 256-bit key off the main thread.
 * @param passphrase UTF-8 bytes, NFC; not changed here
 * @param salt 16 random bytes
 * @throws when the parameters are outside floor and ceiling
 */
export async function deriveKey(
  passphrase: Buffer,
  salt: Buffer,
  params: KdfParams,
  floor: KdfFloor = KDF_FLOOR,
): Promise<SecretKey> {
  if (!areAcceptable(params, floor)) throw new Error('Key derivation parameters are out of bounds');
  const bytes = await hashRaw(passphrase, {
    algorithm: ARGON2ID,
    memoryCost: params.memoryKiB,
    timeCost: params.passes,
    parallelism: params.lanes,
    outputLen: KEY_LENGTH_BYTES,
    salt,
  });
  return new SecretKey(bytes);
}

/**
 * Finds parameters that take about a second on this machine: memory first (it costs an attacker most), then passes,
 * never below the floor however slow the machine.
 * @param nowMs a monotonic clock in milliseconds
 * @param processors number of logical processors
 */
export async function calibrate(nowMs: () => number, processors: number): Promise<KdfParams> {
  const lanes = Math.max(1, Math.min(KDF_CEILING.lanes, processors));
  const floor = withCost(KDF_FLOOR.memoryKiB, KDF_FLOOR.passes, lanes);
  const salt = Buffer.alloc(SALT_LENGTH_BYTES);
  // Once to fetch the memory from the operating system, once to measure.
  (await deriveKey(Buffer.from('warm-up'), salt, floor)).wipe();
  const startMs = nowMs();
  (await deriveKey(Buffer.from('measurement'), salt, floor)).wipe();
  return scaleToTarget(Math.max(1, nowMs() - startMs), lanes);
}

/**
 * Scales from the time of one derivation at the floor; the cost of Argon2 grows with memory × passes.
 * @param floorMs measured time at 64 MiB and three passes, in milliseconds
 */
export function scaleToTarget(floorMs: number, lanes: number): KdfParams {
  let memoryKiB = KDF_FLOOR.memoryKiB;
  let costMs = floorMs;
  while (memoryKiB * 2 <= KDF_CEILING.memoryKiB && costMs * 2 <= TARGET_MS) {
    memoryKiB *= 2;
    costMs *= 2;
  }
  const passes = Math.floor((TARGET_MS / costMs) * KDF_FLOOR.passes);
  const bounded = Math.min(KDF_CEILING.passes, Math.max(KDF_FLOOR.passes, passes));
  return withCost(memoryKiB, bounded, lanes);
}

function withCost(memoryKiB: number, passes: number, lanes: number): KdfParams {
  return { algorithm: 'argon2id', version: 19, memoryKiB, passes, lanes };
}
