import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { decideLevel, levelAfter } from '@domain/level/decide-level.ts';
import { levels } from '@domain/level/level.ts';
import { movingRuleIds, movingRules, rulesAt } from '@domain/level/moving-rules.ts';

describe('the rules for moving up, down and out', () => {
  it('are each there once, and each holds at some level', () => {
    expect(movingRules.map(({ id }) => id)).toEqual([...movingRuleIds]);
    for (const { from } of movingRules) expect(from.length).toBeGreaterThan(0);
  });

  it('lead up, down and out as they say', () => {
    for (const { id, direction, from, to } of movingRules) {
      for (const level of from) {
        if (direction === 'up') expect([id, levelAfter(to ?? 'close') > level]).toEqual([id, true]);
        if (direction === 'down')
          expect([id, levelAfter(to ?? 'close') < level]).toEqual([id, true]);
        if (direction === 'out') expect([id, to]).toEqual([id, 'close']);
        if (direction === 'beside') expect([id, to]).toEqual([id, null]);
      }
    }
  });

  it('speak only for what may be decided: they forbid nothing, and promise nothing that is refused', () => {
    for (const { from, to } of movingRules) {
      if (to === null) continue;
      for (const current of from) {
        const decided = decideLevel({
          current,
          logStatus: current === 0 ? 'none' : 'open',
          pauseCause: null,
          decision: to,
          hasConsentForLog: true,
          hasHolder: true,
          reason: 'Derfor',
          policy: defaultPolicy,
        });
        expect(decided.ok).toBe(true);
      }
    }
  });

  it('have the report beside them at every level', () => {
    for (const level of levels) expect(rulesAt(level).map(({ id }) => id)).toContain('report');
  });
});
