import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeRecoverySecret,
  invitationCodeBytes,
  parseRecoveryWords,
  proposeInvitationCode,
  proposeRecoveryWords,
} from '../../src-main/infrastructure/vault/recovery-words.ts';
import words from '../../resources/words/nb.json' with { type: 'json' };
import { expectOk, expectRefused } from '../support/try-vault.ts';

/** Whether one letter changed, added or removed turns one word into the other. */
function areOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}

describe('the word list', () => {
  it('has 1024 different Norwegian words of four to eight letters', () => {
    expect(words.length).toBe(1024);
    expect(new Set(words).size).toBe(1024);
    expect(words.filter((word) => !/^[a-zæøå]{4,8}$/.test(word))).toEqual([]);
  });

  it('is in alphabetical order, so that the number of a word can be looked up on paper', () => {
    expect([...words].sort((a, b) => a.localeCompare(b, 'nb'))).toEqual(words);
  });

  it('has no two words that one slip of the pen could confuse', () => {
    expect([
      areOneLetterApart('hane', 'hare'),
      areOneLetterApart('bil', 'bile'),
      areOneLetterApart('fjell', 'foss'),
    ]).toEqual([true, true, false]);
    const pairs = words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => areOneLetterApart(a, b))
        .map((b) => `${a} ${b}`),
    );
    expect(pairs).toEqual([]);
  });
});

describe('recovery words', () => {
  it('give every secret back, however they are spaced and cased', () => {
    const secrets = fc
      .uint8Array({ minLength: 16, maxLength: 16 })
      .map((bytes) => Buffer.from(bytes));
    const spaces = fc.constantFrom(' ', '\n', '  \t', ', ', ' - ');
    fc.assert(
      fc.property(secrets, spaces, (secret, space) => {
        const typed = `  ${encodeRecoverySecret(secret).replaceAll(' ', space).toUpperCase().normalize('NFD')} `;
        return expectOk(parseRecoveryWords(typed)).equals(secret);
      }),
    );
  });

  it('are fourteen, and different each time', () => {
    const [first, second] = [proposeRecoveryWords(randomBytes), proposeRecoveryWords(randomBytes)];
    expect(first.split(' ')).toHaveLength(14);
    expect(first).not.toBe(second);
  });

  it('say what is wrong: the count, the unknown word with suggestions, or the checksum', () => {
    const good = encodeRecoverySecret(Buffer.alloc(16, 7)).split(' ');
    expect(expectRefused(parseRecoveryWords(good.slice(1).join(' ')))).toEqual({
      code: 'wrongCount',
      count: 13,
    });
    expect(expectRefused(parseRecoveryWords(''))).toEqual({ code: 'wrongCount', count: 0 });
    const misspelt = good.with(3, 'elefnat').join(' ');
    expect(expectRefused(parseRecoveryWords(misspelt))).toEqual({
      code: 'unknownWord',
      index: 3,
      suggestions: ['elefant'],
    });
    const unknown = expectRefused(parseRecoveryWords(good.with(0, 'xyzxyzxyz').join(' ')));
    expect(unknown).toMatchObject({ code: 'unknownWord', index: 0, suggestions: [] });
    const other = good[5] === 'abbor' ? 'agurk' : 'abbor';
    expect(expectRefused(parseRecoveryWords(good.with(5, other).join(' ')))).toEqual({
      code: 'checksum',
    });
  });

  it('in another order are refused, for nearly every swap', () => {
    const good = encodeRecoverySecret(randomBytes(16)).split(' ');
    const swaps = good
      .slice(1)
      .map((word, index) => good.with(index, word).with(index + 1, good[index] ?? ''));
    const accepted = swaps.filter(
      (swap) => parseRecoveryWords(swap.join(' ')).ok && swap.join() !== good.join(),
    );
    // Twelve bits of checksum let one in 4096 through.
    expect(accepted.length).toBeLessThanOrEqual(1);
  });
});

describe('an invitation code', () => {
  it('is six words of the list, and means the same however it is typed', () => {
    const code = proposeInvitationCode(randomBytes);
    const parts = code.split('-');
    expect(parts).toHaveLength(6);
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
    const typed = invitationCodeBytes(` ${parts.join('  ').toUpperCase()}\n`);
    expect(typed).toEqual(invitationCodeBytes(code));
  });
});
