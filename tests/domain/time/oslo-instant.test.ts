import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@domain/time/local-date.ts';
import { osloInstant } from '@domain/time/oslo-instant.ts';

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('osloInstant', () => {
  it('is one hour behind the wall in winter and two in summer', () => {
    expect(osloInstant('2027-03-16', '14:30')).toBe('2027-03-16T13:30:00.000Z');
    expect(osloInstant('2027-06-16', '14:30')).toBe('2027-06-16T12:30:00.000Z');
  });

  it('moves with the clock on the two days when it is moved', () => {
    expect(osloInstant('2027-03-28', '01:30')).toBe('2027-03-28T00:30:00.000Z');
    expect(osloInstant('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z');
    expect(osloInstant('2027-03-28', '09:00')).toBe('2027-03-28T07:00:00.000Z');
    expect(osloInstant('2027-10-31', '09:00')).toBe('2027-10-31T08:00:00.000Z');
  });

  it('takes the hour after a skipped one, and the first of an hour that comes twice', () => {
    expect(osloInstant('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(osloInstant('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
  });

  it('knows a leap day', () => {
    expect(osloInstant('2028-02-29', '08:00')).toBe('2028-02-29T07:00:00.000Z');
  });

  it('is what the clock on the wall shows, at every time of day that exists', () => {
    const day = fc.integer({ min: 0, max: 6000 }).map((count) => addDays('2024-01-01', count));
    const time = fc
      .tuple(fc.integer({ min: 3, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(day, time, (on, at) => {
        expect(wall.format(Date.parse(osloInstant(on, at)))).toBe(`${on} ${at}`);
      }),
    );
  });
});
