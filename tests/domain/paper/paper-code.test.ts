import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperCodeFrom, readPaperCode } from '@domain/paper/paper-code.ts';

const seed = fc
  .uint8Array({ minLength: 7, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
const signs = '2345679ACDEFHJKMNPRTWXY';

describe('the code on a log on paper', () => {
  it('is eight signs in two groups, none of which looks like another', () => {
    fc.assert(
      fc.property(seed, (randomness) => {
        expect(paperCodeFrom(randomness)).toMatch(
          /^[2345679ACDEFHJKMNPRTWXY]{4}-[2345679ACDEFHJKMNPRTWXY]{4}$/,
        );
      }),
    );
  });

  it('is read back as people type it: small letters, no hyphen, spaces', () => {
    fc.assert(
      fc.property(seed, (randomness) => {
        const code = paperCodeFrom(randomness);
        const typed = ` ${code.toLowerCase().replace('-', ' ')} `;
        expect(readPaperCode(typed)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('notices one wrong sign, always', () => {
    fc.assert(
      fc.property(seed, fc.nat(7), fc.nat(22), (randomness, at, to) => {
        const plain = paperCodeFrom(randomness).replace('-', '');
        const wrong = plain.slice(0, at) + (signs[to] ?? '') + plain.slice(at + 1);
        fc.pre(wrong !== plain);
        expect(readPaperCode(wrong)).toEqual({ ok: false, error: 'wrongSum' });
      }),
    );
  });

  it('notices two signs that changed places, always', () => {
    fc.assert(
      fc.property(seed, fc.nat(7), fc.nat(7), (randomness, one, other) => {
        const plain = [...paperCodeFrom(randomness).replace('-', '')];
        const swapped = plain.map((sign, index) =>
          index === one ? plain[other] : index === other ? plain[one] : sign,
        );
        fc.pre(swapped.join('') !== plain.join(''));
        expect(readPaperCode(swapped.join(''))).toEqual({ ok: false, error: 'wrongSum' });
      }),
    );
  });

  it('says what is wrong with anything else, and never throws', () => {
    expect(readPaperCode('')).toEqual({ ok: false, error: 'wrongLength' });
    expect(readPaperCode('0000-0000')).toEqual({ ok: false, error: 'unknownSign' });
    fc.assert(fc.property(fc.string(), (typed) => void readPaperCode(typed)));
  });

  it('refuses to be made from too little randomness', () => {
    expect(() => paperCodeFrom('abcd')).toThrow(/too short/);
  });
});
