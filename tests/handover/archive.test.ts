import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflateRaw, deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive, writeArchive } from '../../src-main/infrastructure/handover/archive.ts';
import {
  handoverLimits,
  type HandoverLimits,
} from '../../src-main/infrastructure/handover/limits.ts';

const mebibyte = 1_048_576;
const anyPath = (): number => handoverLimits.archiveBytes;
const file = (path: string, text: string, isPacked = false) => ({
  path,
  bytes: Buffer.from(text),
  isPacked,
});

function read(bytes: Uint8Array, limits: HandoverLimits = handoverLimits) {
  return readArchive(bytes, limits, anyPath);
}

interface RawMember {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly method?: number;
  readonly flags?: number;
  readonly centralName?: string;
  readonly offset?: number;
  readonly extra?: number;
}

/** A ZIP written by hand, so that it can lie. */
function rawZip(members: readonly RawMember[], between = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, method = 8, flags = 0, ...lie } of members) {
    const shared = Buffer.alloc(24);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.alloc(6 + 24);
    local.writeUInt32LE(0x04034b50, 0);
    shared.copy(local, 4);
    const record = Buffer.concat([local, Buffer.from(name), packed, between]);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    shared.copy(central, 6);
    central.writeUInt16LE(lie.extra ?? 0, 30);
    central.writeUInt32LE(lie.offset ?? offset, 42);
    centrals.push(central, Buffer.from(lie.centralName ?? name), Buffer.alloc(lie.extra ?? 0));
    locals.push(record);
    offset += record.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** Zeros, deflated piece by piece so that the test itself never holds them. */
async function bombOf(mebibytes: number): Promise<Buffer> {
  const piece = Buffer.alloc(mebibyte);
  const pieces = Readable.from(Array.from({ length: mebibytes }, () => piece));
  return buffer(pieces.pipe(createDeflateRaw({ level: 1 })));
}

const honest: RawMember = { name: 'a', packed: deflateRawSync('aaaa'), size: 4 };

describe('an archive', () => {
  it('gives back what was put in, whatever the order', () => {
    const files = [file('b', 'two'), file('a', 'one'), file('c', '', true)];
    const archive = writeArchive(files, handoverLimits);

    expect(archive).toEqual(writeArchive([...files].reverse(), handoverLimits));
    const back = read(archive);
    expect(
      back.ok && [...back.value].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
    ).toEqual([
      ['a', 'one'],
      ['b', 'two'],
      ['c', ''],
    ]);
  });

  it('by hand is read when it is honest, so the lies below are what is refused', () => {
    expect(read(rawZip([honest])).ok).toBe(true);
    expect(read(rawZip([honest, { ...honest, name: 'b', flags: 0x0806 }])).ok).toBe(true);
  });

  it('is refused before anything is inflated when it says that it is too large', () => {
    const limits = { ...handoverLimits, archiveBytes: 10 * mebibyte };
    const half = { packed: Buffer.alloc(mebibyte), size: 6 * mebibyte };
    const declared = rawZip([
      { name: 'a', ...half },
      { name: 'b', ...half },
    ]);

    expect(read(declared, limits)).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('is refused when one file grows more than a hundred times', () => {
    const zeros = Buffer.alloc(40 * mebibyte);

    expect(read(zipSync({ a: zeros }))).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('is refused when a file is larger than its path allows', () => {
    expect(readArchive(rawZip([honest]), handoverLimits, () => 3)).toEqual({
      ok: false,
      error: 'tooLarge',
    });
  });

  it('is refused when it has too many files', () => {
    const many = Array.from({ length: handoverLimits.entryCount + 1 }, (_, index) => ({
      ...honest,
      name: `a${index}`,
    }));

    expect(read(rawZip(many))).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('stops inflating at the size that was declared, and is refused', async () => {
    const bomb = await bombOf(768);
    const peakBefore = process.resourceUsage().maxRSS;

    expect(read(rawZip([{ name: 'a', packed: bomb, size: 100 }]))).toEqual({
      ok: false,
      error: 'contentInvalid',
    });
    const grownMebibytes = (process.resourceUsage().maxRSS - peakBefore) / 1024;
    expect(grownMebibytes).toBeLessThan(100);
  });

  it('is refused when a path is not on the list', () => {
    expect(readArchive(rawZip([honest]), handoverLimits, () => null)).toEqual({
      ok: false,
      error: 'contentInvalid',
    });
  });

  it.each([
    ['two files share a name', rawZip([honest, honest])],
    ['the two headers name different files', rawZip([{ ...honest, centralName: 'b' }])],
    ['two files share their bytes', rawZip([honest, { ...honest, name: 'b', offset: 0 }])],
    [
      'something lies between files',
      rawZip([honest, { ...honest, name: 'b' }], Buffer.from('hidden')),
    ],
    ['something lies between the last file and the list', rawZip([honest], Buffer.from('hidden'))],
    ['it is encrypted', rawZip([{ ...honest, flags: 1 }])],
    ['sizes come after the data', rawZip([{ ...honest, flags: 8 }])],
    ['an unknown method packs it', rawZip([{ ...honest, method: 12 }])],
    ['there are extra fields', rawZip([{ ...honest, extra: 4 }])],
    ['a stored file has two sizes', rawZip([{ ...honest, method: 0, size: 5 }])],
    ['a file is shorter than declared', rawZip([{ ...honest, size: 5 }])],
    [
      'something follows the packed data',
      rawZip([{ ...honest, packed: Buffer.concat([honest.packed, Buffer.from('x')]) }]),
    ],
    ['the packed data is broken', rawZip([{ ...honest, packed: Buffer.from([0xff, 0xff]) }])],
  ])('is refused when %s', (_why, bytes) => {
    expect(read(bytes)).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('is refused when something lies before or after it', () => {
    expect(read(Buffer.concat([Buffer.from('x'), rawZip([honest])])).ok).toBe(false);
    expect(read(Buffer.concat([rawZip([honest]), Buffer.from('x')])).ok).toBe(false);
  });

  it('of any bytes gives an answer and never throws', () => {
    const valid = rawZip([honest, { ...honest, name: 'b' }]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Buffer.from(valid);
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof read(bytes).ok).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(read(bytes).ok).toBe(false);
      }),
    );
  });
});
