import { assertNever } from '../assert-never.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { EvaluationDecision, MeasureStatus } from './measure-terms.ts';

export const evaluationRefusals = [
  'measureNotActive',
  'decisionMissing',
  'evaluationDateMissing',
  'periodInvalid',
  'wordingMissing',
] as const;
export type EvaluationRefusal = (typeof evaluationRefusals)[number];

export interface EvaluationQuestion {
  readonly status: MeasureStatus;
  readonly decision: EvaluationDecision | null;
  readonly evaluatedOn: LocalDate;
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

function dateRefusals(question: EvaluationQuestion): readonly EvaluationRefusal[] {
  if (question.nextEvaluationOn === null) return ['evaluationDateMissing'];
  return question.nextEvaluationOn > question.evaluatedOn ? [] : ['periodInvalid'];
}

/**
 * What an evaluation leads to (Risør: carried out? effect? continue?). It always ends in a decision:
 * continue needs a new date, change needs new words and a new date, stop ends it. Changed and stopped are final.
 */
export function evaluateMeasure(
  question: EvaluationQuestion,
): Result<EvaluationOutcome, readonly EvaluationRefusal[]> {
  const refusals: EvaluationRefusal[] = [];
  if (question.status !== 'active') refusals.push('measureNotActive');
  const { decision, nextEvaluationOn } = question;
  if (decision === null) return refused([...refusals, 'decisionMissing']);
  const what = question.changedTo.trim();
  if (decision !== 'stop') refusals.push(...dateRefusals(question));
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
