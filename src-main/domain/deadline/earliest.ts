import type { LocalDate } from '../time/local-date.ts';

/**
 * The `most` items whose day comes first, in order; items of one day keep theirs. As sorting and cutting, but an
 * office has tens of thousands of dated things and shows a few. The input is not changed.
 */
export function earliest<T extends { readonly dueOn: LocalDate }>(
  items: readonly T[],
  most: number,
): readonly T[] {
  const kept: T[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (kept.length >= most && (last === undefined || item.dueOn >= last.dueOn)) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.dueOn ?? '') > item.dueOn) place -= 1;
    kept.splice(place, 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
