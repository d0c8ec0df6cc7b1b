import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { ageLimitNear } from './age-limit-near.ts';
import type { BreakRule } from './break-rule.ts';
import { childVoiceMissing } from './child-voice-missing.ts';
import { consentEndsBeforeMeeting } from './consent-ends-before-meeting.ts';
import { evaluationPassed } from './evaluation-passed.ts';
import { moreUrgentFirst } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';
import { holderAway } from './holder-away.ts';
import { levelWithoutMeeting } from './level-without-meeting.ts';
import { measureWithoutResponsible } from './measure-without-responsible.ts';
import { noNextMeeting } from './no-next-meeting.ts';
import { offerUnanswered } from './offer-unanswered.ts';
import { quietLog } from './quiet-log.ts';
import { responsibleLeft } from './responsible-left.ts';
import { topStepUndecided } from './top-step-undecided.ts';
import { transitionUnplanned } from './transition-unplanned.ts';
import { watchedRules } from './watched-rules.ts';

type Rule = (
  facts: FollowUpFacts,
  policy: LevelPolicy,
  today: LocalDate,
) => readonly FollowUpBreak[];

const ruleOf: Readonly<Record<BreakRule, Rule>> = {
  topStepUndecided,
  holderAway,
  offerUnanswered,
  measureWithoutResponsible,
  responsibleLeft,
  evaluationPassed,
  noNextMeeting,
  levelWithoutMeeting,
  consentEndsBeforeMeeting,
  ageLimitNear,
  transitionUnplanned,
  childVoiceMissing,
  quietLog,
};

/** Every break in the follow-up of one child on this day, the most urgent first. */
export function detectBreaks(
  facts: FollowUpFacts,
  policy: LevelPolicy,
  today: LocalDate,
): readonly FollowUpBreak[] {
  return watchedRules(facts)
    .flatMap((rule) => ruleOf[rule](facts, policy, today))
    .sort(moreUrgentFirst);
}
