import type { LocalDate } from '../time/local-date.ts';

/**
 * Orders things to do: overdue first (longest overdue at the top), then today, then by date;
 * what has no date comes last. Items with equal dates keep their order. The input is not changed.
 */
export function sortByUrgency<T extends { readonly dueOn: LocalDate | null }>(
  items: readonly T[],
): T[] {
  return [...items].sort((a, b) => {
    if (a.dueOn === b.dueOn) return 0;
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  });
}
