import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintWords } from '@domain/handover/fingerprint-words.ts';

const wordList = Array.from({ length: 1024 }, (_, index) => `ord${index}`);

describe('the words of a fingerprint', () => {
  it('are the first eighty bits, ten at a time', () => {
    expect(fingerprintWords(`${'0'.repeat(17)}001`, wordList)).toEqual([
      ...Array<string>(7).fill('ord0'),
      'ord1',
    ]);
    expect(fingerprintWords(`ffc${'0'.repeat(17)}ffff`, wordList)[0]).toBe('ord1023');
    expect(fingerprintWords('f'.repeat(64), wordList)).toEqual(Array<string>(8).fill('ord1023'));
  });

  it('differ whenever the first eighty bits differ', () => {
    const hex = fc.bigInt({ min: 0n, max: 2n ** 80n - 1n });
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const words = [a, b].map((bits) =>
          fingerprintWords(bits.toString(16).padStart(20, '0'), wordList).join(' '),
        );
        expect(words[0] === words[1]).toBe(a === b);
      }),
    );
  });

  it('need a list of 1024 words and a whole fingerprint', () => {
    expect(() => fingerprintWords('0'.repeat(64), wordList.slice(1))).toThrow('1024');
    expect(() => fingerprintWords('abc', wordList)).toThrow('fingerprint');
    expect(() => fingerprintWords('x'.repeat(64), wordList)).toThrow('fingerprint');
  });
});
