import { hasConsentForLog } from '../case/open-log.ts';
import type { WeighedConsent } from '../consent/consent.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/** The next planned meeting lies on a day that no consent to the log covers: one would meet without a right to. */
export function consentEndsBeforeMeeting(
  { planned, consents }: Pick<FollowUpFacts, 'planned' | 'consents'>,
  _policy: LevelPolicy,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const meeting = planned.find(({ on }) => on >= today);
  if (meeting === undefined || hasConsentForLog(consents, meeting.on)) return [];
  const end = lastCoveredDay(consents, meeting.on);
  const hasEnded = end === null || end < today;
  return [
    breakOf({
      rule: 'consentEndsBeforeMeeting',
      face: hasEnded ? 'coverEnded' : 'plain',
      since: hasEnded ? earliest(addDays(end ?? meeting.plannedOn, 1), today) : meeting.plannedOn,
      mending: 'renewConsent',
      recordId: meeting.id,
      on: meeting.on,
      until: end,
    }),
  ];
}

/**
 * The last day before `day` on which a consent covers the log; null when none ever did. Cover only changes where a
 * consent begins, ends or is withdrawn, so only those days are tried.
 */
function lastCoveredDay(consents: readonly WeighedConsent[], day: LocalDate): LocalDate | null {
  const turns = consents.flatMap(({ from, to, withdrawnOn }) => [
    addDays(from, -1),
    ...(to === null ? [] : [to]),
    ...(withdrawnOn === null ? [] : [addDays(withdrawnOn, -1)]),
  ]);
  return (
    turns
      .filter((turn) => turn < day)
      .sort()
      .findLast((turn) => hasConsentForLog(consents, turn)) ?? null
  );
}

function earliest(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
