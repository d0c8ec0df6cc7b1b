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

test('counts from the day it was agreed', () => {
  const measures = [measure({ responsible: '', agreedOn: '2027-02-03' })];
  expect(measureWithoutResponsible({ measures })).toMatchObject([{ since: '2027-02-03' }]);
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
