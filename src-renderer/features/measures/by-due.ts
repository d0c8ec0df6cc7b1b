import { assertNever } from '@domain/assert-never.ts';
import { dueState } from '@domain/deadline/due-state.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { MeasureView } from '@contract/measure.ts';

export const dueGroups = ['overdue', 'soon', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** What is to be evaluated: what has passed first, then what comes soon; empty groups are left out. */
export function byDue(
  measures: readonly MeasureView[],
  today: LocalDate,
): readonly { readonly group: DueGroup; readonly measures: readonly MeasureView[] }[] {
  const inTime = measures.toSorted((a, b) =>
    a.measure.evaluateOn.localeCompare(b.measure.evaluateOn),
  );
  return dueGroups
    .map((group) => ({
      group,
      measures: inTime.filter(({ measure }) => groupOf(measure.evaluateOn, today) === group),
    }))
    .filter((one) => one.measures.length > 0);
}

function groupOf(evaluateOn: LocalDate, today: LocalDate): DueGroup {
  const state = dueState(evaluateOn, today);
  switch (state) {
    case 'overdue':
      return 'overdue';
    case 'dueToday':
    case 'dueSoon':
      return 'soon';
    case 'later':
      return 'later';
    default:
      return assertNever(state);
  }
}
