import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { runningDeadlines } from '@domain/deadline/running-deadlines.ts';
import { standingDeadline } from '@domain/deadline/told-deadline.ts';
import type { ToldDeadline } from '@domain/deadline/told-deadline.ts';
import { addDays } from '@domain/time/local-date.ts';

const start = { on: '2027-03-01', at: '' };
const deadline = { kind: 'levelZeroDecision', from: start, dueOn: '2027-03-15' } as const;

let second = 0;
function told(dueOn: string, change: Partial<ToldDeadline> = {}): ToldDeadline {
  second += 1;
  return {
    kind: 'levelZeroDecision',
    dueOn,
    toldOn: '2027-03-03',
    isTakenBack: false,
    policyVersion: 0,
    authorName: 'Lise Ledersen',
    at: new Date(Date.parse('2027-03-03T09:00:00.000Z') + second * 1000).toISOString(),
    ...change,
  };
}

describe('a deadline that nobody has told', () => {
  it('is the day that the numbers give', () => {
    expect(standingDeadline(deadline, [])).toMatchObject({
      dueOn: '2027-03-15',
      countedDueOn: '2027-03-15',
      told: null,
    });
  });
});

describe('a deadline that the family was told', () => {
  it('stays where it was told, and says what the numbers give today', () => {
    const first = told('2027-03-15');
    expect(standingDeadline({ ...deadline, dueOn: '2027-03-11' }, [first])).toMatchObject({
      dueOn: '2027-03-15',
      countedDueOn: '2027-03-11',
      told: first,
    });
  });

  it('is the last day they were told', () => {
    const last = told('2027-03-20');
    expect(standingDeadline(deadline, [told('2027-03-15'), last]).told).toBe(last);
  });

  it('is as it was before, when the telling is taken back', () => {
    const first = told('2027-03-15');
    const second = told('2027-03-20');
    const back = told('2027-03-20', { isTakenBack: true });
    expect(standingDeadline(deadline, [first, second, back]).told).toBe(first);
    const all = [first, second, back, told('2027-03-15', { isTakenBack: true })];
    expect(standingDeadline(deadline, all).told).toBeNull();
  });

  it('is another one when one has gone back to level 0 since, on the same day too', () => {
    const before = told('2027-03-15');
    const later = { on: '2027-03-03', at: new Date(Date.parse(before.at) + 1).toISOString() };
    expect(standingDeadline({ ...deadline, from: later }, [before]).told).toBeNull();
    const nextMonth = { on: '2027-04-01', at: '' };
    expect(standingDeadline({ ...deadline, from: nextMonth }, [before]).told).toBeNull();
  });

  it('is of its own kind', () => {
    const other = told('2027-03-10', { kind: 'firstTalk' });
    expect(standingDeadline(deadline, [other]).told).toBeNull();
  });
});

it('never moves by any sequence of changed numbers', () => {
  const days = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.array(days, { maxLength: 20 }), days, (changes, before) => {
      const facts = {
        standing: 'clarifying',
        levelZero: start,
        decided: null,
        openedOn: null,
        talkedWithGuardians: null,
        suspicion: null,
        concernsSchoolEnvironment: null,
        hasMetSinceOpening: null,
      } as const;
      const counted = (levelZeroDecisionDays: number) => {
        const [one] = runningDeadlines(facts, { ...defaultPolicy, levelZeroDecisionDays });
        if (one === undefined) throw new Error('The decision always runs here');
        return one;
      };
      const rows = [told(counted(before).dueOn)];
      for (const change of changes) {
        const standing = standingDeadline(counted(change), rows);
        expect(standing.dueOn).toBe(addDays(start.on, before));
        expect(standing.countedDueOn).toBe(addDays(start.on, change));
      }
    }),
  );
});
