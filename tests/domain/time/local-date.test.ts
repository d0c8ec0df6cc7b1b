import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  ageInYears,
  daysBetween,
  isLocalDate,
  isWithin,
} from '@domain/time/local-date.ts';

const anyDate = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays('2000-01-01', days));

describe('local date', () => {
  it('knows which days exist', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
    for (const wrong of ['2027-02-29', '2027-13-01', '2027-00-10', '2027-1-1', '', '12.03.2027']) {
      expect(isLocalDate(wrong), wrong).toBe(false);
    }
  });

  it('counts days across the change to summer time', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });

  it('counts years by the calendar, also from a leap day', () => {
    expect(addYears('2027-03-12', 2)).toBe('2029-03-12');
    expect(addYears('2028-02-29', 2)).toBe('2030-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
  });

  it('goes forth and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const there = addDays(date, days);
        expect(isLocalDate(there)).toBe(true);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
      }),
    );
  });

  it('counts as the clock of the computer does, in every century', () => {
    const day = fc.date({
      min: new Date('0001-03-01'),
      max: new Date('9000-12-31'),
      noInvalidDate: true,
    });
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.integer({ min: -300_000, max: 300_000 }), (from, days) => {
        fc.pre(from.getTime() + days * 86_400_000 > Date.parse('0001-03-01'));
        const to = new Date(from.getTime() + days * 86_400_000);
        expect(addDays(iso(from), days)).toBe(iso(to));
        expect(daysBetween(iso(from), iso(to))).toBe(days);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts from nothing that is not a day', () => {
    for (const wrong of ['', 'i morgen', '12.03.2027'])
      expect(() => addDays(wrong, 1), wrong).toThrow(RangeError);
  });

  it('counts both ends of a period, and an open end never excludes', () => {
    expect(isWithin('2027-03-01', '2027-03-01', '2027-03-01')).toBe(true);
    expect(isWithin('2027-02-28', '2027-03-01', null)).toBe(false);
    expect(isWithin('2099-01-01', '2027-03-01', null)).toBe(true);
    expect(isWithin('2027-03-02', '2027-03-01', '2027-03-01')).toBe(false);
  });

  it('turns a year older on the birthday', () => {
    expect(ageInYears('2020-08-15', '2027-08-14')).toBe(6);
    expect(ageInYears('2020-08-15', '2027-08-15')).toBe(7);
    expect(ageInYears('2020-02-29', '2027-02-28')).toBe(6);
    expect(ageInYears('2020-02-29', '2027-03-01')).toBe(7);
  });
});
