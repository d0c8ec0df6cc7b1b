import { isQuiet } from '../deadline/deadlines.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/** Nothing has been written for a long time: the log was opened and then left (docs/model.md 6 no. 30). */
export function quietLog(
  facts: Pick<FollowUpFacts, 'lastWrittenOn' | 'paper' | 'openedOn' | 'isOnPaper'>,
  policy: Pick<LevelPolicy, 'quietLogDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const last = [facts.lastWrittenOn, ...Object.values(facts.paper)].reduce<LocalDate | null>(
    later,
    facts.openedOn,
  );
  if (last === null || !isQuiet(last, today, policy)) return [];
  return [
    breakOf({
      rule: 'quietLog',
      since: addDays(last, policy.quietLogDays),
      mending: facts.isOnPaper ? 'registerFromPaper' : 'writeInLog',
      on: last,
    }),
  ];
}
