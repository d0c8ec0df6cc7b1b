import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logStatuses } from '@domain/case/log-status.ts';
import { permissionActions } from '@domain/permission/action.ts';
import { decide, denialReasons } from '@domain/permission/decide.ts';
import { relations, roles } from '@domain/permission/role.ts';
import { permissionTable } from '@domain/permission/table.ts';

const open = { logStatus: 'open', holderIsElsewhere: false } as const;
const none = { logStatus: 'none', holderIsElsewhere: false } as const;
const user = (role: (typeof roles)[number]) => ({ userId: 'u', role });
const denied = (reason: string) => ({ allowed: false, reason });

const anyCase = fc.record({
  role: fc.constantFrom(...roles),
  action: fc.constantFrom(...permissionActions),
  relation: fc.constantFrom(...relations),
  state: fc.record({ logStatus: fc.constantFrom(...logStatuses), holderIsElsewhere: fc.boolean() }),
});

describe('decide', () => {
  it('answers for every role, action, relation and state, with a reason when it denies', () => {
    for (const role of roles)
      for (const action of permissionActions)
        for (const relation of relations)
          for (const logStatus of logStatuses)
            for (const holderIsElsewhere of [true, false]) {
              const answer = decide(user(role), action, relation, { logStatus, holderIsElsewhere });
              if (!answer.allowed) expect(denialReasons).toContain(answer.reason);
            }
  });

  it('lets everybody report, search, register and keep drafts and settings, always', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(
          'report.write',
          'child.search',
          'child.register',
          'draft.own',
          'settings.own',
        ),
        ({ role, relation, state }, action) => {
          expect(decide(user(role), action, relation, state)).toEqual({ allowed: true });
        },
      ),
    );
  });

  it('keeps the log read-only here while another office has the baton', () => {
    fc.assert(
      fc.property(anyCase, ({ role, action, relation, state }) => {
        fc.pre(permissionTable[action].effect === 'logWrite');
        const away = { ...state, holderIsElsewhere: true };
        expect(decide(user(role), action, relation, away).allowed).toBe(false);
      }),
    );
    const away = { ...open, holderIsElsewhere: true };
    expect(decide(user('leader'), 'baton.give', 'none', away)).toEqual(denied('holderElsewhere'));
    expect(decide(user('stafettholder'), 'log.read', 'participant', away).allowed).toBe(true);
    expect(decide(user('leader'), 'consent.write', 'none', away).allowed).toBe(true);
  });

  it('never opens a log to somebody of another role than leader who has no relation to it', () => {
    const ofOneChild = permissionActions.filter((action) =>
      /^(child\.(read|change)|observation|scale|level|consent|log|measure|networkMap|meeting|attachment|audit)/.test(
        action,
      ),
    );
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...ofOneChild), ({ role, state }, action) => {
        fc.pre(role !== 'leader');
        expect(decide(user(role), action, 'none', state).allowed).toBe(false);
      }),
    );
  });

  it('counts having registered a child only until a log is open', () => {
    expect(decide(user('participant'), 'observation.write', 'registrar', none).allowed).toBe(true);
    expect(decide(user('participant'), 'observation.write', 'registrar', open)).toEqual(
      denied('noServiceNeed'),
    );
  });

  it('takes access from participants while consent is withdrawn, but not from the holder', () => {
    const paused = { ...open, logStatus: 'paused' } as const;
    expect(decide(user('stafettholder'), 'log.read', 'participant', paused)).toEqual(
      denied('logPaused'),
    );
    expect(decide(user('stafettholder'), 'log.read', 'holder', paused).allowed).toBe(true);
    expect(decide(user('participant'), 'observation.write', 'participant', paused).allowed).toBe(
      true,
    );
  });

  it('lets a deputy act in the holder’s place, paused log and all, in everything but three', () => {
    const state = fc.record({
      logStatus: fc.constantFrom('open' as const, 'paused' as const),
      holderIsElsewhere: fc.constant(false),
    });
    fc.assert(
      fc.property(anyCase, state, ({ action }, held) => {
        const deputy = decide(user('stafettholder'), action, 'deputy', held);
        const givesAway = action === 'baton.give' || action === 'handover.export';
        expect(deputy.allowed).toBe(
          decide(user('stafettholder'), action, 'holder', held).allowed && !givesAway,
        );
      }),
    );
    expect(decide(user('stafettholder'), 'baton.give', 'deputy', open)).toEqual(
      denied('noServiceNeed'),
    );
    expect(decide(user('leader'), 'handover.export', 'deputy', open)).toEqual(
      denied('noServiceNeed'),
    );
  });

  it('shows whoever is offered the baton what it is, and lets nothing be written before a yes', () => {
    const paused = { ...open, logStatus: 'paused' } as const;
    for (const state of [open, paused]) {
      expect(decide(user('stafettholder'), 'log.read', 'receiver', state).allowed).toBe(true);
      expect(decide(user('stafettholder'), 'baton.answer', 'receiver', state).allowed).toBe(true);
      expect(decide(user('stafettholder'), 'log.write', 'receiver', state)).toEqual(
        denied('noServiceNeed'),
      );
    }
  });

  it('lets participants read a closed log and not write in it', () => {
    const closed = { ...open, logStatus: 'closed' } as const;
    expect(decide(user('participant'), 'log.read', 'participant', closed).allowed).toBe(true);
    expect(decide(user('participant'), 'log.write', 'participant', closed)).toEqual(
      denied('logClosed'),
    );
  });

  it('says whether role or service need is what is missing', () => {
    expect(decide(user('participant'), 'user.invite', 'none', none)).toEqual(
      denied('roleNotAllowed'),
    );
    expect(decide(user('stafettholder'), 'log.write', 'none', open)).toEqual(
      denied('noServiceNeed'),
    );
  });

  it('does not ask who the user is, only what they are', () => {
    fc.assert(
      fc.property(anyCase, fc.uuid(), fc.uuid(), ({ role, action, relation, state }, a, b) => {
        expect(decide({ userId: a, role }, action, relation, state)).toEqual(
          decide({ userId: b, role }, action, relation, state),
        );
      }),
    );
  });
});
