import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { lastMeeting } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';
import { missedMeetings } from './no-next-meeting.ts';

/**
 * The level was raised in an open log, and those it concerns have not met about it, neither shortly before nor
 * since. A meeting that is held too late mends it too: better late than never. The decision that led to the log
 * is not a raise in it; the first meeting has its own rule.
 */
export function levelWithoutMeeting(
  facts: Pick<
    FollowUpFacts,
    'lastRaise' | 'openedOn' | 'lastMeetingOn' | 'paper' | 'planned' | 'isOnPaper'
  >,
  policy: Pick<LevelPolicy, 'levelMeetingDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const { lastRaise: raise, openedOn } = facts;
  if (raise === null || openedOn === null) return [];
  const isInOpenLog = raise.on > openedOn || (raise.on === openedOn && raise.from > 0);
  if (!isInOpenLog) return [];
  const held = lastMeeting(facts);
  if (held !== null && held >= raise.on) return [];
  const due = addDays(raise.on, policy.levelMeetingDays);
  if (today <= due) return [];
  if (held !== null && held >= addDays(raise.on, -policy.levelMeetingDays)) return [];
  const planned =
    facts.planned.find(({ on }) => on === today) ?? missedMeetings(facts, today).at(-1);
  return [
    breakOf({
      rule: 'levelWithoutMeeting',
      since: due,
      mending: facts.isOnPaper ? 'registerFromPaper' : 'holdMeeting',
      recordId: planned?.id ?? null,
      on: raise.on,
      number: raise.to,
    }),
  ];
}
