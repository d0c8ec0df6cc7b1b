import type { LocalDate } from '../time/local-date.ts';
import { osloInstant } from '../time/oslo-instant.ts';
import type { Plan } from './plan-meeting.ts';

/** All that a calendar learns of a meeting. There is no room in it for anything about a child. */
export interface CalendarEvent {
  /** The same through every change of the meeting, so that calendars move it instead of adding another. */
  readonly uid: string;
  readonly sequence: number;
  readonly method: 'request' | 'cancel';
  readonly when:
    | { readonly kind: 'day'; readonly on: LocalDate }
    | { readonly kind: 'hours'; readonly from: string; readonly to: string };
  /** Only a place that somebody has called neutral. */
  readonly place: string | null;
}

/** As long as most meetings are, until people agree when they finish. */
const assumedMinutes = 60;

/**
 * The event of a planned or cancelled meeting. Times are instants, so that a calendar anywhere shows them right in
 * summer and in winter; without a time it is an event of the whole day.
 * @param place null when it stays out of the file
 */
export function calendarEvent(
  id: string,
  plan: Pick<Plan, 'on' | 'startsAt' | 'endsAt' | 'status' | 'sequence'>,
  place: string | null,
): CalendarEvent {
  return {
    uid: id,
    sequence: plan.sequence,
    method: plan.status === 'cancelled' ? 'cancel' : 'request',
    when: whenOf(plan),
    place,
  };
}

function whenOf({
  on,
  startsAt,
  endsAt,
}: Pick<Plan, 'on' | 'startsAt' | 'endsAt'>): CalendarEvent['when'] {
  if (startsAt === null) return { kind: 'day', on };
  const from = osloInstant(on, startsAt);
  const to =
    endsAt === null
      ? new Date(Date.parse(from) + assumedMinutes * 60_000).toISOString()
      : osloInstant(on, endsAt);
  return { kind: 'hours', from, to };
}
