/**
 * Date-only values for deadlines and consent: the day as it is on the wall in the office.
 * Deadlines never carry a clock time, so daylight saving can never move one.
 */
export type LocalDate = string & { readonly __localDate?: never };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** True for a calendar day that exists, written as ISO `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = pattern.exec(text);
  if (match === null) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().slice(0, 10) === text;
}

function dayNumber(date: LocalDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / msPerDay);
}

/** The day `days` after (negative: before) `date`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumber(date) + days) * msPerDay).toISOString().slice(0, 10);
}

/** The same day `years` later; 29 February becomes the 28th in a year that has none. */
export function addYears(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${date.slice(4)}`;
  return isLocalDate(same) ? same : `${year}-02-28`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** True when `date` is in `[from, to]`; an open end (`null`) never excludes. */
export function isWithin(date: LocalDate, from: LocalDate, to: LocalDate | null): boolean {
  return date >= from && (to === null || date <= to);
}

/** Completed years at `today` of somebody born on `birthDate`; born 29 February counts from 1 March. */
export function ageInYears(birthDate: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
