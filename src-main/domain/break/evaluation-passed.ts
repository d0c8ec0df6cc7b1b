import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import type { FollowUpFacts, MeasureFact } from './follow-up-facts.ts';

/** A measure whose day of evaluation has passed; the day itself is still in time. */
export function evaluationPassed(
  { measures, paper, isOnPaper }: Pick<FollowUpFacts, 'measures' | 'paper' | 'isOnPaper'>,
  _policy: LevelPolicy,
  today: LocalDate,
): readonly FollowUpBreak[] {
  return measures
    .filter((measure) => measure.evaluateOn < today && !isEvaluatedOnPaper(measure, paper))
    .map(({ id, what, evaluateOn }) =>
      breakOf({
        rule: 'evaluationPassed',
        since: evaluateOn,
        mending: isOnPaper ? 'registerFromPaper' : 'evaluateMeasure',
        recordId: id,
        about: what,
        on: evaluateOn,
      }),
    );
}

/** The log on paper says that an evaluation was held on the day or after it; what it said is not kept here. */
export function isEvaluatedOnPaper(
  { evaluateOn }: Pick<MeasureFact, 'evaluateOn'>,
  { evaluation }: FollowUpFacts['paper'],
): boolean {
  return evaluation !== undefined && evaluation >= evaluateOn;
}
