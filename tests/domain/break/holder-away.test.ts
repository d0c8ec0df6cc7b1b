import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holderAway } from '@domain/break/holder-away.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { addDays, isWithin } from '@domain/time/local-date.ts';
import { calmFacts, today } from './calm-facts.ts';

const absence = (from: string, to: string, userId = 'siv', saidOn = '2027-03-01') => ({
  userId,
  from,
  to,
  saidOn,
});
const deputy = (from: string, to: string, userId = 'kari') => ({
  userId,
  from,
  to,
  name: 'Kari Øvesen',
});
const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  holderAway(calmFacts(change), defaultPolicy, today);

test.each([
  ['ended yesterday', '2027-03-10', '2027-03-15', 0],
  ['ends today', '2027-03-10', '2027-03-16', 1],
  ['begins today', '2027-03-16', '2027-03-20', 1],
  ['begins in a week', '2027-03-23', '2027-03-30', 1],
  ['begins in eight days', '2027-03-24', '2027-03-30', 0],
])('an absence that %s', (_when, from, to, count) => {
  expect(breaksOf({ absences: [absence(from, to)] })).toHaveLength(count);
});

test('somebody else who is away is no break', () => {
  expect(breaksOf({ absences: [absence('2027-03-10', '2027-03-20', 'per')] })).toEqual([]);
});

test('says who and how long, and leads to naming a deputy', () => {
  expect(breaksOf({ absences: [absence('2027-03-10', '2027-03-20')] })).toMatchObject([
    {
      rule: 'holderAway',
      name: 'Siv Stafett',
      since: '2027-03-10',
      on: '2027-03-10',
      until: '2027-03-20',
      mending: 'nameDeputy',
    },
  ]);
});

test.each([
  ['a week ahead', '2027-03-01', '2027-03-13'],
  ['when it was said, if that was later', '2027-03-15', '2027-03-15'],
])('an absence to come counts from %s', (_when, saidOn, since) => {
  const absences = [absence('2027-03-20', '2027-03-25', 'siv', saidOn)];
  expect(breaksOf({ absences })).toMatchObject([{ since }]);
});

test.each([
  ['one deputy all the time', [deputy('2027-03-01', '2027-03-20')], 0],
  [
    'one after the other',
    [deputy('2027-03-16', '2027-03-18'), deputy('2027-03-19', '2027-04-01')],
    0,
  ],
  [
    'a day between them',
    [deputy('2027-03-16', '2027-03-17'), deputy('2027-03-19', '2027-04-01')],
    1,
  ],
  ['one who begins tomorrow', [deputy('2027-03-17', '2027-03-20')], 1],
  ['one who ends too early', [deputy('2027-03-10', '2027-03-19')], 1],
])('covered by %s', (_how, deputies, count) => {
  expect(breaksOf({ absences: [absence('2027-03-10', '2027-03-20')], deputies })).toHaveLength(
    count,
  );
});

test('a deputy who is away too stands in for nobody', () => {
  const absences = [
    absence('2027-03-10', '2027-03-20'),
    absence('2027-03-18', '2027-03-18', 'kari'),
  ];
  expect(breaksOf({ absences, deputies: [deputy('2027-03-10', '2027-03-20')] })).toHaveLength(1);
});

test('where another office has the baton, its own people stand in', () => {
  const absences = [absence('2027-03-10', '2027-03-20')];
  expect(breaksOf({ absences, holder: { userId: null, name: 'Skolen' } })).toEqual([]);
  expect(breaksOf({ absences, holder: null })).toEqual([]);
});

test('there is a break exactly when some day from today on is without holder and deputy', () => {
  const period = fc
    .tuple(fc.integer({ min: -6, max: 7 }), fc.nat(6))
    .map(([from, length]) => [addDays(today, from), addDays(today, from + length)] as const);
  fc.assert(
    fc.property(
      fc.array(period, { maxLength: 3 }),
      fc.array(period, { maxLength: 4 }),
      (away, standIns) => {
        const absences = away.map(([from, to]) => absence(from, to));
        const deputies = standIns.map(([from, to]) => deputy(from, to));
        const uncovered = Array.from({ length: 15 }, (_, day) => addDays(today, day)).some(
          (day) =>
            absences.some(({ from, to }) => isWithin(day, from, to)) &&
            !deputies.some(({ from, to }) => isWithin(day, from, to)),
        );
        const found = breaksOf({ absences, deputies });
        expect(found.length > 0).toBe(uncovered);
        for (const { since } of found) expect(since <= today).toBe(true);
      },
    ),
  );
});
