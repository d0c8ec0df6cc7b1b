import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEvent } from '@domain/meeting/calendar-event.ts';
import type { Plan } from '@domain/meeting/plan-meeting.ts';
import { addDays } from '@domain/time/local-date.ts';
import {
  calendarFile,
  calendarFileName,
} from '../../src-main/infrastructure/calendar/calendar-file.ts';
import { samplePlan } from '../domain/meeting/sample-plan.ts';

const id = '01931f00-0000-4000-8000-0000000000aa';
const textOf = (plan: Plan, place: string | null = null) =>
  new TextDecoder().decode(
    calendarFile(calendarEvent(id, plan, place), 'Møte', '2027-03-16T09:42:00.000Z'),
  );
const linesOf = (...args: Parameters<typeof textOf>) => textOf(...args).split('\r\n');

describe('a calendar file', () => {
  it('is an event with a neutral title, by id and count of changes', () => {
    expect(linesOf(samplePlan)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Stafetten//NONSGML//NB',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      `UID:${id}`,
      'SEQUENCE:2',
      'DTSTAMP:20270316T094200Z',
      'DTSTART:20270406T123000Z',
      'DTEND:20270406T133000Z',
      'SUMMARY:Møte',
      'TRANSP:OPAQUE',
      'ORGANIZER;CN="-":mailto:ingen@moete.invalid',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('takes the event away again when the meeting is cancelled', () => {
    const lines = linesOf({ ...samplePlan, status: 'cancelled', sequence: 3 });
    expect(lines).toContain('METHOD:CANCEL');
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('SEQUENCE:3');
    expect(lines).toContain(`UID:${id}`);
  });

  it('is a whole day, without hours, while no time is agreed', () => {
    const lines = linesOf({ ...samplePlan, startsAt: null, endsAt: null });
    expect(lines).toContain('DTSTART;VALUE=DATE:20270406');
    expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
  });

  it('is the right day on a leap day and on the days when the clock is moved', () => {
    const whole = { ...samplePlan, startsAt: null, endsAt: null };
    expect(linesOf({ ...whole, on: '2028-02-29' })).toContain('DTSTART;VALUE=DATE:20280229');
    expect(linesOf({ ...samplePlan, on: '2027-03-28', startsAt: '09:00' })).toContain(
      'DTSTART:20270328T070000Z',
    );
    expect(linesOf({ ...samplePlan, on: '2027-10-31', startsAt: '09:00' })).toContain(
      'DTSTART:20271031T080000Z',
    );
  });

  it('has a place only when it is given one, with signs that cannot end the line', () => {
    expect(textOf(samplePlan)).not.toContain('LOCATION');
    expect(linesOf(samplePlan, 'Rådhuset; rom 2,\r\nSUMMARY:x')).toContain(
      'LOCATION:Rådhuset\\; rom 2\\,\\nSUMMARY:x',
    );
  });

  it('has a name that says nothing of anybody', () => {
    expect(calendarFileName({ uid: id }, '2027-04-06')).toBe('mote-2027-04-06-000000aa.ics');
  });

  it('never holds a word of purpose, agenda, place or people, whatever they are', () => {
    const mark = 'HEMMELIG';
    const word = fc.string({ maxLength: 40 }).map((rest) => `${mark}${rest}`);
    const time = fc.constantFrom(null, '08:00', '13:15');
    fc.assert(
      fc.property(
        fc.record({
          on: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2027-01-01', days)),
          startsAt: time,
          purpose: word,
          agenda: word,
          place: word,
          cancelReason: word,
          name: word,
          status: fc.constantFrom('planned' as const, 'cancelled' as const),
        }),
        ({ name, startsAt, ...change }) => {
          const invited = [
            {
              name,
              service: name,
              serviceType: null,
              need: 'asked' as const,
              answer: 'coming' as const,
            },
          ];
          const plan = { ...samplePlan, ...change, startsAt, endsAt: null, invited };
          // Long lines are folded; a word must not hide in a fold.
          expect(textOf(plan).replaceAll('\r\n ', '')).not.toContain(mark);
        },
      ),
    );
  });
});
