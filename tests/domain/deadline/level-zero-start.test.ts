import { describe, expect, it } from 'vitest';
import { levelZeroStart } from '@domain/deadline/level-zero-start.ts';
import type { DecisionMoment } from '@domain/deadline/level-zero-start.ts';

const registeredOn = '2027-03-01';
const decided = (decision: DecisionMoment['decision'], on: string): DecisionMoment => ({
  decision,
  on,
  at: `${on}T10:00:00.000Z`,
});
const concern = (on: string) => ({ on, at: `${on}T12:00:00.000Z` });

describe('the question of level 0', () => {
  it('is asked from the day the child was registered', () => {
    expect(levelZeroStart(registeredOn, [], [concern('2027-03-05')])).toEqual({
      on: registeredOn,
      at: '',
    });
  });

  it('is asked anew from the day one went back to level 0', () => {
    const decisions = [decided('toLevel1', '2027-03-10'), decided('toLevel0', '2027-05-03')];
    expect(levelZeroStart(registeredOn, decisions, [])?.on).toBe('2027-05-03');
  });

  it('is answered once a level is decided', () => {
    for (const decision of ['toLevel1', 'toLevel2', 'toLevel3'] as const) {
      expect(levelZeroStart(registeredOn, [decided(decision, '2027-03-10')], [])).toBeNull();
    }
  });

  it('does not wait for what was closed, until somebody is concerned again', () => {
    const closed = [decided('close', '2027-03-10')];
    expect(levelZeroStart(registeredOn, closed, [concern('2027-03-05')])).toBeNull();
    const again = [concern('2027-09-09'), concern('2027-09-01'), concern('2027-03-05')];
    expect(levelZeroStart(registeredOn, closed, again)).toEqual(concern('2027-09-01'));
  });
});
