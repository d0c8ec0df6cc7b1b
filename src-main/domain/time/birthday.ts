import type { LocalDate } from './local-date.ts';
import { isLocalDate } from './local-date.ts';

/** The day somebody completes `years`. Born on 29 February: 1 March in years without one, as `ageInYears` counts. */
export function birthday(birthDate: LocalDate, years: number): LocalDate {
  const year = String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0');
  const day = `${year}${birthDate.slice(4)}`;
  return isLocalDate(day) ? day : `${year}-03-01`;
}
