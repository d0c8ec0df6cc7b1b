import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluationPassed } from '@domain/break/evaluation-passed.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { addDays } from '@domain/time/local-date.ts';
import { calmFacts, measure, today } from './calm-facts.ts';

const breaksOn = (evaluateOn: string, change: Parameters<typeof calmFacts>[0] = {}) =>
  evaluationPassed(
    calmFacts({ measures: [measure({ evaluateOn })], ...change }),
    defaultPolicy,
    today,
  );

test.each([
  ['tomorrow', '2027-03-17', 0],
  ['today', '2027-03-16', 0],
  ['yesterday', '2027-03-15', 1],
])('an evaluation that is due %s', (_when, evaluateOn, count) => {
  expect(breaksOn(evaluateOn)).toHaveLength(count);
});

test('says which measure, since when, and where it is mended', () => {
  expect(breaksOn('2027-03-01')).toMatchObject([
    {
      rule: 'evaluationPassed',
      since: '2027-03-01',
      on: '2027-03-01',
      about: 'Lese sammen hver dag',
      recordId: 'measure',
      mending: 'evaluateMeasure',
    },
  ]);
});

test.each([
  ['on the day', '2027-03-01', 0],
  ['after it', '2027-03-05', 0],
  ['the day before', '2027-02-28', 1],
])('an evaluation on paper %s', (_when, evaluation, count) => {
  const found = breaksOn('2027-03-01', { isOnPaper: true, paper: { evaluation } });
  expect(found).toHaveLength(count);
  for (const { mending } of found) expect(mending).toBe('registerFromPaper');
});

test('a later day never turns a break into none', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), fc.nat(60), (offset, waited) => {
      const facts = calmFacts({ measures: [measure({ evaluateOn: addDays(today, offset) })] });
      const now = evaluationPassed(facts, defaultPolicy, today).length;
      const then = evaluationPassed(facts, defaultPolicy, addDays(today, waited)).length;
      expect(then).toBeGreaterThanOrEqual(now);
    }),
  );
});
