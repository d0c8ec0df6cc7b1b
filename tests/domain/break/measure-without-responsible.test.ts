import { expect, test } from 'vitest';
import { measureWithoutResponsible } from '@domain/break/measure-without-responsible.ts';
import { measure } from './calm-facts.ts';

test.each(['', '   ', '-', '?'])('«%s» is nobody', (responsible) => {
  expect(measureWithoutResponsible({ measures: [measure({ responsible })] })).toMatchObject([
    {
      rule: 'measureWithoutResponsible',
      recordId: 'measure',
      about: 'Lese sammen hver dag',
      mending: 'nameResponsible',
    },
  ]);
});

test('a measure that somebody has taken on is well', () => {
  expect(measureWithoutResponsible({ measures: [measure()] })).toEqual([]);
});

test.each([
  ['from the day it was agreed, when it starts later', '2027-04-01', '2027-02-01', '2027-02-01'],
  ['from the day it started, when it was written later', '2027-01-20', '2027-02-01', '2027-01-20'],
])('counts %s', (_when, startsOn, agreedOn, since) => {
  const measures = [measure({ responsible: '', startsOn, agreedOn })];
  expect(measureWithoutResponsible({ measures })).toMatchObject([{ since }]);
});

test('each such measure is a break of its own', () => {
  const measures = [
    measure({ id: 'a', responsible: '' }),
    measure({ id: 'b' }),
    measure({ id: 'c', responsible: '' }),
  ];
  expect(measureWithoutResponsible({ measures }).map(({ recordId }) => recordId)).toEqual([
    'a',
    'c',
  ]);
});
