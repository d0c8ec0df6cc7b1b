import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanes } from '@domain/case/log-entry-kind.ts';
import type { Lane } from '@domain/case/log-entry-kind.ts';
import { addDays } from '@domain/time/local-date.ts';
import { marksOf, spanOf, stretchOf } from '../../../src-renderer/features/log/lane-marks.ts';
import { unitFor, units, wholeUnits } from '../../../src-renderer/features/log/time-scale.ts';
import type { WordedEntry } from '../../../src-renderer/ui/log-wording.ts';

const entry = (lane: Lane, happenedOn: string) =>
  ({ entry: { lane, happenedOn }, corrections: [], wording: '' }) as unknown as WordedEntry;
const march = { from: '2027-03-01', to: '2027-03-31' };

describe('the marks of a log', () => {
  test('are one a day in each lane, with how many', () => {
    const marks = marksOf(
      [
        entry('child', '2027-03-12'),
        entry('services', '2027-03-12'),
        entry('services', '2027-03-12'),
        entry('services', '2027-03-15'),
      ],
      march,
      'day',
    );
    expect(marks.map(({ lane, from, count }) => [lane, from, count])).toEqual([
      ['child', '2027-03-12', 1],
      ['services', '2027-03-12', 2],
      ['services', '2027-03-15', 1],
    ]);
  });

  test('are drawn together over a longer time, and lead to the latest day', () => {
    const [mark, ...others] = marksOf(
      [entry('child', '2027-03-02'), entry('child', '2027-03-20'), entry('child', '2027-03-11')],
      march,
      'month',
    );
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ ...march, count: 3, newest: '2027-03-20', place: 0.5 });
  });

  test('leave out what lies outside the picture', () => {
    expect(marksOf([entry('child', '2027-04-01')], march, 'day')).toEqual([]);
  });

  test('count every entry once and lie inside the picture, for twenty thousand as for one', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days));
    const some = fc.array(fc.tuple(fc.constantFrom(...lanes), day), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (given, columns) => {
        const entries = given.map(([lane, happenedOn]) => entry(lane, happenedOn));
        const all = spanOf(entries, '2020-01-01');
        const unit = unitFor(all, columns);
        const marks = marksOf(entries, wholeUnits(all, unit), unit);
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
        for (const { place } of marks) expect(place > 0 && place < 1).toBe(true);
        expect(units).toContain(unit);
      }),
    );
  });
});

test('a log reaches to today, or to its last entry when that is later', () => {
  expect(spanOf([], '2027-03-16')).toEqual({ from: '2027-03-16', to: '2027-03-16' });
  expect(spanOf([entry('child', '2027-01-20')], '2027-03-16')).toEqual({
    from: '2027-01-20',
    to: '2027-03-16',
  });
  expect(spanOf([entry('child', '2028-01-20')], '2027-03-16').to).toBe('2028-01-20');
});

describe('a band', () => {
  test('is shown as far as the picture goes', () => {
    expect(stretchOf({ from: '2027-01-01', to: null }, march)).toEqual({ start: 0, end: 1 });
    expect(stretchOf({ from: '2026-01-01', to: '2027-02-01' }, march)).toBeNull();
    expect(stretchOf({ from: '2027-05-01', to: null }, march)).toBeNull();
    const part = stretchOf({ from: '2027-03-01', to: '2027-03-16' }, march);
    expect(part?.start).toBe(0);
    expect(part?.end).toBeCloseTo(15 / 31);
  });
});
