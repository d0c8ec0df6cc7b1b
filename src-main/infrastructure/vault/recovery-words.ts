import { createHash } from 'node:crypto';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { RandomBytes } from './envelope.ts';
import wordList from '../../../resources/words/nb.json' with { type: 'json' };

/** Fourteen words of ten bits each: 128 bits of secret and 12 bits of checksum. */
export const RECOVERY_WORD_COUNT = 14;
/** Six words of ten bits each: one-time codes are short-lived and read aloud. */
export const INVITATION_WORD_COUNT = 6;

const BITS_PER_WORD = 10n;
const SECRET_LENGTH_BYTES = 16;
const CHECKSUM_BITS = 12n;
const SUGGESTION_LIMIT = 3;
/** A word further away than this is not what somebody meant to write. */
const SUGGESTION_DISTANCE = 2;

/** What is wrong with recovery words that were typed. `index` counts from 0. */
export type RecoveryWordsProblem =
  | { readonly code: 'wrongCount'; readonly count: number }
  | {
      readonly code: 'unknownWord';
      readonly index: number;
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'checksum' };

const indexOfWord: ReadonlyMap<string, number> = new Map(
  wordList.map((word, index) => [word, index] as const),
);

/** Makes fresh recovery words, separated by single spaces. Nothing is stored: show them once. */
export function proposeRecoveryWords(random: RandomBytes): string {
  const secret = random(SECRET_LENGTH_BYTES);
  try {
    return encodeRecoverySecret(secret);
  } finally {
    secret.fill(0);
  }
}

/** Makes a one-time code for a colleague: six words separated by hyphens. */
export function proposeInvitationCode(random: RandomBytes): string {
  const bits = random((INVITATION_WORD_COUNT * Number(BITS_PER_WORD) + 7) >> 3);
  return wordsOf(bigOf(bits), INVITATION_WORD_COUNT).join('-');
}

/** The bytes of a one-time code as they go into the key derivation: its words, lower case, one space between. */
export function invitationCodeBytes(code: string): Buffer {
  return Buffer.from(splitWords(code).join(' '), 'utf8');
}

/** @param secret 16 bytes */
export function encodeRecoverySecret(secret: Buffer): string {
  if (secret.length !== SECRET_LENGTH_BYTES) throw new Error('A recovery secret has 16 bytes');
  const bits = (bigOf(secret) << CHECKSUM_BITS) | checksumOf(secret);
  return wordsOf(bits, RECOVERY_WORD_COUNT).join(' ');
}

/**
 * Reads recovery words as people type them: any letter case, any white space, commas or hyphens between.
 * @returns the 16-byte secret, or the first thing that is wrong
 */
export function parseRecoveryWords(text: string): Result<Buffer, RecoveryWordsProblem> {
  const words = splitWords(text);
  if (words.length !== RECOVERY_WORD_COUNT) {
    return refused({ code: 'wrongCount', count: words.length });
  }
  let bits = 0n;
  for (const [index, word] of words.entries()) {
    const value = indexOfWord.get(word);
    if (value === undefined) {
      return refused({ code: 'unknownWord', index, suggestions: suggestionsFor(word) });
    }
    bits = (bits << BITS_PER_WORD) | BigInt(value);
  }
  const secret = bytesOf(bits >> CHECKSUM_BITS);
  if (checksumOf(secret) !== (bits & ((1n << CHECKSUM_BITS) - 1n))) {
    return refused({ code: 'checksum' });
  }
  return ok(secret);
}

/** Words of the list that a mistyped word may have meant, the nearest first; at most three. */
export function suggestionsFor(word: string): readonly string[] {
  return wordList
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= SUGGESTION_DISTANCE)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTION_LIMIT)
    .map(({ candidate }) => candidate);
}

function splitWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;.\-–]+/u)
    .filter((word) => word !== '');
}

/** The first twelve bits of SHA-256 over the secret. */
function checksumOf(secret: Buffer): bigint {
  const digest = createHash('sha256').update(secret).digest();
  return BigInt(digest.readUInt16BE(0) >> 4);
}

/** The lowest `count × 10` bits, the most significant word first. */
function wordsOf(bits: bigint, count: number): readonly string[] {
  return Array.from({ length: count }, (_, position) => {
    const shift = BITS_PER_WORD * BigInt(count - 1 - position);
    const word = wordList[Number((bits >> shift) & 1023n)];
    if (word === undefined) throw new Error('The word list must have 1024 words');
    return word;
  });
}

function bigOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`);
}

function bytesOf(bits: bigint): Buffer {
  return Buffer.from(bits.toString(16).padStart(SECRET_LENGTH_BYTES * 2, '0'), 'hex');
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const substitution = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const insertion = (current[column] ?? 0) + 1;
      const deletion = (previous[column + 1] ?? 0) + 1;
      current.push(Math.min(substitution, insertion, deletion));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
