import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeDay } from '@domain/time/office-day.ts';

describe('the day on the wall in Norway', () => {
  it('is a day ahead of UTC late in the evening, an hour more in summer', () => {
    expect(officeDay('2027-01-15T22:59:59.000Z')).toBe('2027-01-15');
    expect(officeDay('2027-01-15T23:00:00.000Z')).toBe('2027-01-16');
    expect(officeDay('2027-07-15T21:59:59.000Z')).toBe('2027-07-15');
    expect(officeDay('2027-07-15T22:00:00.000Z')).toBe('2027-07-16');
  });

  it('is one day on the nights when the clock is moved', () => {
    expect(officeDay('2027-03-28T00:30:00.000Z')).toBe('2027-03-28');
    expect(officeDay('2027-03-28T21:59:59.000Z')).toBe('2027-03-28');
    expect(officeDay('2027-10-31T22:59:59.000Z')).toBe('2027-10-31');
    expect(officeDay('2027-10-31T23:00:00.000Z')).toBe('2027-11-01');
  });

  it('knows leap days', () => {
    expect(officeDay('2028-02-28T23:30:00.000Z')).toBe('2028-02-29');
    expect(officeDay('2028-02-29T23:30:00.000Z')).toBe('2028-03-01');
  });

  it('is what the calendar of the time zone says, at every instant', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.constantFrom(null, 21, 22, 23, 0),
        (date, hour) => {
          if (hour !== null) date.setUTCHours(hour);
          expect(officeDay(date.toISOString())).toBe(calendar.format(date));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads an instant that is written with an offset', () => {
    expect(officeDay('2027-01-15T23:30:00+01:00')).toBe('2027-01-15');
    expect(officeDay('2027-01-15T23:30:00-05:00')).toBe('2027-01-16');
  });
});
