import { describe, expect, it } from 'vitest';
import { calendarEvent } from '@domain/meeting/calendar-event.ts';
import { samplePlan } from './sample-plan.ts';

describe('what a calendar learns of a meeting', () => {
  it('is when it is, in instants that hold in summer time', () => {
    expect(calendarEvent('id', samplePlan, null)).toEqual({
      uid: 'id',
      sequence: 2,
      method: 'request',
      when: { kind: 'hours', from: '2027-04-06T12:30:00.000Z', to: '2027-04-06T13:30:00.000Z' },
      place: null,
    });
  });

  it('lasts an hour until people agree when they finish', () => {
    const late = { ...samplePlan, startsAt: '23:30', endsAt: null };
    expect(calendarEvent('id', late, null).when).toEqual({
      kind: 'hours',
      from: '2027-04-06T21:30:00.000Z',
      to: '2027-04-06T22:30:00.000Z',
    });
  });

  it('is the whole day while no time is agreed', () => {
    const day = { ...samplePlan, startsAt: null, endsAt: null };
    expect(calendarEvent('id', day, null).when).toEqual({ kind: 'day', on: '2027-04-06' });
  });

  it('is taken away again when the meeting is cancelled', () => {
    expect(calendarEvent('id', { ...samplePlan, status: 'cancelled' }, null).method).toBe('cancel');
  });
});
