import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '@domain/time/local-date.ts';
import {
  dayAtPlace,
  nextUnit,
  placeOfDay,
  startOfUnit,
  ticksOf,
  unitFor,
  units,
  wholeUnits,
} from '../../../src-renderer/features/log/time-scale.ts';

describe('a unit of time', () => {
  test.each([
    ['day', '2027-03-16', '2027-03-17'],
    ['week', '2027-03-15', '2027-03-22'],
    ['month', '2027-03-01', '2027-04-01'],
    ['quarter', '2027-01-01', '2027-04-01'],
    ['year', '2027-01-01', '2028-01-01'],
    ['decade', '2020-01-01', '2030-01-01'],
    ['century', '2000-01-01', '2100-01-01'],
  ] as const)('%s: a day lies in the one from %s', (unit, start, next) => {
    expect(startOfUnit('2027-03-16', unit)).toBe(start);
    expect(nextUnit('2027-03-16', unit)).toBe(next);
  });

  test('weeks begin on Monday, also before 1970 and across years', () => {
    expect(startOfUnit('2027-01-01', 'week')).toBe('2026-12-28');
    expect(startOfUnit('1969-12-31', 'week')).toBe('1969-12-29');
  });
});

describe('a picture of a log', () => {
  test('of some days has a mark a day, of many years a mark a year', () => {
    expect(unitFor({ from: '2027-03-01', to: '2027-03-16' }, 28)).toBe('day');
    expect(unitFor({ from: '2027-01-01', to: '2027-06-30' }, 28)).toBe('week');
    expect(unitFor({ from: '2026-01-01', to: '2027-12-31' }, 28)).toBe('month');
    expect(unitFor({ from: '2005-01-01', to: '2027-12-31' }, 28)).toBe('year');
    expect(unitFor({ from: '0001-01-01', to: '9999-12-31' }, 28)).toBe('century');
  });

  test('has room for the first and the last mark', () => {
    expect(wholeUnits({ from: '2027-01-31', to: '2027-03-01' }, 'month')).toEqual({
      from: '2027-01-01',
      to: '2027-03-31',
    });
  });

  test('of one day is one day', () => {
    const span = { from: '2027-03-16', to: '2027-03-16' };
    expect(wholeUnits(span, unitFor(span, 28))).toEqual(span);
    expect(dayAtPlace(0.7, span)).toBe('2027-03-16');
    expect(ticksOf(span, 8)).toEqual([{ day: '2027-03-16', unit: 'day' }]);
  });

  test('writes at most so many days under the line as there is room for, each inside it', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }))
      .map(([start, length]) => {
        const from = addDays('1990-01-01', start);
        return { from, to: addDays(from, length) };
      });
    fc.assert(
      fc.property(span, fc.integer({ min: 3, max: 30 }), (given, most) => {
        const ticks = ticksOf(given, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const { day } of ticks) expect(day >= given.from && day <= given.to).toBe(true);
      }),
    );
  });

  test('finds the day again at the place of every day', () => {
    const span = { from: '2026-11-03', to: '2027-11-02' };
    for (let day = 0; day <= daysBetween(span.from, span.to); day += 1) {
      const date = addDays(span.from, day);
      expect(dayAtPlace(placeOfDay(date, span) + 1e-9, span)).toBe(date);
    }
    expect(dayAtPlace(-3, span)).toBe(span.from);
    expect(dayAtPlace(9, span)).toBe(span.to);
  });
});

test('every day lies in exactly one unit of each length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5000, max: 50_000 }),
      fc.constantFrom(...units),
      (days, unit) => {
        const day = addDays('1990-01-01', days);
        const [start, next] = [startOfUnit(day, unit), nextUnit(day, unit)];
        expect(start <= day && day < next).toBe(true);
        expect(startOfUnit(addDays(next, -1), unit)).toBe(start);
        expect(startOfUnit(next, unit)).toBe(next);
      },
    ),
  );
});
