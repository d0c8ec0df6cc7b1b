import { hashRaw, type Algorithm } from '@node-rs/argon2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areAcceptable,
  calibrate,
  deriveKey,
  KDF_CEILING,
  KDF_FLOOR,
  scaleToTarget,
  type KdfParams,
} from '../../src-main/infrastructure/vault/kdf.ts';
import { CHEAP_FLOOR, CHEAP_KDF } from '../support/try-vault.ts';

const hexOf = async (params: KdfParams, floor = CHEAP_FLOOR): Promise<string> => {
  const key = await deriveKey(Buffer.from('password'), Buffer.from('somesalt'), params, floor);
  return key.use((bytes) => bytes.toString('hex'));
};

describe('the key derivation', () => {
  // Vectors of the reference implementation (phc-winner-argon2, src/test.c, Argon2id, version 1.3).
  it('gives the known answers of Argon2id', async () => {
    const vector = { ...CHEAP_KDF, memoryKiB: 256, passes: 2 };
    expect(await hexOf(vector)).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    );
    expect(await hexOf({ ...vector, lanes: 2 })).toBe(
      '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
    );
    expect(await hexOf({ ...vector, memoryKiB: 65536 })).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    );
  });

  it('runs at the real floor, and gives what the library gives', async () => {
    const floor: KdfParams = { ...CHEAP_KDF, ...KDF_FLOOR };
    const expected = await hashRaw('password', {
      algorithm: 2 as Algorithm,
      memoryCost: 64 * 1024,
      timeCost: 3,
      parallelism: 1,
      outputLen: 32,
      salt: Buffer.from('somesalt'),
    });
    expect(await hexOf(floor, KDF_FLOOR)).toBe(expected.toString('hex'));
  });

  it('refuses parameters under the floor, over the ceiling, or that are no whole numbers', async () => {
    const sound: KdfParams = { ...CHEAP_KDF, ...KDF_FLOOR };
    expect(areAcceptable(sound)).toBe(true);
    const wrong: readonly Partial<KdfParams>[] = [
      { memoryKiB: KDF_FLOOR.memoryKiB - 1 },
      { memoryKiB: KDF_CEILING.memoryKiB + 1 },
      { passes: KDF_FLOOR.passes - 1 },
      { passes: KDF_CEILING.passes + 1 },
      { lanes: 0 },
      { lanes: 5 },
      { memoryKiB: 65536.5 },
    ];
    expect(wrong.filter((part) => areAcceptable({ ...sound, ...part }))).toEqual([]);
    const weak = deriveKey(Buffer.from('x'), Buffer.alloc(16), CHEAP_KDF);
    await expect(weak).rejects.toThrow('out of bounds');
  });
});

describe('the calibration', () => {
  it('aims at a second and never leaves floor and ceiling, however fast the machine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 1, max: 4 }),
        (floorMs, lanes) => {
          const chosen = scaleToTarget(floorMs, lanes);
          const cost =
            (chosen.memoryKiB * chosen.passes) / (KDF_FLOOR.memoryKiB * KDF_FLOOR.passes);
          const isFloor =
            chosen.memoryKiB === KDF_FLOOR.memoryKiB && chosen.passes === KDF_FLOOR.passes;
          return areAcceptable(chosen) && (isFloor || floorMs * cost <= 1000);
        },
      ),
    );
    expect(scaleToTarget(5000, 1)).toMatchObject(KDF_FLOOR);
    expect(scaleToTarget(100, 4)).toMatchObject({ memoryKiB: 256 * 1024, passes: 7 });
  });

  it('measures on this machine and uses no more lanes than there are processors', async () => {
    const chosen = await calibrate(() => performance.now(), 1);
    expect(areAcceptable(chosen)).toBe(true);
    expect(chosen.lanes).toBe(1);
  });
});
