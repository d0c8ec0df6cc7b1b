import type { LocalDate } from '../time/local-date.ts';
import type { PlannedMeetingStatus } from './meeting-terms.ts';

interface Dated {
  readonly on: LocalDate;
  readonly startsAt: string | null;
  readonly status: PlannedMeetingStatus;
}

/** By day, then by time; of one day, what has no time yet comes last. */
export function byTime(
  a: Pick<Dated, 'on' | 'startsAt'>,
  b: Pick<Dated, 'on' | 'startsAt'>,
): number {
  const key = ({ on, startsAt }: Pick<Dated, 'on' | 'startsAt'>) => `${on} ${startsAt ?? '99'}`;
  return key(a).localeCompare(key(b));
}

/**
 * The meeting that one thinks of first: the one of today; otherwise the earliest that is still planned, also when its
 * day has passed and nobody held it.
 */
export function nextMeeting<T extends Dated>(planned: readonly T[], today: LocalDate): T | null {
  const inOrder = planned.filter(({ status }) => status === 'planned').toSorted(byTime);
  return inOrder.find(({ on }) => on === today) ?? inOrder[0] ?? null;
}

/** The earliest meeting that is planned for today or later: what others are told. One that nobody held is not to come. */
export function meetingToCome<T extends Dated>(planned: readonly T[], today: LocalDate): T | null {
  return (
    planned.filter(({ status, on }) => status === 'planned' && on >= today).toSorted(byTime)[0] ??
    null
  );
}
