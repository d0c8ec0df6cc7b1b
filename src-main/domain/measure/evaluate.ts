import { assertNever } from '../assert-never.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { refusalOfEvaluatedOn, refusalOfNextEvaluation } from './measure-days.ts';
import type { MeasureDayRefusal } from './measure-days.ts';
import type { EvaluationDecision, MeasureStatus } from './measure-terms.ts';

export const evaluationRefusals = [
  'measureNotActive',
  'decisionMissing',
  'evaluationDateMissing',
  'lineSetterMissing',
  'wordingMissing',
] as const;
export type EvaluationRefusal = (typeof evaluationRefusals)[number] | MeasureDayRefusal;

export interface EvaluationQuestion {
  readonly status: MeasureStatus;
  readonly startsOn: LocalDate;
  readonly today: LocalDate;
  readonly decision: EvaluationDecision | null;
  readonly evaluatedOn: LocalDate;
  /** The mark on the 0-10 line; null when nobody has put one. */
  readonly lineValue: number | null;
  /** Who put it there. */
  readonly lineSetBy: string;
  /** Required when the measure goes on or is changed. */
  readonly nextEvaluationOn: LocalDate | null;
  /** The new wording; required when it is changed. */
  readonly changedTo: string;
}

export interface EvaluationOutcome {
  readonly status: MeasureStatus;
  /** The measure's own next evaluation; null when it ended here. */
  readonly nextEvaluationOn: LocalDate | null;
  /** A changed measure ends, and this one takes its place. */
  readonly successor: { readonly what: string; readonly evaluateOn: LocalDate } | null;
}

function nextRefusals(question: EvaluationQuestion): readonly EvaluationRefusal[] {
  const { nextEvaluationOn, evaluatedOn, today } = question;
  if (nextEvaluationOn === null) return ['evaluationDateMissing'];
  const refusal = refusalOfNextEvaluation(nextEvaluationOn, evaluatedOn, today);
  return refusal === null ? [] : [refusal];
}

/**
 * What an evaluation leads to (Risør: carried out? effect? continue?). It always ends in a decision:
 * continue needs a new date, change needs new words and a new date, stop ends it. Changed and stopped are final.
 * A mark on the line is put by those it concerns, so it says who they were; without a mark the line has a gap.
 */
export function evaluateMeasure(
  question: EvaluationQuestion,
): Result<EvaluationOutcome, readonly EvaluationRefusal[]> {
  const refusals: EvaluationRefusal[] = [];
  const { decision, nextEvaluationOn, evaluatedOn, startsOn, today } = question;
  if (question.status !== 'active') refusals.push('measureNotActive');
  const badDay = refusalOfEvaluatedOn(evaluatedOn, startsOn, today);
  if (badDay !== null) refusals.push(badDay);
  if (question.lineValue !== null && question.lineSetBy.trim() === '')
    refusals.push('lineSetterMissing');
  if (decision === null) return refused([...refusals, 'decisionMissing']);
  const what = question.changedTo.trim();
  if (decision !== 'stop') refusals.push(...nextRefusals(question));
  if (decision === 'change' && what === '') refusals.push('wordingMissing');
  if (refusals.length > 0) return refused(refusals);

  switch (decision) {
    case 'continue':
      return ok({ status: 'active', nextEvaluationOn, successor: null });
    case 'change':
      return ok({
        status: 'changed',
        nextEvaluationOn: null,
        successor: nextEvaluationOn === null ? null : { what, evaluateOn: nextEvaluationOn },
      });
    case 'stop':
      return ok({ status: 'stopped', nextEvaluationOn: null, successor: null });
    default:
      return assertNever(decision);
  }
}
