import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import wordList from '../../../resources/words/nb.json' with { type: 'json' };

/** Below this zxcvbn score (0-4) a passphrase is refused: 3 is «safely unguessable», behind Argon2id. */
const minimumScore = 3;
/** A long line of common words is worth more than zxcvbn's dictionaries know; short ones are never enough. */
const minimumLength = 12;

export type PassphraseAdvice =
  'longer' | 'moreWords' | 'notCommon' | 'notNames' | 'notRepeats' | 'notKeyboardRow' | 'notDates';

export interface PassphraseStrength {
  /** 0 (guessed at once) to 4. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly enough: boolean;
  readonly advice: readonly PassphraseAdvice[];
}

/** Norwegian words that people use first when somebody asks for a passphrase. */
const norwegianCommon = [
  'passord',
  'hemmelig',
  'barnehage',
  'skole',
  'kommune',
  'stafett',
  'stafetten',
  'stafettlogg',
  'norge',
  'sommer',
  'vinter',
  'velkommen',
];

let factory: ZxcvbnFactory | undefined;

function zxcvbn(): ZxcvbnFactory {
  factory ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, norwegian: [...norwegianCommon, ...wordList] },
    graphs: adjacencyGraphs,
  });
  return factory;
}

/**
 * Weighs a passphrase with zxcvbn. `context` are words that anybody around the person would try first:
 * their own name, the office, the municipality.
 */
export function passphraseStrength(
  passphrase: string,
  context: readonly string[],
): PassphraseStrength {
  if (passphrase === '') return { score: 0, enough: false, advice: ['longer'] };
  const own = context.flatMap((words) => words.split(/\s+/)).filter((word) => word.length > 2);
  const verdict = zxcvbn().check(passphrase.slice(0, 256), own);
  const enough = verdict.score >= minimumScore && passphrase.length >= minimumLength;
  return {
    score: verdict.score,
    enough,
    advice: enough ? [] : adviceFrom(passphrase, verdict.sequence),
  };
}

interface Part {
  readonly pattern: string;
  readonly dictionaryName?: string;
}

function adviceFrom(passphrase: string, parts: readonly Part[]): readonly PassphraseAdvice[] {
  const advice = new Set<PassphraseAdvice>();
  if (passphrase.length < minimumLength) advice.add('longer');
  for (const part of parts) {
    if (part.dictionaryName === 'userInputs') advice.add('notNames');
    else if (part.pattern === 'dictionary') advice.add('notCommon');
    else if (part.pattern === 'repeat' || part.pattern === 'sequence') advice.add('notRepeats');
    else if (part.pattern === 'spatial') advice.add('notKeyboardRow');
    else if (part.pattern === 'date' || part.pattern === 'regex') advice.add('notDates');
  }
  advice.add('moreWords');
  return [...advice].slice(0, 3);
}
