import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/**
 * Nobody has written down what the child says since the last evaluation, or since the log was opened while there
 * is none (barnelova § 31; involving the child is the holder's duty no. 8). An unborn child is not asked.
 */
export function childVoiceMissing(
  facts: Pick<
    FollowUpFacts,
    'isUnborn' | 'openedOn' | 'lastEvaluationOn' | 'lastChildVoiceOn' | 'paper' | 'isOnPaper'
  >,
  policy: Pick<LevelPolicy, 'childVoiceDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const { openedOn, paper } = facts;
  if (openedOn === null || facts.isUnborn) return [];
  const evaluated = later(facts.lastEvaluationOn, paper.evaluation);
  const counted = evaluated !== null && evaluated > openedOn ? evaluated : openedOn;
  const heard = later(facts.lastChildVoiceOn, paper.childVoice);
  if (heard !== null && heard >= counted) return [];
  const due = addDays(counted, policy.childVoiceDays);
  if (today <= due) return [];
  return [
    breakOf({
      rule: 'childVoiceMissing',
      face: counted === openedOn ? 'afterOpening' : 'afterEvaluation',
      since: due,
      mending: facts.isOnPaper ? 'registerFromPaper' : 'hearChild',
      on: counted,
    }),
  ];
}
