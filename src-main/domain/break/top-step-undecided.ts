import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { officeDay } from '../time/office-day.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { lastMeeting } from './follow-up-facts.ts';
import type { AssessmentFact, FollowUpFacts } from './follow-up-facts.ts';

type Answers = Pick<
  FollowUpFacts,
  'level' | 'lastDecision' | 'lastReportOn' | 'lastMeetingOn' | 'paper'
>;

/**
 * Somebody put the concern on the top step, and nothing followed: no decision about the level and no report, on
 * that day or later. It counts wherever the child stands, at level 0 and while the baton is elsewhere too. At the
 * highest level no decision can go higher, so there a meeting is an answer as well.
 */
export function topStepUndecided(
  facts: Answers & Pick<FollowUpFacts, 'topStepAssessments' | 'holder'>,
  policy: Pick<LevelPolicy, 'topStepDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const undecided = facts.topStepAssessments
    .filter((assessment) => !isAnswered(assessment, facts))
    .toSorted((a, b) => a.assessedOn.localeCompare(b.assessedOn))[0];
  if (undecided === undefined) return [];
  const due = addDays(undecided.assessedOn, policy.topStepDays);
  if (today <= due) return [];
  const isElsewhere = facts.holder !== null && facts.holder.userId === null;
  return [
    breakOf({
      rule: 'topStepUndecided',
      since: due,
      mending: isElsewhere || facts.level === 3 ? 'recordReport' : 'decideLevel',
      recordId: undecided.id,
      on: undecided.assessedOn,
    }),
  ];
}

/** What is dated on the day of the assessment answers it, and what was written after it whatever its day. */
function isAnswered({ assessedOn, at }: AssessmentFact, facts: Answers): boolean {
  const { lastDecision, lastReportOn } = facts;
  if (lastReportOn !== null && lastReportOn >= assessedOn) return true;
  if (lastDecision !== null && (lastDecision.at >= at || officeDay(lastDecision.at) >= assessedOn))
    return true;
  const met = lastMeeting(facts);
  return facts.level === 3 && met !== null && met >= assessedOn;
}
