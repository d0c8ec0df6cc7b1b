import { fold } from './fold.ts';
import type { FoldedWord } from './fold.ts';

/** One word that is searched for. */
export interface SoughtWord {
  readonly form: string;
  /** True for a single letter or sign, which would otherwise begin half of all words. */
  readonly whole: boolean;
}

const fewestLetters = 2;
const emoji = /^\p{Extended_Pictographic}$/u;

/**
 * The words of a search, each once. All of them must be found, in any order; a word finds every word that begins
 * with it. Empty when there is too little to search for: at least one word has two letters, or is an emoji.
 */
export function soughtWords(text: string): readonly SoughtWord[] {
  const lengths = new Map(
    fold(text).map(({ from, to, forms }) => [
      forms[0],
      [...text.slice(from, to).normalize('NFC')].length,
    ]),
  );
  const sought = [...lengths].map(([form, letters]) => ({ form, whole: letters < fewestLetters }));
  const isEnough = sought.some(({ form, whole }) => !whole || emoji.test(form));
  return isEnough ? sought : [];
}

/** Whether this word of a text is what was searched for. */
export function isFound({ forms }: FoldedWord, { form, whole }: SoughtWord): boolean {
  return forms.some((own) => (whole ? own === form : own.startsWith(form)));
}

/** Whether a text has every sought word. */
export function hasAllSought(text: string, sought: readonly SoughtWord[]): boolean {
  const words = fold(text);
  return sought.every((one) => words.some((word) => isFound(word, one)));
}
