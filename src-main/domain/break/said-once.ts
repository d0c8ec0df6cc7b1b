import { assertNever } from '../assert-never.ts';
import type { Due } from '../deadline/due-of-child.ts';
import type { FollowUpBreak } from './follow-up-break.ts';

/**
 * A break and a due date never say the same thing twice. What is overdue and is a break stands among the breaks,
 * with why and how to mend it; only what has a day to come, or no rule of its own, stands among what is due.
 * The other way round for an offer to oneself: whoever was asked answers, and is not reminded like the one who waits.
 */
export function saidOnce(
  breaks: readonly FollowUpBreak[],
  due: readonly Due[],
): { readonly breaks: readonly FollowUpBreak[]; readonly due: readonly Due[] } {
  const isAsked = due.some(({ kind }) => kind === 'batonOfferForMe');
  const told = isAsked ? breaks.filter(({ rule }) => rule !== 'offerUnanswered') : breaks;
  return { breaks: told, due: due.filter((item) => !told.some((found) => says(found, item))) };
}

function says(found: FollowUpBreak, { kind, recordId }: Due): boolean {
  switch (found.rule) {
    case 'topStepUndecided':
      return kind === 'levelZeroDecision';
    case 'offerUnanswered':
      return (
        kind === 'batonOfferUnanswered' ||
        (kind === 'receiptMissing' && recordId === found.recordId)
      );
    case 'evaluationPassed':
      return kind === 'measureEvaluation' && recordId === found.recordId;
    case 'noNextMeeting':
      return kind === 'firstMeeting' || (kind === 'minutesMissing' && recordId === found.recordId);
    case 'consentEndsBeforeMeeting':
      return kind === 'consentEnds' || kind === 'consentEnded';
    case 'holderAway':
    case 'measureWithoutResponsible':
    case 'responsibleLeft':
    case 'levelWithoutMeeting':
    case 'ageLimitNear':
    case 'transitionUnplanned':
    case 'childVoiceMissing':
    case 'quietLog':
      return false;
    default:
      return assertNever(found.rule);
  }
}
