/**
 * Date-only values for deadlines and consent: the day as it is on the wall in the office.
 * Deadlines never carry a clock time, so daylight saving can never move one.
 */
export type LocalDate = string & { readonly __localDate?: never };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a calendar day that exists, written as ISO `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = pattern.exec(text);
  if (match === null) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().slice(0, 10) === text;
}

const daysPerEra = 146_097;
const daysToEpoch = 719_468;

/**
 * Days since 1970 in the Gregorian calendar, counted in years that begin in March so that the leap day is the
 * last (Howard Hinnant, «chrono-compatible low-level date algorithms»). The first screen of an office asks this
 * tens of thousands of times, and `Date` is ten times slower.
 * @throws RangeError when it is not a day at all
 */
function dayNumber(date: LocalDate): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-')
    throw new RangeError('That is not a day');
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** The day `days` after (negative: before) `date`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const sinceEras = dayNumber(date) + days + daysToEpoch;
  const era = Math.floor(sinceEras / daysPerEra);
  const dayOfEra = sinceEras - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
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
