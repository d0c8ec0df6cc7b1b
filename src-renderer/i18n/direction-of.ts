import { fromRightToLeft } from './isolated.ts';

/**
 * The direction that a text of several words is read in: the one that most of its words have. A Norwegian note that
 * begins with an Arabic name is Norwegian all the same; `dir="auto"` would turn it around.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let [left, right] = [0, 0];
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (fromRightToLeft.test(word)) right += 1;
    else left += 1;
  }
  return right > left ? 'rtl' : 'ltr';
}
