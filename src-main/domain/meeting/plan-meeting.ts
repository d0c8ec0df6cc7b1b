import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Invited, MeetingType, PlannedMeetingStatus } from './meeting-terms.ts';

/** What people agree about a meeting to come. */
export interface PlanTerms {
  readonly type: MeetingType;
  readonly on: LocalDate;
  /** `HH:MM` on the clock of the office; null while only the day is agreed. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly purpose: string;
  readonly agenda: string;
  readonly invited: readonly Invited[];
}

/** How a planned meeting stands. */
export interface PlanStanding {
  readonly status: PlannedMeetingStatus;
  /** The calendar file's own count of changes (RFC 5545 3.8.7.4). */
  readonly sequence: number;
  /** Rises by one with every change, so that somebody who writes on an older view is told. */
  readonly revision: number;
  /** Why it was cancelled; empty until then. */
  readonly cancelReason: string;
}

export type Plan = PlanTerms & PlanStanding;

export const planRefusals = [
  'notPlanned',
  'staleRevision',
  'dayPassed',
  'dayTooFar',
  'endWithoutStart',
  'endBeforeStart',
  'reasonMissing',
] as const;
export type PlanRefusal = (typeof planRefusals)[number];

type Planned<T> = Result<T, readonly PlanRefusal[]>;

const mostYearsAhead = 2;

/**
 * Whether a day lies more than two years ahead: nobody agrees on that, somebody mistyped the year. The last day
 * is the same date two years on; for 29 February, where that date does not exist, the day before it.
 */
export function isTooFarAhead(on: LocalDate, today: LocalDate): boolean {
  // Compared as text, so a 29 February that does not exist is still in its place.
  return on > `${Number(today.slice(0, 4)) + mostYearsAhead}${today.slice(4)}`;
}

function refusalsOfTime({
  startsAt,
  endsAt,
}: Pick<PlanTerms, 'startsAt' | 'endsAt'>): readonly PlanRefusal[] {
  if (endsAt === null) return [];
  if (startsAt === null) return ['endWithoutStart'];
  return endsAt > startsAt ? [] : ['endBeforeStart'];
}

function refusalsOfDay(on: LocalDate, today: LocalDate): readonly PlanRefusal[] {
  if (on < today) return ['dayPassed'];
  return isTooFarAhead(on, today) ? ['dayTooFar'] : [];
}

/** A meeting that somebody plans: from today on, at most two years ahead. */
export function planMeeting(terms: PlanTerms, today: LocalDate): Planned<Plan> {
  const refusals = [...refusalsOfDay(terms.on, today), ...refusalsOfTime(terms)];
  if (refusals.length > 0) return refused(refusals);
  return ok({ ...terms, status: 'planned', sequence: 0, revision: 1, cancelReason: '' });
}

/** Whether those who were asked must be told again: their calendars would show another day, time or place. */
export function isMoved(before: PlanTerms, terms: PlanTerms): boolean {
  return calendarFacts(before) !== calendarFacts(terms);
}

/** What stands in the calendars of those who were asked. */
function calendarFacts({ on, startsAt, endsAt, place }: PlanTerms): string {
  return JSON.stringify([on, startsAt, endsAt, place]);
}

function refusalsOfStanding(before: PlanStanding, revision: number): readonly PlanRefusal[] {
  if (before.status !== 'planned') return ['notPlanned'];
  return before.revision === revision ? [] : ['staleRevision'];
}

/**
 * Other terms for a planned meeting. The sequence rises only when the calendar file must change: day, time, place.
 * A meeting whose day has passed may still be changed in everything but to another passed day.
 * @param revision the one that whoever changes it has seen
 */
export function changePlan(
  before: Plan,
  terms: PlanTerms,
  revision: number,
  today: LocalDate,
): Planned<Plan> {
  const standing = refusalsOfStanding(before, revision);
  if (standing.length > 0) return refused(standing);
  const refusals = [
    ...(terms.on === before.on ? [] : refusalsOfDay(terms.on, today)),
    ...refusalsOfTime(terms),
  ];
  if (refusals.length > 0) return refused(refusals);
  return ok({
    ...before,
    ...terms,
    sequence: before.sequence + (isMoved(before, terms) ? 1 : 0),
    revision: before.revision + 1,
  });
}

/** Cancelled with a reason that people can be told; those who were asked get a calendar file that takes it away. */
export function cancelPlan<T extends PlanStanding>(
  before: T,
  reason: string,
  revision: number,
): Planned<T> {
  const standing = refusalsOfStanding(before, revision);
  if (standing.length > 0) return refused(standing);
  if (reason.trim() === '') return refused(['reasonMissing']);
  return ok({
    ...before,
    status: 'cancelled',
    sequence: before.sequence + 1,
    revision: before.revision + 1,
    cancelReason: reason.trim(),
  });
}

/** The meeting was held. Whoever was there knows; no calendar has to change. */
export function holdPlan<T extends PlanStanding>(before: T): Planned<T> {
  if (before.status !== 'planned') return refused(['notPlanned']);
  return ok({ ...before, status: 'held', revision: before.revision + 1 });
}
