/** One word of a text: where it stands, and the ways of writing it that a search may use. */
export interface FoldedWord {
  /** Position of its first character in the original text, in UTF-16 units. */
  readonly from: number;
  /** Position after its last character. */
  readonly to: number;
  /**
   * Lower case without accents. The first form writes å, æ and ø out as aa, ae and oe; the others have
   * a for å and o for ø, so that a word is found by somebody without those keys.
   */
  readonly forms: readonly [string, ...string[]];
}

/** A run of letters, digits and their marks; or one emoji, which is a word of its own. */
const words = /[\p{L}\p{N}\p{M}\p{Cf}]+|\p{Extended_Pictographic}/gu;
const plain = /^[a-z0-9]+$/;
/** A letter with its marks; marks without a letter are left over and fold to nothing. */
const clusters = /\P{M}\p{M}*/gu;
const inAlphabet = /[\p{L}\p{N}]/u;

/** A sound that is written in two ways: in full first. */
type Choice = readonly [long: string, short: string];

const choices: Readonly<Record<string, Choice>> = Object.freeze({
  å: ['aa', 'a'],
  ø: ['oe', 'o'],
  ö: ['oe', 'o'],
  ä: ['ae', 'a'],
});

/** Letters that Unicode does not take apart: Sámi, Icelandic, Polish, German, Turkish; the Arabic stroke means nothing. */
const single: Readonly<Record<string, string>> = Object.freeze({
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ـ: '',
});

/** More than this many choices in one word give its two ends only; no Norwegian word has them. */
const mostChoices = 3;

/**
 * Takes a text apart into words that can be compared, whoever wrote them and on whatever keyboard: å, æ and ø are
 * the same as aa, ae and oe; å is found by a and ø by o; other accents are taken off; composed and decomposed
 * letters are the same. The one place where text becomes what is searched.
 */
export function fold(text: string): readonly FoldedWord[] {
  const found: FoldedWord[] = [];
  for (const match of text.matchAll(words)) {
    const forms = formsOf(match[0]);
    if (forms !== null) found.push({ from: match.index, to: match.index + match[0].length, forms });
  }
  return found;
}

function formsOf(word: string): FoldedWord['forms'] | null {
  const lower = word.toLowerCase();
  const parts = plain.test(lower) ? [lower] : joined(lettersOf(lower));
  const separate = parts.flatMap((part) =>
    typeof part === 'string' ? doubledLetters(part) : [part],
  );
  const long = written(separate, 0);
  if (long === '') return null;
  const chosen = separate.filter((part) => typeof part !== 'string').length;
  if (chosen === 0) return [long];
  if (chosen > mostChoices) return [long, written(separate, -1)];
  const others = Array.from({ length: 2 ** chosen - 1 }, (_, index) =>
    written(separate, index + 1),
  );
  return [long, ...new Set(others)];
}

/** Letter by letter; a letter is one string, or a choice between two. */
function lettersOf(word: string): readonly (string | Choice)[] {
  // Joiners and marks of direction are for showing only.
  const shown = word.replace(/\p{Cf}/gu, '');
  return [...shown.matchAll(clusters)].flatMap(([cluster]) => {
    const choice = choices[cluster.normalize('NFC')];
    if (choice !== undefined) return [choice];
    const bare = cluster.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    // Taking a letter apart can give one that has a choice: ø under an accent, or a raised one.
    return [...bare].map(
      (one) => choices[one] ?? single[one] ?? (inAlphabet.test(one) || isEmoji(one) ? one : ''),
    );
  });
}

/** The same with letters that stand together in one string. */
function joined(letters: readonly (string | Choice)[]): readonly (string | Choice)[] {
  const parts: (string | Choice)[] = [];
  for (const letter of letters) {
    const last = parts.at(-1);
    if (typeof letter === 'string' && typeof last === 'string') parts.splice(-1, 1, last + letter);
    else parts.push(letter);
  }
  return parts;
}

function isEmoji(one: string): boolean {
  return /^\p{Extended_Pictographic}$/u.test(one);
}

/** `aa` and `oe` are other ways of writing å and ø, so they offer the same choice. */
function doubledLetters(part: string): readonly (string | Choice)[] {
  if (!part.includes('aa') && !part.includes('oe')) return [part];
  return part
    .split(/(aa|oe)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === 'aa' ? (['aa', 'a'] as const) : piece === 'oe' ? (['oe', 'o'] as const) : piece,
    );
}

/** The word with the short way for every choice whose bit is set in `short`. */
function written(parts: readonly (string | Choice)[], short: number): string {
  let bit = 1;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const way = (short & bit) === 0 ? part[0] : part[1];
      bit <<= 1;
      return way;
    })
    .join('');
}
