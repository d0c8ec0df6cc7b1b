import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from '../../domain/meeting/calendar-event.ts';

/**
 * Calendars want an organiser before they move or remove an event by its UID (RFC 5546 3.2.2, 3.2.5). Ours has no
 * name and an address that cannot exist (RFC 2606), so that an answer goes nowhere instead of to somebody.
 */
const organizer = { name: '-', email: 'ingen@moete.invalid' };

/**
 * A calendar file (iCalendar, RFC 5545) of one meeting. It says when, a neutral title, and a place when there is one
 * to say: nobody is invited by name in it, because the file travels through systems that nobody here controls.
 * @param title the same for every meeting: «Møte»
 * @param writtenAt ISO instant
 */
export function calendarFile(event: CalendarEvent, title: string, writtenAt: string): Uint8Array {
  const isCancelled = event.method === 'cancel';
  const calendar = ical({
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: '//Stafetten//NONSGML//NB',
  });
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(writtenAt),
    ...timesOf(event.when),
    summary: title,
    location: event.place,
    organizer,
    class: ICalEventClass.PRIVATE,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
  });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function timesOf(when: CalendarEvent['when']) {
  return when.kind === 'day'
    ? { start: new Date(`${when.on}T00:00:00Z`), allDay: true }
    : { start: new Date(when.from), end: new Date(when.to) };
}

/** For example `mote-2027-04-06-1f00ab3c.ics`: a day and an id, because a file name is seen by everybody. */
export function calendarFileName(event: Pick<CalendarEvent, 'uid'>, on: string): string {
  return `mote-${on}-${event.uid.replaceAll('-', '').slice(-8)}.ics`;
}
