import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logStatuses } from '@domain/case/log-status.ts';
import { decide } from '@domain/permission/decide.ts';
import { relations, roles } from '@domain/permission/role.ts';
import { isInScope, searchScope } from '@domain/search/search-scope.ts';
import type { Standing } from '@domain/search/search-scope.ts';
import { searchActions } from '@domain/search/search-source.ts';

const standing = (more: Partial<Standing>): Standing => ({
  childId: 'kari',
  relation: 'none',
  logStatus: 'open',
  holderIsElsewhere: false,
  ...more,
});
const internal = ['observation.read', 'scale.read'];

describe('searchScope', () => {
  it('is the whole office for a leader', () => {
    const scope = searchScope({ userId: 'me', role: 'leader' }, () => {
      throw new Error('Nobody needs to know');
    });
    expect(scope).toEqual({ everywhere: searchActions, children: [] });
  });

  it('is the logs that one holds for a holder, with everything in them', () => {
    const scope = searchScope({ userId: 'me', role: 'stafettholder' }, () => [
      standing({ relation: 'holder' }),
      standing({ childId: 'per' }),
    ]);
    expect(scope).toEqual({
      everywhere: [],
      children: [{ childId: 'kari', actions: searchActions }],
    });
  });

  it('is the shared log without internal tools for who takes part', () => {
    const scope = searchScope({ userId: 'me', role: 'participant' }, () => [
      standing({ relation: 'participant' }),
    ]);
    expect(scope.children[0]?.actions).toContain('log.read');
    for (const action of internal) expect(scope.children[0]?.actions).not.toContain(action);
  });

  it('is nothing for who takes part in a log that is paused', () => {
    const scope = searchScope({ userId: 'me', role: 'participant' }, () => [
      standing({ relation: 'participant', logStatus: 'paused' }),
    ]);
    expect(scope).toEqual({ everywhere: [], children: [] });
  });

  it('holds exactly what the permission function allows', () => {
    const anyStanding = fc.record({
      relation: fc.constantFrom(...relations),
      logStatus: fc.constantFrom(...logStatuses),
      holderIsElsewhere: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.array(anyStanding), (role, given) => {
        const actor = { userId: 'me', role };
        const standings = given.map((one, index) => ({ ...one, childId: String(index) }));
        const scope = searchScope(actor, () => standings);
        for (const { childId, relation, ...state } of standings) {
          for (const action of searchActions) {
            expect(isInScope(scope, childId, action)).toBe(
              decide(actor, action, relation, state).allowed,
            );
          }
        }
      }),
    );
  });
});
