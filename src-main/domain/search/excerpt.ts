import { fold } from './fold.ts';
import { isFound } from './sought-words.ts';
import type { SoughtWord } from './sought-words.ts';

/** A stretch of the original text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Excerpt extends Stretch {
  /** The words that were found inside the excerpt, in the order of the text. */
  readonly marks: readonly Stretch[];
}

/** About two lines. */
const length = 180;
/** How much stands before the first hit, so that it is read in its sentence. */
const before = 50;

/**
 * The part of a text that shows best why it was found: the stretch with most of the sought words in it, the
 * earliest of equals. All positions are in the original text, and never inside a letter with marks or an emoji.
 */
export function excerpt(text: string, sought: readonly SoughtWord[]): Excerpt {
  const hits = fold(text).flatMap((word) => {
    const which = sought.filter((one) => isFound(word, one));
    return which.length > 0 ? [{ from: word.from, to: word.to, which }] : [];
  });
  let best = { at: 0, count: 0 };
  for (const [index, hit] of hits.entries()) {
    const seen = new Set<SoughtWord>();
    for (let next = index; next < hits.length; next += 1) {
      const other = hits[next];
      if (other === undefined || other.to > hit.from + length - before) break;
      for (const one of other.which) seen.add(one);
    }
    if (seen.size > best.count) best = { at: hit.from, count: seen.size };
    if (best.count === sought.length) break;
  }
  const whole = edges(text, best.at);
  const marks = hits
    .filter(({ from, to }) => from < whole.to && to > whole.from)
    .map(({ from, to }) => ({ from: Math.max(from, whole.from), to: Math.min(to, whole.to) }));
  return { ...whole, marks };
}

/** The stretch around a hit: from space to space where there is one near, without space at its ends. */
function edges(text: string, hitAt: number): Stretch {
  const start =
    text.length <= length ? 0 : Math.max(0, Math.min(hitAt - before, text.length - length));
  const from = start === 0 ? 0 : afterSpace(text, start, hitAt);
  const end = Math.min(text.length, from + length);
  const to = end === text.length ? end : beforeSpace(text, end, Math.max(hitAt, from));
  const shown = text.slice(from, to);
  const trimmed = shown.trimStart();
  const begin = from + shown.length - trimmed.length;
  return { from: begin, to: begin + trimmed.trimEnd().length };
}

/** The first place from `start` on where a word begins; inside a word when it is as long as the excerpt. */
function afterSpace(text: string, start: number, hitAt: number): number {
  const space = text.slice(start, hitAt).search(/\s/);
  return space === -1 ? wholeCharacter(text, start) : start + space;
}

function beforeSpace(text: string, end: number, least: number): number {
  const space = text.slice(least, end + 1).search(/\s\S*$/);
  return space === -1 ? wholeCharacter(text, end) : least + space;
}

/** The nearest place before `at` that is between two characters as people see them. */
function wholeCharacter(text: string, at: number): number {
  const near = Math.max(0, at - 40);
  const characters = new Intl.Segmenter('nb', { granularity: 'grapheme' });
  let place = near;
  for (const { index } of characters.segment(text.slice(near, at + 40))) {
    if (near + index > at) break;
    place = near + index;
  }
  return place;
}
