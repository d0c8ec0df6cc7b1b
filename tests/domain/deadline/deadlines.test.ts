import { describe, expect, it } from 'vitest';
import {
  evaluationDue,
  firstTalkDue,
  isQuiet,
  levelZeroDecisionDue,
  nextDue,
  reportFeedbackDue,
} from '@domain/deadline/deadlines.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';

const start = '2027-03-01';

describe('deadlines', () => {
  it('count from the day by the municipality’s numbers', () => {
    expect(levelZeroDecisionDue(start, defaultPolicy)).toBe('2027-03-15');
    expect(levelZeroDecisionDue(start, { levelZeroDecisionDays: 7 })).toBe('2027-03-08');
    expect(evaluationDue(start, defaultPolicy)).toBe('2027-04-12');
    expect(reportFeedbackDue(start, defaultPolicy)).toBe('2027-03-22');
  });

  it('are shorter for the first talk when the school environment is the matter', () => {
    expect(firstTalkDue(start, defaultPolicy)).toBe('2027-03-15');
    expect(firstTalkDue(start, defaultPolicy, true)).toBe('2027-03-08');
  });

  it('call a log quiet the day after its last day', () => {
    expect(isQuiet(start, '2027-04-26', defaultPolicy)).toBe(false);
    expect(isQuiet(start, '2027-04-27', defaultPolicy)).toBe(true);
  });

  it('name the one that comes first, and none when nothing has a date', () => {
    const undated = { what: 'a', dueOn: null };
    const later = { what: 'b', dueOn: '2027-05-01' };
    const first = { what: 'c', dueOn: '2027-04-01' };
    expect(nextDue([undated, later, first, { ...first, what: 'd' }])).toBe(first);
    expect(nextDue([undated])).toBeNull();
    expect(nextDue([])).toBeNull();
  });
});
