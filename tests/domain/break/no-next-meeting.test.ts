import { expect, test } from 'vitest';
import { firstMeetingDue, missedMeetings, noNextMeeting } from '@domain/break/no-next-meeting.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { calmFacts, tellingOf, today } from './calm-facts.ts';

const planned = (on: string, id = on) =>
  ({ id, type: 'evaluation', on, plannedOn: '2027-01-11' }) as const;
const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  noNextMeeting(calmFacts({ planned: [], ...change }), defaultPolicy, today);

test.each(['2027-03-16', '2027-03-17', '2028-01-01'])('a meeting on %s is the next one', (on) => {
  expect(breaksOf({ planned: [planned('2027-03-01'), planned(on)] })).toEqual([]);
});

test('after a meeting without a next one, the break counts from that meeting', () => {
  expect(breaksOf({ lastMeetingOn: '2027-02-20' })).toMatchObject([
    { rule: 'noNextMeeting', face: 'afterMeeting', since: '2027-02-20', mending: 'planMeeting' },
  ]);
});

test('minutes that were dated too far ahead never make a break of the future', () => {
  expect(breaksOf({ lastMeetingOn: '2027-05-01' })).toMatchObject([{ since: today }]);
});

test('a meeting on paper is a meeting', () => {
  const paper = { meeting: '2027-03-10' };
  expect(breaksOf({ lastMeetingOn: null, paper, isOnPaper: true })).toMatchObject([
    { face: 'afterMeeting', since: '2027-03-10' },
  ]);
});

test.each([
  ['on its last day', '2027-03-02', 0],
  ['the day after', '2027-03-01', 1],
])('the grace of a log that was just opened, %s', (_when, openedOn, count) => {
  const found = breaksOf({ openedOn, lastMeetingOn: null });
  expect(found).toHaveLength(count);
  expect(found).toMatchObject(
    count === 0 ? [] : [{ face: 'neverMet', since: '2027-03-15', on: openedOn }],
  );
});

test('a meeting from before the log was opened again does not use up the grace', () => {
  expect(breaksOf({ openedOn: '2027-03-10', lastMeetingOn: '2026-06-01' })).toEqual([]);
});

test('what the family was told counts before what the municipality counts', () => {
  const told = [tellingOf('firstMeeting', '2027-03-20', '2027-03-02')];
  expect(breaksOf({ openedOn: '2027-03-01', lastMeetingOn: null, told })).toEqual([]);
  expect(firstMeetingDue({ openedOn: '2027-03-01', told }, defaultPolicy)).toBe('2027-03-20');
});

test('what was told about an earlier life of the log is over', () => {
  const facts = {
    openedOn: '2027-03-01',
    told: [tellingOf('firstMeeting', '2027-04-01', '2026-02-01')],
  };
  expect(firstMeetingDue(facts, defaultPolicy)).toBe('2027-03-15');
});

test('a planned day that passed without minutes counts at once, in the grace too', () => {
  expect(
    breaksOf({
      openedOn: '2027-03-10',
      lastMeetingOn: null,
      planned: [planned('2027-03-12'), planned('2027-03-15')],
    }),
  ).toMatchObject([
    {
      face: 'meetingMissed',
      since: '2027-03-15',
      recordId: '2027-03-15',
      mending: 'writeMinutes',
    },
  ]);
});

test('on paper the minutes are not missing, the next day is', () => {
  const change = { isOnPaper: true, planned: [planned('2027-03-15')] };
  expect(breaksOf(change)).toMatchObject([{ face: 'meetingMissed', mending: 'planMeeting' }]);
});

test.each([
  ['before it', '2027-03-09', true],
  ['on the day', '2027-03-10', false],
  ['after it', '2027-03-12', false],
])('a planned meeting that passed, and one that was held %s', (_when, lastMeetingOn, isMissed) => {
  const facts = { planned: [planned('2027-03-10')], lastMeetingOn, paper: {} };
  expect(missedMeetings(facts, today)).toEqual(isMissed ? facts.planned : []);
});
