import { addYears } from '../time/local-date.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What is further away than this is a slip of the pen, and a measure that nobody looks at. */
export const furthestEvaluationYears = 2;

export const measureDayRefusals = [
  'evaluationBeforeStart',
  'evaluationTooFarAhead',
  'evaluatedInFuture',
  'evaluatedBeforeStart',
  'nextEvaluationNotLater',
] as const;
export type MeasureDayRefusal = (typeof measureDayRefusals)[number];

/**
 * The days of a measure that is agreed: it is evaluated on the day it starts or later, and within two years.
 * Days carry no clock time, so neither summer time nor the hour of writing makes a difference.
 */
export function refusalOfMeasureDays(
  { startsOn, evaluateOn }: { readonly startsOn: LocalDate; readonly evaluateOn: LocalDate },
  today: LocalDate,
): MeasureDayRefusal | null {
  if (evaluateOn < startsOn) return 'evaluationBeforeStart';
  return isTooFarAhead(evaluateOn, today) ? 'evaluationTooFarAhead' : null;
}

/** The day an evaluation was made: not before the measure began, and not a day that has not been yet. */
export function refusalOfEvaluatedOn(
  evaluatedOn: LocalDate,
  startsOn: LocalDate,
  today: LocalDate,
): MeasureDayRefusal | null {
  if (evaluatedOn > today) return 'evaluatedInFuture';
  return evaluatedOn < startsOn ? 'evaluatedBeforeStart' : null;
}

/** The day a measure is looked at again: after the evaluation, and within two years. */
export function refusalOfNextEvaluation(
  nextEvaluationOn: LocalDate,
  evaluatedOn: LocalDate,
  today: LocalDate,
): MeasureDayRefusal | null {
  if (nextEvaluationOn <= evaluatedOn) return 'nextEvaluationNotLater';
  return isTooFarAhead(nextEvaluationOn, today) ? 'evaluationTooFarAhead' : null;
}

function isTooFarAhead(day: LocalDate, today: LocalDate): boolean {
  return day > addYears(today, furthestEvaluationYears);
}
