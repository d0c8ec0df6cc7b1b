import type { LevelPolicy } from '../deadline/policy.ts';
import { standingDeadline } from '../deadline/told-deadline.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { lastMeeting } from './follow-up-facts.ts';
import type { FollowUpFacts, PlannedMeetingFact } from './follow-up-facts.ts';

type Meetings = Pick<
  FollowUpFacts,
  'planned' | 'lastMeetingOn' | 'paper' | 'openedOn' | 'told' | 'isOnPaper'
>;

/**
 * No meeting is planned for today or later (Risør: the next one is dated before this one is over). A log that was
 * just opened has its grace; a planned day that passed without minutes counts at once.
 */
export function noNextMeeting(
  facts: Meetings,
  policy: Pick<LevelPolicy, 'firstMeetingDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  if (facts.planned.some(({ on }) => on >= today)) return [];
  const of = (known: Pick<FollowUpBreak, 'since' | 'mending'> & Partial<FollowUpBreak>) => [
    breakOf({ rule: 'noNextMeeting', ...known }),
  ];
  const missed = missedMeetings(facts, today).at(-1);
  if (missed !== undefined)
    return of({
      face: 'meetingMissed',
      since: missed.on,
      // The minutes of a log on paper are on the paper; what is missing here is the next day.
      mending: facts.isOnPaper ? 'planMeeting' : 'writeMinutes',
      recordId: missed.id,
      on: missed.on,
    });
  const held = lastMeetingSinceOpening(facts);
  if (held !== null)
    return of({
      face: 'afterMeeting',
      since: held > today ? today : held,
      mending: 'planMeeting',
      on: held,
    });
  const due = firstMeetingDue(facts, policy);
  return due !== null && due < today
    ? of({ face: 'neverMet', since: due, mending: 'planMeeting', on: facts.openedOn })
    : [];
}

/** Planned meetings whose day has passed, and after which no meeting was held. By day. */
export function missedMeetings(
  facts: Pick<FollowUpFacts, 'planned' | 'lastMeetingOn' | 'paper'>,
  today: LocalDate,
): readonly PlannedMeetingFact[] {
  const held = lastMeeting(facts);
  return facts.planned.filter(({ on }) => on < today && (held === null || held < on));
}

/** The last day for the first meeting of a log, as the family was told or as the municipality counts. */
export function firstMeetingDue(
  { openedOn, told }: Pick<FollowUpFacts, 'openedOn' | 'told'>,
  policy: Pick<LevelPolicy, 'firstMeetingDays'>,
): LocalDate | null {
  if (openedOn === null) return null;
  return standingDeadline(
    {
      kind: 'firstMeeting',
      from: { on: openedOn, at: '' },
      dueOn: addDays(openedOn, policy.firstMeetingDays),
    },
    told,
  ).dueOn;
}

/** The latest meeting of the log as it is open now; null when there was none since it was opened. */
export function lastMeetingSinceOpening(
  facts: Pick<FollowUpFacts, 'openedOn' | 'lastMeetingOn' | 'paper'>,
): LocalDate | null {
  const held = lastMeeting(facts);
  return held !== null && (facts.openedOn === null || held >= facts.openedOn) ? held : null;
}
