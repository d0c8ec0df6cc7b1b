/** How many words open an office without a passphrase; the paper has this many. */
export const recoveryWordCount = 14;

/** Words as people write them: any case, spaces, commas, full stops or hyphens between. */
export function splitTypedWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;.\-–]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** The typed words with `text` put in from `index`; a whole pasted row fills the places after it. */
export function placeTypedWords(
  typed: readonly string[],
  index: number,
  text: string,
): readonly string[] {
  const words = splitTypedWords(text);
  if (words.length < 2) return typed.map((word, place) => (place === index ? text : word));
  return typed.map((word, place) => words[place - index] ?? word);
}

/** Places, counted from 0, where what was typed is not the word on the paper. */
export function differingPlaces(
  typed: readonly string[],
  onPaper: readonly string[],
): readonly number[] {
  return onPaper.flatMap((word, place) => (tidy(typed[place] ?? '') === tidy(word) ? [] : [place]));
}

/** A typed word without space around it and in lower case. */
export function tidy(word: string): string {
  return word.normalize('NFC').trim().toLowerCase();
}
