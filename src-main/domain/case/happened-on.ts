import { addDays } from '../time/local-date.ts';
import type { LocalDate } from '../time/local-date.ts';

export const happenedOnRefusals = ['dayInFuture', 'dayBeforeChild'] as const;
export type HappenedOnRefusal = (typeof happenedOnRefusals)[number];

/** The longest pregnancy, counted from its first week: what happened before it did not happen to this child. */
export const longestPregnancyDays = 42 * 7;
/** Where neither birth nor due date is known: nobody in the model is older (Tromsø and Farsund: to 23). */
const oldestAgeDays = 25 * 366;

/**
 * The day that an entry tells of: not one that has not been yet, and not before the pregnancy began. What is agreed
 * for a later day is a measure or a meeting, with its own date.
 * @param child the due date counts while no birth date is known
 */
export function refusalOfHappenedOn(
  happenedOn: LocalDate,
  child: { readonly birthDate: LocalDate | null; readonly dueDate: LocalDate | null },
  today: LocalDate,
): HappenedOnRefusal | null {
  if (happenedOn > today) return 'dayInFuture';
  const birth = child.birthDate ?? child.dueDate;
  const first =
    birth === null ? addDays(today, -oldestAgeDays) : addDays(birth, -longestPregnancyDays);
  return happenedOn < first ? 'dayBeforeChild' : null;
}
