import { addDays, daysBetween } from '@domain/time/local-date.ts';
import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../src-renderer/i18n/catalogues.ts';
import {
  clockTime,
  deadlineWords,
  localDateAt,
  nearDate,
  relativeDate,
  tableDate,
} from '../../../src-renderer/i18n/dates.ts';
import type { Language } from '../../../src-renderer/i18n/languages.ts';

function speak(language: Language) {
  const intl = createIntl({ locale: 'nb', messages: catalogues[language] });
  return (
    id: string,
    values?: Readonly<Record<string, string | number | boolean | null | undefined>>,
  ) => intl.formatMessage({ id }, values);
}

const today = '2027-03-16';

describe('a day near', () => {
  test.each([
    ['nb', 'tirsdag 16. mars'],
    ['nn', 'tysdag 16. mars'],
    ['en', 'Tuesday 16 March'],
  ] as const)('is said the way of %s', (language, words) => {
    expect(nearDate('2027-03-16', today, speak(language))).toBe(words);
  });

  test('carries its year when that is another one', () => {
    expect(nearDate('2028-01-02', today, speak('nb'))).toBe('søndag 2. januar 2028');
  });
});

test('a day in a table is day, month and year with two, two and four figures', () => {
  expect(tableDate('2027-03-02')).toBe('02.03.2027');
});

describe('a deadline', () => {
  test.each([
    ['2027-03-16', 'i dag'],
    ['2027-03-17', 'i morgen'],
    ['2027-03-19', 'om 3 dager'],
    ['2027-03-30', 'om 2 uker'],
    ['2027-03-15', '1 dag over fristen'],
    ['2027-03-02', '2 uker over fristen'],
  ])('%s is «%s»', (day, words) => {
    expect(deadlineWords(day, today, speak('nb'))).toBe(words);
  });

  test('that has passed is never called past without saying it is overdue', () => {
    const t = speak('nb');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (days) => {
        const words = deadlineWords(addDays(today, -days), today, t);
        expect(words).toContain('over fristen');
        expect(daysBetween(today, addDays(today, -days))).toBe(-days);
      }),
    );
  });
});

test('what has happened is «siden», not overdue', () => {
  expect(relativeDate('2027-03-13', today, speak('nb'))).toBe('for 3 dager siden');
  expect(relativeDate('2027-03-15', today, speak('nn'))).toBe('i går');
});

test('the day and the clock are those of Norway, also around midnight and in summer', () => {
  expect(localDateAt(new Date('2027-03-15T23:30:00Z'))).toBe('2027-03-16');
  expect(localDateAt(new Date('2027-07-01T21:59:00Z'))).toBe('2027-07-01');
  expect(localDateAt(new Date('2027-07-01T22:00:00Z'))).toBe('2027-07-02');
  expect(clockTime('2027-03-16T09:42:00Z', 'nb')).toBe('10.42');
  expect(clockTime('2027-03-16T09:42:00Z', 'en')).toBe('10:42');
});
