import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';

/** A child can live from about week 22 on: eighteen weeks before the day it was due. */
const earliestDaysBeforeDue = 18 * 7;
/** A pregnancy is ended by the hospital in week 42; two weeks more leave room for a due date that was a guess. */
const latestDaysAfterDue = 4 * 7;

export const birthRefusals = ['notUnborn', 'bornInFuture', 'birthImplausible'] as const;
export type BirthRefusal = (typeof birthRefusals)[number];

/**
 * Asks whether the unborn child of a log may be registered as born on this day. A day to come is refused; a day
 * far from the due date is asked about once more, since a slip of the pen here follows the child for years.
 * @param isCertain somebody has seen that the day is far from the due date, and says that it is right
 */
export function mayBeBorn(
  child: { readonly isUnborn: boolean; readonly dueDate: LocalDate | null },
  bornOn: LocalDate,
  today: LocalDate,
  isCertain: boolean,
): Result<null, BirthRefusal> {
  if (!child.isUnborn) return refused('notUnborn');
  if (bornOn > today) return refused('bornInFuture');
  if (isCertain || child.dueDate === null) return ok(null);
  const plausible =
    bornOn >= addDays(child.dueDate, -earliestDaysBeforeDue) &&
    bornOn <= addDays(child.dueDate, latestDaysAfterDue);
  return plausible ? ok(null) : refused('birthImplausible');
}
