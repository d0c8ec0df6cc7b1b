import type { LocalDate } from './local-date.ts';

const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day on the wall in Norway at an ISO instant in UTC, summer time and winter time alike: what is written at
 * half past eleven at night in UTC belongs to the next day.
 */
export function officeDay(instant: string): LocalDate {
  return day.format(new Date(instant));
}
