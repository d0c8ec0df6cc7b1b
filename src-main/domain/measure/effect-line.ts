/**
 * The 0-10 line of a measure: where things were, where one wants to be, and where those it concerns put the mark
 * at each evaluation. The marks are set by people and never computed: no mean, no sum, no trend (invariant 6).
 */
export const lineFrom = 0;
export const lineTo = 10;

/** A place on the line with words for it; `null` where nobody has put a mark. */
export interface LinePoint {
  readonly value: number | null;
  readonly words: string;
}

export const noLinePoint: LinePoint = Object.freeze({ value: null, words: '' });
