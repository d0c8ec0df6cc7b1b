import { assertNever } from '../assert-never.ts';
import type { PermissionAction } from '../permission/action.ts';
import type { BreakRule } from './break-rule.ts';

/** What somebody must be allowed to read before they are told of a break: it says something of what it looks at. */
export function permissionToSee(rule: BreakRule): PermissionAction {
  switch (rule) {
    case 'topStepUndecided':
      return 'scale.read';
    case 'consentEndsBeforeMeeting':
    case 'ageLimitNear':
      return 'consent.read';
    case 'noNextMeeting':
    case 'levelWithoutMeeting':
    case 'transitionUnplanned':
      return 'meeting.read';
    case 'holderAway':
    case 'offerUnanswered':
    case 'measureWithoutResponsible':
    case 'responsibleLeft':
    case 'evaluationPassed':
    case 'childVoiceMissing':
    case 'quietLog':
      return 'log.read';
    default:
      return assertNever(rule);
  }
}
