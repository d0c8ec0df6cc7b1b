import { assertNever } from '../assert-never.ts';
import { breakRules } from './break-rule.ts';
import type { BreakRule } from './break-rule.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/** A concern on the top step never waits for a log. */
const always: readonly BreakRule[] = ['topStepUndecided'];
/** A log that rests has a holder, an offer may be on its way, and consent is what one waits for. */
const whileResting: readonly BreakRule[] = [
  ...always,
  'holderAway',
  'offerUnanswered',
  'ageLimitNear',
];
/** Who does what stands on the paper, where the program cannot read it. */
const notOnPaper: readonly BreakRule[] = ['measureWithoutResponsible', 'responsibleLeft'];

/**
 * Which rules are asked of a log. Before it is opened, after it is closed, and while another office has the baton
 * nobody here can follow up, so nobody here is told that it stopped.
 */
export function watchedRules({
  logStatus,
  holder,
  isOnPaper,
}: Pick<FollowUpFacts, 'logStatus' | 'holder' | 'isOnPaper'>): readonly BreakRule[] {
  if (holder !== null && holder.userId === null) return always;
  switch (logStatus) {
    case 'none':
    case 'closed':
      return always;
    case 'paused':
      return whileResting;
    case 'open':
      return isOnPaper ? breakRules.filter((rule) => !notOnPaper.includes(rule)) : breakRules;
    default:
      return assertNever(logStatus);
  }
}
