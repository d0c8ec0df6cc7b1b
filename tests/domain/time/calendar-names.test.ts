import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, weekdayOf } from '@domain/time/calendar-names.ts';
import { addDays } from '@domain/time/local-date.ts';

describe('the names of a day', () => {
  it('are those of the calendar, also on a leap day', () => {
    expect([weekdayOf('2028-02-29'), monthOf('2028-02-29')]).toEqual(['tuesday', 'february']);
    expect([weekdayOf('2026-12-31'), monthOf('2026-12-31')]).toEqual(['thursday', 'december']);
  });

  it('are what the engine says in English', () => {
    const engine = (day: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options })
        .format(new Date(`${day}T00:00:00Z`))
        .toLowerCase();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays('2000-01-01', days);
        expect(weekdayOf(day)).toBe(engine(day, { weekday: 'long' }));
        expect(monthOf(day)).toBe(engine(day, { month: 'long' }));
      }),
    );
  });
});
