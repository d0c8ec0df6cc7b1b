import type { LocalDate } from './local-date.ts';

/** The day somebody completes `years`. Born on 29 February: 1 March in years without one, as `ageInYears` counts. */
export function birthday(birthDate: LocalDate, years: number): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + years;
  const day = birthDate.slice(4);
  return `${String(year).padStart(4, '0')}${day === '-02-29' && !isLeap(year) ? '-03-01' : day}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
