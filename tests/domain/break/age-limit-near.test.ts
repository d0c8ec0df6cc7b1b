import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageLimitNear } from '@domain/break/age-limit-near.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { birthday } from '@domain/time/birthday.ts';
import { addDays } from '@domain/time/local-date.ts';
import { calmFacts, consent } from './calm-facts.ts';

const on = (today: string, birthDate: string, change: Parameters<typeof calmFacts>[0] = {}) =>
  ageLimitNear(calmFacts({ birthDate, openedOn: '2000-01-01', ...change }), defaultPolicy, today);

test.each([
  ['43 days before', '2027-03-22', 0],
  ['42 days before', '2027-03-23', 1],
  ['on the birthday', '2027-05-04', 1],
  ['a year after', '2028-05-04', 1],
])('a child who turns 15 on 4 May 2027, %s', (_when, today, count) => {
  expect(on(today, '2012-05-04')).toHaveLength(count);
});

test('says the age and the day, coming or passed, and leads to asking', () => {
  expect(on('2027-04-01', '2012-05-04')).toMatchObject([
    {
      rule: 'ageLimitNear',
      face: 'limitComing',
      since: '2027-03-23',
      on: '2027-05-04',
      number: 15,
      mending: 'askOwnConsent',
    },
  ]);
  expect(on('2027-05-04', '2012-05-04')).toMatchObject([{ face: 'limitPassed' }]);
});

test('of two limits the higher one speaks', () => {
  expect(on('2030-04-01', '2012-05-04')).toMatchObject([{ number: 18 }]);
});

const own = (recordedOn: string, change = {}) => [
  consent({ ownConsent: true, recordedOn, ...change }),
];
test.each([
  ['an own consent in the window', own('2027-03-23'), 0],
  ['an own consent from before it', own('2027-03-22'), 1],
  ['a consent of the guardians alone', own('2027-04-01', { ownConsent: false }), 1],
  ['an own no', own('2027-04-01', { refused: true }), 0],
])('%s', (_what, consents, count) => {
  expect(on('2027-05-10', '2012-05-04', { consents })).toHaveLength(count);
});

test('an own consent at 15 does not answer at 18', () => {
  expect(on('2030-05-04', '2012-05-04', { consents: own('2027-04-01') })).toMatchObject([
    { number: 18 },
  ]);
});

test('the limits are the numbers of the municipality', () => {
  const facts = calmFacts({ birthDate: '2012-05-04' });
  const limits = { ageOwnConsent: 16, ageOfMajority: 18, ageLimitDays: 10 };
  expect(ageLimitNear(facts, limits, '2028-04-23')).toEqual([]);
  expect(ageLimitNear(facts, limits, '2028-04-24')).toMatchObject([{ number: 16 }]);
});

test('a log that was opened after the limit is not blamed for the time before', () => {
  const found = on('2027-06-01', '2012-05-04', { openedOn: '2027-05-20' });
  expect(found).toMatchObject([{ since: '2027-05-20' }]);
});

test('born on 29 February: 1 March in years without one', () => {
  expect(on('2027-01-18', '2012-02-29')).toMatchObject([{ on: '2027-03-01' }]);
  expect(on('2027-01-17', '2012-02-29')).toEqual([]);
});

test('whatever the birthday, the break begins a window ahead and ends with an own consent', () => {
  const day = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (born) => {
      const birthDate = born.toISOString().slice(0, 10);
      const reached = birthday(birthDate, 15);
      const from = addDays(reached, -defaultPolicy.ageLimitDays);
      expect(on(addDays(from, -1), birthDate)).toEqual([]);
      expect(on(from, birthDate)).toMatchObject([{ since: from, on: reached }]);
      expect(on(reached, birthDate, { consents: own(from) })).toEqual([]);
    }),
  );
});
