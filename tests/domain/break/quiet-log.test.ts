import { expect, test } from 'vitest';
import { quietLog } from '@domain/break/quiet-log.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { calmFacts, today } from './calm-facts.ts';

const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  quietLog(calmFacts({ openedOn: '2026-01-01', ...change }), defaultPolicy, today);

test.each([
  ['on the last day in time', '2027-01-19', 0],
  ['the day after', '2027-01-18', 1],
])('nothing written for eight weeks, %s', (_when, lastWrittenOn, count) => {
  expect(breaksOf({ lastWrittenOn })).toHaveLength(count);
});

test('says when something was written last, and leads to the pen', () => {
  expect(breaksOf({ lastWrittenOn: '2027-01-01' })).toMatchObject([
    { rule: 'quietLog', since: '2027-02-26', on: '2027-01-01', mending: 'writeInLog' },
  ]);
});

test.each(['meeting', 'evaluation', 'childVoice', 'contact'] as const)(
  'the milestone «%s» of a log on paper is a sign of life',
  (kind) => {
    const change = { lastWrittenOn: '2026-06-01', isOnPaper: true };
    expect(breaksOf({ ...change, paper: { [kind]: '2027-03-01' } })).toEqual([]);
    expect(breaksOf({ ...change, paper: { [kind]: '2026-12-01' } })).toMatchObject([
      { on: '2026-12-01', mending: 'registerFromPaper' },
    ]);
  },
);

test('a log that was opened again lately is not quiet yet', () => {
  expect(breaksOf({ openedOn: '2027-03-01', lastWrittenOn: '2026-03-01' })).toEqual([]);
});

test('how long is quiet is the number of the municipality', () => {
  const facts = calmFacts({ openedOn: '2026-01-01', lastWrittenOn: '2027-03-05' });
  expect(quietLog(facts, { quietLogDays: 10 }, today)).toHaveLength(1);
  expect(quietLog(facts, { quietLogDays: 11 }, today)).toHaveLength(0);
});
