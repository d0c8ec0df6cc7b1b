import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedMeetingStatuses } from '@domain/meeting/meeting-terms.ts';
import { meetingToCome, nextMeeting } from '@domain/meeting/next-meeting.ts';
import { addDays } from '@domain/time/local-date.ts';

const today = '2027-03-10';
const planned = (on: string, startsAt: string | null = null) =>
  ({ on, startsAt, status: 'planned' }) as const;

describe('the next meeting', () => {
  it('is the earliest that is planned', () => {
    const early = planned('2027-04-06', '09:00');
    const meetings = [planned('2027-05-01'), planned('2027-04-06', '14:00'), early];
    expect(nextMeeting(meetings, today)).toBe(early);
  });

  it('is one that should have been held, before any to come', () => {
    const passed = planned('2026-01-01');
    expect(nextMeeting([planned('2027-04-06'), passed], today)).toBe(passed);
  });

  it('is the one of today, before one that should have been held', () => {
    const now = planned(today, '14:00');
    expect(nextMeeting([planned('2026-01-01'), now, planned(today)], today)).toBe(now);
  });

  it('has a time before one that has only a day', () => {
    const timed = planned('2027-04-06', '16:00');
    expect(nextMeeting([planned('2027-04-06'), timed], today)).toBe(timed);
  });

  it('is none when all were held or cancelled', () => {
    expect(nextMeeting([{ ...planned('2027-04-06'), status: 'cancelled' }], today)).toBeNull();
    expect(nextMeeting([], today)).toBeNull();
  });

  it('is today’s, or comes before every other that is planned', () => {
    const meeting = fc.record({
      on: fc.integer({ min: -50, max: 50 }).map((days) => addDays('2027-04-06', days)),
      startsAt: fc.constantFrom(null, '08:00', '14:30'),
      status: fc.constantFrom(...plannedMeetingStatuses),
    });
    fc.assert(
      fc.property(fc.array(meeting), (meetings) => {
        const next = nextMeeting(meetings, today);
        const days = meetings.filter(({ status }) => status === 'planned').map(({ on }) => on);
        const first = days.includes(today) ? today : (days.toSorted()[0] ?? null);
        expect(next?.on ?? null).toBe(first);
      }),
    );
  });
});

describe('the meeting to come', () => {
  it('is today’s or the first after it, and never one that nobody held', () => {
    const passed = planned('2026-01-01');
    const later = planned('2027-04-06');
    expect(meetingToCome([later, passed, planned('2027-05-01')], today)).toBe(later);
    expect(meetingToCome([later, planned(today)], today)?.on).toBe(today);
    expect(meetingToCome([passed], today)).toBeNull();
  });

  it('is not one that was cancelled', () => {
    expect(meetingToCome([{ ...planned('2027-04-06'), status: 'cancelled' }], today)).toBeNull();
  });
});
