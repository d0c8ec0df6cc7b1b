import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueState, dueStates, laterFrom } from '@domain/deadline/due-state.ts';
import { addDays } from '@domain/time/local-date.ts';

const today = '2027-03-12';

describe('dueState', () => {
  it('is overdue first on the day after', () => {
    expect(dueState('2027-03-11', today)).toBe('overdue');
    expect(dueState('2027-03-12', today)).toBe('dueToday');
    expect(dueState('2027-03-13', today)).toBe('dueSoon');
  });

  it('is soon for the municipality’s number of days', () => {
    expect(dueState('2027-03-19', today)).toBe('dueSoon');
    expect(dueState('2027-03-20', today)).toBe('later');
    expect(dueState('2027-03-19', today, { dueSoonDays: 3 })).toBe('later');
  });

  it('only ever gets more urgent as days pass', () => {
    const day = fc.integer({ min: -60, max: 60 }).map((count) => addDays(today, count));
    fc.assert(
      fc.property(day, day, day, (dueOn, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const urgency = (on: string): number => dueStates.indexOf(dueState(dueOn, on));
        expect(urgency(later)).toBeLessThanOrEqual(urgency(earlier));
      }),
    );
  });

  it('is later exactly from the first later day on', () => {
    const day = fc.integer({ min: -60, max: 60 }).map((count) => addDays(today, count));
    fc.assert(
      fc.property(day, fc.nat(30), (dueOn, dueSoonDays) => {
        const isLater = dueState(dueOn, today, { dueSoonDays }) === 'later';
        expect(isLater).toBe(dueOn >= laterFrom(today, { dueSoonDays }));
      }),
    );
  });
});
