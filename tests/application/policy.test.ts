import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { colleague, office } from '../support/office.ts';
import { dueOnFirstScreen, registerChild } from '../support/follow-up.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

const shorter = { ...defaultPolicy, levelZeroDecisionDays: 10 };

describe('the numbers of the municipality', () => {
  it('are the program’s own until a leader keeps others, with a reason', async () => {
    const at = await office();
    expect(await at.ask('policy.get', {})).toEqual({
      version: 0,
      policy: defaultPolicy,
      history: [],
    });
    await at.ask('policy.change', { policy: shorter, reason: 'Vedtak 12/27', basedOn: 0 });
    const { version, policy, history } = await at.ask('policy.get', {});
    expect([version, policy]).toEqual([1, shorter]);
    expect(history).toMatchObject([
      { version: 1, policy: shorter, reason: 'Vedtak 12/27', byName: at.leaderName },
    ]);
  });

  it('count at once, in everything that is asked', async () => {
    const at = await office();
    const childId = await registerChild(at);
    await at.ask('policy.change', {
      policy: { ...shorter, logRequiredFromLevel: 2 },
      reason: 'Loggen er frivillig på nivå 1',
      basedOn: 0,
    });
    const due = await dueOnFirstScreen(at);
    expect(due.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['levelZeroDecision', at.clock.day(10)],
      ['firstTalk', at.clock.day(14)],
    ]);
    await at.ask('level.decide', sampleInputs(at.clock, { childId })['level.decide']);
    expect(await dueOnFirstScreen(at)).toEqual([]);
  });

  it('are everybody’s to read, and a leader’s to change', async () => {
    const at = await office();
    await colleague(at, 'Per Liksom', 'stafettholder');
    expect((await at.ask('policy.get', {})).version).toBe(0);
    expect(await at.refusal('policy.change', sampleInputs(at.clock)['policy.change'])).toBe(
      'notAllowed',
    );
  });

  it('are kept version by version, and none is ever changed or removed', async () => {
    const at = await office();
    await at.ask('policy.change', { policy: shorter, reason: 'Først', basedOn: 0 });
    await at.ask('policy.change', { policy: defaultPolicy, reason: 'Tilbake', basedOn: 1 });
    const { history } = await at.ask('policy.get', {});
    expect(history.map(({ version, reason }) => [version, reason])).toEqual([
      [2, 'Tilbake'],
      [1, 'Først'],
    ]);
    for (const sql of ["UPDATE policy_version SET reason = ''", 'DELETE FROM policy_version']) {
      expect(() => at.tamper(({ sqlite }) => void sqlite.prepare(sql).run())).toThrow(
        /policy versions are never/,
      );
    }
  });

  it('are not changed on top of what somebody else has just kept', async () => {
    const at = await office();
    await at.ask('policy.change', { policy: shorter, reason: 'Først', basedOn: 0 });
    const late = { policy: { ...defaultPolicy, firstTalkDays: 8 }, reason: 'Samtidig', basedOn: 0 };
    expect(await at.refusal('policy.change', late)).toBe('staleRevision');
  });

  it('are refused with every field to mend when they do not fit together', async () => {
    const at = await office();
    const reply = await at.call('policy.change', {
      policy: { ...defaultPolicy, schoolEnvironmentDays: 14, firstTalkDays: 7, ageGreatWeight: 5 },
      reason: 'Feil',
      basedOn: 0,
    });
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'policyOutOfOrder',
        fields: ['policy.schoolEnvironmentDays', 'policy.ageHeard'],
      },
    });
    const outside = { ...defaultPolicy, ageHeard: 9 };
    expect(await at.refusal('policy.change', { policy: outside, reason: 'x', basedOn: 0 })).toBe(
      'inputRejected',
    );
  });

  it('that are the same are no new version', async () => {
    const at = await office();
    const same = { policy: defaultPolicy, reason: 'Ingenting', basedOn: 0 };
    expect(await at.refusal('policy.change', same)).toBe('policyUnchanged');
  });

  it('of a version older than a number still count for the others', async () => {
    const at = await office();
    at.tamper(({ sqlite }) => {
      sqlite
        .prepare(
          "INSERT INTO policy_version VALUES (1, ?, 'Gammel', 'x', '2026-01-01T00:00:00.000Z')",
        )
        .run(JSON.stringify({ levelZeroDecisionDays: 21 }));
    });
    const { policy } = await at.ask('policy.get', {});
    expect(policy).toEqual({ ...defaultPolicy, levelZeroDecisionDays: 21 });
  });
});
