import type { LocalDate } from './local-date.ts';
import { addDays } from './local-date.ts';

const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day on the wall in Norway at an ISO instant in UTC, summer time and winter time alike: what is written at
 * half past eleven at night in UTC belongs to the next day. Norway is one or two hours ahead, so the calendar of
 * the time zone is only asked about what its hour does not decide; the first screen asks tens of thousands of times.
 */
export function officeDay(instant: string): LocalDate {
  const hour = instant.endsWith('Z') ? instant.slice(10, 13) : '';
  if (hour >= 'T00' && hour < 'T22') return instant.slice(0, 10);
  if (hour === 'T23') return addDays(instant.slice(0, 10), 1);
  return day.format(new Date(instant));
}
