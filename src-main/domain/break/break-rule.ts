/**
 * What counts as a break in follow-up («oppfølgingsbrudd»). Each rule has its own file, and looks only at
 * facts that are in the office already. Most serious first: the order decides between two of the same day.
 */
export const breakRules = [
  'topStepUndecided',
  'holderAway',
  'offerUnanswered',
  'measureWithoutResponsible',
  'responsibleLeft',
  'evaluationPassed',
  'noNextMeeting',
  'levelWithoutMeeting',
  'consentEndsBeforeMeeting',
  'ageLimitNear',
  'transitionUnplanned',
  'childVoiceMissing',
  'quietLog',
] as const;
export type BreakRule = (typeof breakRules)[number];
