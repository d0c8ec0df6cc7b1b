import type { LevelPolicy } from './policy.ts';
import { defaultPolicy } from './policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays, daysBetween } from '../time/local-date.ts';

/** Most urgent first; the order is used for sorting. */
export const dueStates = ['overdue', 'dueToday', 'dueSoon', 'later'] as const;
export type DueState = (typeof dueStates)[number];

/**
 * How a due date stands on a given day. The due date itself is the last day in time:
 * a deadline is overdue first on the day after it.
 */
export function dueState(
  dueOn: LocalDate,
  today: LocalDate,
  policy: Pick<LevelPolicy, 'dueSoonDays'> = defaultPolicy,
): DueState {
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'dueToday';
  return daysLeft <= policy.dueSoonDays ? 'dueSoon' : 'later';
}

/** The first day that is `later`: what is due before it is overdue, due today, or soon. */
export function laterFrom(
  today: LocalDate,
  policy: Pick<LevelPolicy, 'dueSoonDays'> = defaultPolicy,
): LocalDate {
  return addDays(today, policy.dueSoonDays + 1);
}
