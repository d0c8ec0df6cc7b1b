import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/**
 * Nobody has written down what the child says since the last evaluation, or since the log was opened while the child
 * has not been heard in it at all (barnelova § 31; involving the child is the holder's duty no. 8). An evaluation
 * without the child is no reason to wait longer with hearing it. An unborn child is not asked.
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
  const heard = later(facts.lastChildVoiceOn, paper.childVoice);
  const evaluated = later(facts.lastEvaluationOn, paper.evaluation);
  const isHeard = heard !== null && heard >= openedOn;
  if (isHeard && (evaluated === null || evaluated <= heard)) return [];
  const counted = isHeard && evaluated !== null ? evaluated : openedOn;
  const due = addDays(counted, policy.childVoiceDays);
  if (today <= due) return [];
  return [
    breakOf({
      rule: 'childVoiceMissing',
      face: isHeard ? 'afterEvaluation' : 'afterOpening',
      since: due,
      mending: facts.isOnPaper ? 'registerFromPaper' : 'hearChild',
      on: counted,
    }),
  ];
}
