import type { LocalDate } from './local-date.ts';

/** «12.03.2027», in every language: it is the one form that is never misread in a Norwegian table. */
export function writtenDay(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}
