import type { LocalDate } from '../time/local-date.ts';

/**
 * True when a guide was last revised more than twelve months ago: from the day after the anniversary. A guide of
 * 29 February is stale from 1 March the year after.
 */
export function isStale(revisedOn: LocalDate, today: LocalDate): boolean {
  const anniversary = `${Number(revisedOn.slice(0, 4)) + 1}${revisedOn.slice(4)}`;
  return today > anniversary;
}
