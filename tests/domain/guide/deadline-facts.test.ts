import { expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { runningDeadlines } from '@domain/deadline/running-deadlines.ts';
import { deadlineFactsOf } from '@domain/guide/deadline-facts.ts';
import type { GuideFacts } from '@domain/guide/guide-facts.ts';
import { freshFacts, note, on, openFacts } from '../../support/guide-facts.ts';

const due = (facts: GuideFacts) =>
  runningDeadlines(deadlineFactsOf(facts), defaultPolicy).map(({ kind, dueOn }) => [kind, dueOn]);

it('going back to level 0 begins the deadlines of level 0 anew', () => {
  const back: GuideFacts = {
    ...freshFacts,
    decisions: [
      { decision: 'toLevel1', ...on('2027-03-10') },
      { decision: 'toLevel0', ...on('2027-05-03') },
    ],
    talks: [{ kind: 'guardians', ...on('2027-03-05') }],
    log: { ...freshFacts.log, status: 'paused', pauseCause: 'backToZero' },
  };
  expect(due(back)).toEqual([
    ['firstTalk', '2027-05-17'],
    ['levelZeroDecision', '2027-05-17'],
  ]);
});

it('a note about the school environment makes the first talk due sooner', () => {
  const notes = [note('2027-03-02', { concernsSchoolEnvironment: true })];
  expect(due({ ...freshFacts, notes })[0]).toEqual(['firstTalk', '2027-03-08']);
});

it('a meeting before the log was opened is not its first', () => {
  expect(due(openFacts(1))).toEqual([['firstMeeting', '2027-03-24']]);
  expect(due(openFacts(1, { meetings: [{ type: 'start', ...on('2027-03-09') }] }))).toHaveLength(1);
  expect(due(openFacts(1, { meetings: [{ type: 'start', ...on('2027-03-10') }] }))).toEqual([]);
});

it('what was closed waits for nothing', () => {
  expect(due({ ...freshFacts, decisions: [{ decision: 'close', ...on('2027-03-10') }] })).toEqual(
    [],
  );
});
