import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { runningDeadlines } from '@domain/deadline/running-deadlines.ts';
import type { DeadlineFacts } from '@domain/deadline/running-deadlines.ts';
import { standings } from '@domain/level/standing.ts';
import { addDays, daysBetween } from '@domain/time/local-date.ts';

const registered = { on: '2027-03-01', at: '' };
const clarifying: DeadlineFacts = {
  standing: 'clarifying',
  levelZero: registered,
  decided: null,
  openedOn: null,
  talkedWithGuardians: false,
  suspicion: false,
  concernsSchoolEnvironment: false,
  hasMetSinceOpening: null,
};
const due = (change: Partial<DeadlineFacts>, policy = defaultPolicy) =>
  runningDeadlines({ ...clarifying, ...change }, policy).map(({ kind, dueOn }) => [kind, dueOn]);

describe('at level 0', () => {
  it('the first talk and the decision run from the day the question was asked', () => {
    expect(due({})).toEqual([
      ['firstTalk', '2027-03-15'],
      ['levelZeroDecision', '2027-03-15'],
    ]);
  });

  it('the first talk is sooner when the school environment is the matter', () => {
    expect(due({ concernsSchoolEnvironment: true })).toEqual([
      ['firstTalk', '2027-03-08'],
      ['levelZeroDecision', '2027-03-15'],
    ]);
  });

  it('what is due first comes first, whatever the numbers are', () => {
    const late = { ...defaultPolicy, firstTalkDays: 20 };
    expect(due({}, late).map(([kind]) => kind)).toEqual(['levelZeroDecision', 'firstTalk']);
  });

  it('nobody is hurried to talk with guardians when there is suspicion, nor when they have been talked with', () => {
    expect(due({ suspicion: true })).toEqual([['levelZeroDecision', '2027-03-15']]);
    expect(due({ talkedWithGuardians: true })).toEqual([['levelZeroDecision', '2027-03-15']]);
  });

  it('a deadline does not tell what stands in notes that one may not read', () => {
    expect(due({ suspicion: null })).toEqual([['levelZeroDecision', '2027-03-15']]);
    expect(due({ talkedWithGuardians: null })).toEqual([['levelZeroDecision', '2027-03-15']]);
  });

  it('nothing runs when nothing is asked', () => {
    expect(due({ levelZero: null })).toEqual([]);
  });
});

it('a decided level waits for its log from the day of the decision', () => {
  const decided = { on: '2027-03-10', at: '2027-03-10T10:00:00.000Z' };
  expect(due({ standing: 'waitingForLog', levelZero: null, decided })).toEqual([
    ['openLog', '2027-03-24'],
  ]);
});

it('an open log waits for its first meeting until one has been held', () => {
  const open = { standing: 'logOpen', levelZero: null, openedOn: '2027-03-20' } as const;
  expect(due({ ...open, hasMetSinceOpening: false })).toEqual([['firstMeeting', '2027-04-03']]);
  expect(due({ ...open, hasMetSinceOpening: true })).toEqual([]);
  expect(due({ ...open, hasMetSinceOpening: null })).toEqual([]);
});

it('nothing runs for a log that rests, is closed, or is a choice', () => {
  for (const standing of ['logOptional', 'logPaused', 'closed'] as const)
    expect(due({ standing })).toEqual([]);
});

it('counts whole days across leap days and the nights when the clock is moved', () => {
  const policy = { ...defaultPolicy, levelZeroDecisionDays: 2 };
  const decision = (on: string) => due({ levelZero: { on, at: '' }, suspicion: null }, policy)[0];
  expect(decision('2028-02-28')).toEqual(['levelZeroDecision', '2028-03-01']);
  expect(decision('2027-02-28')).toEqual(['levelZeroDecision', '2027-03-02']);
  expect(decision('2027-03-27')).toEqual(['levelZeroDecision', '2027-03-29']);
  expect(decision('2027-10-30')).toEqual(['levelZeroDecision', '2027-11-01']);
});

it('is never due before it began, and later numbers are never sooner', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2026-01-01', days));
  const known = fc.constantFrom(true, false, null);
  const facts = fc.record({
    standing: fc.constantFrom(...standings),
    levelZero: fc.option(day.map((on) => ({ on, at: '' }))),
    decided: fc.option(day.map((on) => ({ on, at: '' }))),
    openedOn: fc.option(day),
    talkedWithGuardians: known,
    suspicion: known,
    concernsSchoolEnvironment: known,
    hasMetSinceOpening: known,
  });
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 30 }), (given, more) => {
      const later = {
        levelZeroDecisionDays: defaultPolicy.levelZeroDecisionDays + more,
        firstTalkDays: defaultPolicy.firstTalkDays + more,
        schoolEnvironmentDays: defaultPolicy.schoolEnvironmentDays + more,
        firstMeetingDays: defaultPolicy.firstMeetingDays + more,
      };
      const before = new Map(
        runningDeadlines(given, defaultPolicy).map((one) => [one.kind, one.dueOn]),
      );
      for (const { kind, from, dueOn } of runningDeadlines(given, later)) {
        expect(dueOn > from.on).toBe(true);
        expect(daysBetween(before.get(kind) ?? '', dueOn)).toBe(more);
      }
    }),
  );
});
