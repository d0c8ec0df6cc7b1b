import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { Instrument, ScaleAnswer } from './instrument.ts';
import type { ScaleAnswers, Suggestion } from './suggest-step.ts';
import { answerOf, suggestStep } from './suggest-step.ts';

export const assessmentRefusals = [
  'stepUnknown',
  'itemUnknown',
  'reasonMissing',
  'reportingMissing',
] as const;
export type AssessmentRefusal = (typeof assessmentRefusals)[number];

export interface Assessment {
  readonly instrumentId: string;
  /** Answers are always read by the version they were given in. */
  readonly instrumentVersion: number;
  /** Every item of the instrument, the unanswered as `notKnown`. */
  readonly answers: ScaleAnswers;
  readonly suggestion: Suggestion;
  readonly chosenStepId: string;
  readonly reason: string;
}

/**
 * Completes a concern scale: the person has chosen a step and says why. When something in a reporting step
 * was seen, or that step is chosen, the person must first have said what was done about reporting.
 */
export function completeAssessment(
  instrument: Instrument,
  given: {
    readonly answers: ScaleAnswers;
    readonly chosenStepId: string;
    readonly reason: string;
    /** The person has answered what was done about reporting to child welfare or the police. */
    readonly reportingAnswered: boolean;
  },
): Result<Assessment, readonly AssessmentRefusal[]> {
  const refusals: AssessmentRefusal[] = [];
  const chosen = instrument.steps.find((step) => step.id === given.chosenStepId);
  if (chosen === undefined) refusals.push('stepUnknown');
  const itemIds = instrument.steps.flatMap((step) => step.items.map((item) => item.id));
  const known = new Set(itemIds);
  if (!Object.keys(given.answers).every((id) => known.has(id))) refusals.push('itemUnknown');
  const reason = given.reason.trim();
  if (reason === '') refusals.push('reasonMissing');
  const suggestion = suggestStep(instrument, given.answers);
  const opensReporting = suggestion.opensReporting || chosen?.opensReporting === true;
  if (opensReporting && !given.reportingAnswered) refusals.push('reportingMissing');
  if (refusals.length > 0) return refused(refusals);

  const answers = Object.fromEntries(
    itemIds.map((id): [string, ScaleAnswer] => [id, answerOf(given.answers, id)]),
  );
  return ok({
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    answers,
    suggestion,
    chosenStepId: given.chosenStepId,
    reason,
  });
}
