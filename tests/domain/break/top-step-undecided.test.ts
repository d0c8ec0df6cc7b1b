import { expect, test } from 'vitest';
import { topStepUndecided } from '@domain/break/top-step-undecided.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { calmFacts, today } from './calm-facts.ts';

const assessed = (assessedOn: string, at = `${assessedOn}T10:00:00Z`, id = assessedOn) => ({
  id,
  assessedOn,
  at,
});
const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  topStepUndecided(
    calmFacts({
      level: 0,
      logStatus: 'none',
      holder: null,
      lastDecision: null,
      topStepAssessments: [assessed('2027-03-10')],
      ...change,
    }),
    defaultPolicy,
    today,
  );

test.each([
  ['today', '2027-03-16', 0],
  ['yesterday', '2027-03-15', 0],
  ['two days ago', '2027-03-14', 1],
])('a concern on the top step since %s', (_when, on, count) => {
  expect(breaksOf({ topStepAssessments: [assessed(on)] })).toHaveLength(count);
});

test('says when it was weighed, and leads to deciding', () => {
  expect(breaksOf({})).toMatchObject([
    {
      rule: 'topStepUndecided',
      since: '2027-03-11',
      on: '2027-03-10',
      recordId: '2027-03-10',
      mending: 'decideLevel',
    },
  ]);
});

const decided = (at: string) => ({ lastDecision: { decision: 'toLevel2', at } as const });
test.each([
  ['a decision of the day before', decided('2027-03-09T12:00:00Z'), 1],
  ['a decision of the same day', decided('2027-03-10T07:00:00Z'), 0],
  ['a later decision', decided('2027-03-12T07:00:00Z'), 0],
  ['a report of the day before', { lastReportOn: '2027-03-09' }, 1],
  ['a report of the same day', { lastReportOn: '2027-03-10' }, 0],
  ['a meeting, below the highest level', { lastMeetingOn: '2027-03-12' }, 1],
  ['a meeting, at the highest level', { level: 3 as const, lastMeetingOn: '2027-03-12' }, 0],
  ['an older meeting, at the highest level', { level: 3 as const, lastMeetingOn: '2027-03-09' }, 1],
])('%s', (_what, change, count) => {
  expect(breaksOf({ lastMeetingOn: null, ...change })).toHaveLength(count);
});

test('a decision just after midnight answers what was weighed just before it, whatever its day', () => {
  const topStepAssessments = [assessed('2027-03-10', '2027-03-09T23:20:00Z')];
  expect(breaksOf({ topStepAssessments, ...decided('2027-03-09T23:40:00Z') })).toEqual([]);
});

test('a decision in the first hour of the day that the concern was weighed on answers it', () => {
  // The eleventh begins at 23:00 the day before in UTC, in winter.
  const topStepAssessments = [assessed('2027-03-11', '2027-03-11T08:00:00Z')];
  expect(breaksOf({ topStepAssessments, ...decided('2027-03-10T23:30:00Z') })).toEqual([]);
  expect(breaksOf({ topStepAssessments, ...decided('2027-03-10T22:30:00Z') })).toHaveLength(1);
});

test('of several that nobody answered, the oldest counts', () => {
  const topStepAssessments = [assessed('2027-03-12'), assessed('2027-03-08')];
  expect(breaksOf({ topStepAssessments })).toMatchObject([{ recordId: '2027-03-08' }]);
});

test('where no decision can go higher, or none can be made here, a report is the way', () => {
  expect(breaksOf({ level: 3, lastMeetingOn: null })).toMatchObject([{ mending: 'recordReport' }]);
  expect(breaksOf({ level: 2, holder: { userId: null, name: 'Skolen' } })).toMatchObject([
    { mending: 'recordReport' },
  ]);
});
