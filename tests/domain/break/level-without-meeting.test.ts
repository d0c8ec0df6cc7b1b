import { expect, test } from 'vitest';
import { levelWithoutMeeting } from '@domain/break/level-without-meeting.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { calmFacts, today } from './calm-facts.ts';

const raise = (on: string, from: 0 | 1 | 2 = 1) => ({ on, from, to: (from + 1) as 1 | 2 | 3 });
const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  levelWithoutMeeting(calmFacts({ lastMeetingOn: null, ...change }), defaultPolicy, today);

test.each([
  ['fourteen days ago', '2027-03-02', 0],
  ['fifteen days ago', '2027-03-01', 1],
])('a level that was raised %s without a meeting', (_when, on, count) => {
  expect(breaksOf({ lastRaise: raise(on) })).toHaveLength(count);
});

test('says the level and the day it was raised', () => {
  expect(breaksOf({ lastRaise: raise('2027-03-01') })).toMatchObject([
    {
      rule: 'levelWithoutMeeting',
      since: '2027-03-15',
      on: '2027-03-01',
      number: 2,
      mending: 'holdMeeting',
    },
  ]);
});

test.each([
  ['fifteen days before', '2027-02-14', 1],
  ['fourteen days before', '2027-02-15', 0],
  ['the same day', '2027-03-01', 0],
  ['long after, which mends it too', '2027-03-16', 0],
])('a meeting %s', (_when, lastMeetingOn, count) => {
  expect(breaksOf({ lastRaise: raise('2027-03-01'), lastMeetingOn })).toHaveLength(count);
});

test('a meeting on paper counts', () => {
  const found = breaksOf({ lastRaise: raise('2027-03-01'), paper: { meeting: '2027-03-04' } });
  expect(found).toEqual([]);
});

test.each([
  ['before the log was opened', '2027-01-10', 1, 0],
  ['on the day it was opened, from level 0', '2027-01-11', 0, 0],
  ['on the day it was opened, in the log', '2027-01-11', 1, 1],
  ['from level 0, after a rest', '2027-02-01', 0, 1],
] as const)('a raise %s', (_when, on, from, count) => {
  expect(breaksOf({ lastRaise: raise(on, from) })).toHaveLength(count);
});

test('no raise, no break', () => {
  expect(breaksOf({ lastRaise: null })).toEqual([]);
});

test('a meeting of today or one that was missed is the one to hold', () => {
  const lastRaise = raise('2027-03-01');
  const planned = (on: string) => [{ id: on, type: 'adHoc', on, plannedOn: on } as const];
  for (const on of ['2027-03-16', '2027-03-05'])
    expect(breaksOf({ lastRaise, planned: planned(on) })).toMatchObject([{ recordId: on }]);
  expect(breaksOf({ lastRaise, planned: planned('2027-03-17') })).toMatchObject([
    { recordId: null },
  ]);
});
