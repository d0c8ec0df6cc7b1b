import { addDays } from '@domain/time/local-date.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableDate } from '../../../src-renderer/i18n/dates.ts';
import { readTypedDate } from '../../../src-renderer/ui/typed-date.ts';

test.each([
  ['12.3.2027', '2027-03-12'],
  [' 12.03.27 ', '2027-03-12'],
  ['120327', '2027-03-12'],
  ['12/3 2027', '2027-03-12'],
  ['2027-03-12', '2027-03-12'],
])('%s is understood', (typed, day) => {
  expect(readTypedDate(typed)).toBe(day);
});

test.each(['', '12', '31.02.2027', '12.13.2027', 'i morgen', '1.2.3'])(
  '«%s» is not a day',
  (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  },
);

test('two figures for a year that would lie too far ahead are of the last century', () => {
  expect(readTypedDate('01.02.98', 2027)).toBe('1998-02-01');
});

test('whatever is shown in a table can be typed back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const day = addDays('2027-01-01', days);
      expect(readTypedDate(tableDate(day))).toBe(day);
    }),
  );
});
