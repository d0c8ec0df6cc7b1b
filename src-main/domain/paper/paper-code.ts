import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';

/**
 * The code on a log on paper: eight signs in two groups, for example `4K7M-W3HX`. Signs that are easily taken for
 * one another by hand or on a bad copy are left out (0 O Q, 1 I L, 8 B, U V; Z for 2, S for 5, G for 6). There
 * are 23 signs: with a prime number and eight different weights, one wrong sign and two signs that
 * changed places are always noticed.
 */
const signs = '2345679ACDEFHJKMNPRTWXY';
const length = 8;
const modulus = signs.length;

export const paperCodeProblems = ['wrongLength', 'unknownSign', 'wrongSum'] as const;
export type PaperCodeProblem = (typeof paperCodeProblems)[number];

/**
 * Makes a code from randomness.
 * @param seed at least 14 hexadecimal digits, as a hash gives them
 */
export function paperCodeFrom(seed: string): string {
  const values = Array.from({ length: length - 1 }, (_place, index) => {
    const byte = Number.parseInt(seed.slice(index * 2, index * 2 + 2), 16);
    if (Number.isNaN(byte)) throw new Error('The seed of a paper code is too short');
    return byte % modulus;
  });
  const sum = weighted(values);
  // The last sign brings the whole weighted sum to a multiple of the modulus.
  const last = (modulus - ((sum * inverse(length)) % modulus)) % modulus;
  return grouped([...values, last].map((value) => signs[value] ?? '').join(''));
}

/** Reads a code as somebody typed it: small letters, spaces and hyphens do not matter. */
export function readPaperCode(typed: string): Result<string, PaperCodeProblem> {
  const written = typed.toUpperCase().replace(/[\s\-–—]/g, '');
  if (written.length !== length) return refused('wrongLength');
  const values = [...written].map((sign) => signs.indexOf(sign));
  if (values.includes(-1)) return refused('unknownSign');
  return weighted(values) % modulus === 0 ? ok(grouped(written)) : refused('wrongSum');
}

function weighted(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (index + 1), 0);
}

function inverse(of: number): number {
  for (let candidate = 1; candidate < modulus; candidate += 1)
    if ((of * candidate) % modulus === 1) return candidate;
  throw new Error('The modulus is not prime');
}

function grouped(written: string): string {
  return `${written.slice(0, length / 2)}-${written.slice(length / 2)}`;
}
