import { ageInYears } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';

export type Age =
  | { readonly kind: 'unborn' }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'years'; readonly count: number }
  | { readonly kind: 'unknown' };

const monthsUntilYears = 24;

/** How old a child is, the way people say it: months until two, then years. */
export function ageOf(
  child: { readonly isUnborn: boolean; readonly birthDate: LocalDate | null },
  today: LocalDate,
): Age {
  if (child.isUnborn) return { kind: 'unborn' };
  if (child.birthDate === null || child.birthDate > today) return { kind: 'unknown' };
  const months = monthsBetween(child.birthDate, today);
  if (months < monthsUntilYears) return { kind: 'months', count: months };
  return { kind: 'years', count: ageInYears(child.birthDate, today) };
}

function monthsBetween(from: LocalDate, to: LocalDate): number {
  const whole =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? whole - 1 : whole;
}
