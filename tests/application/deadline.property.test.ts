import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyNumbers } from '@domain/deadline/policy-numbers.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { addDays } from '@domain/time/local-date.ts';
import { office, playedClock } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { dueOnFirstScreen, openLog, registerChild } from '../support/follow-up.ts';
import { sampleInputs, sampleNote, sampleTalk } from '../support/sample-inputs.ts';

const deadlines = async (at: Office, childId: string) =>
  (await at.ask('deadline.ofChild', { childId })).deadlines;
async function changeNumbers(at: Office, change: Partial<typeof defaultPolicy>): Promise<void> {
  const { policy, version } = await at.ask('policy.get', {});
  await at.ask('policy.change', {
    policy: { ...policy, ...change },
    reason: 'Kommunen har bestemt det',
    basedOn: version,
  });
}

describe('a deadline', () => {
  it('runs from the registration, and the municipality’s numbers move it until it is told', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const of = async (kind: string) =>
      (await deadlines(at, childId)).find((one) => one.kind === kind);
    expect((await of('levelZeroDecision'))?.dueOn).toBe(at.clock.day(14));
    await changeNumbers(at, { levelZeroDecisionDays: 10 });
    expect(await of('levelZeroDecision')).toMatchObject({ dueOn: at.clock.day(10), told: null });

    const dueOn = at.clock.day(10);
    const toldOn = at.clock.day(0);
    await at.ask('deadline.tell', { childId, kind: 'levelZeroDecision', dueOn, toldOn });
    await changeNumbers(at, { levelZeroDecisionDays: 30 });
    expect(await of('levelZeroDecision')).toEqual({
      kind: 'levelZeroDecision',
      from: at.clock.day(0),
      dueOn,
      countedDueOn: at.clock.day(30),
      told: { on: toldOn, byName: at.leaderName },
    });
    expect((await of('firstTalk'))?.told).toBeNull();
    const due = await dueOnFirstScreen(at);
    expect(due.find(({ kind }) => kind === 'levelZeroDecision')?.dueOn).toBe(dueOn);

    await at.ask('deadline.takeBack', { childId, kind: 'levelZeroDecision' });
    expect(await of('levelZeroDecision')).toMatchObject({ dueOn: at.clock.day(30), told: null });
    expect(at.rows('SELECT * FROM told_deadline')).toHaveLength(2);
  });

  it('is shorter when the school environment is the matter, and gone when the talk was held', async () => {
    const at = await office({ serviceType: 'school' });
    const childId = await registerChild(at);
    await at.ask('observation.record', {
      childId,
      note: { ...sampleNote(at.clock), themes: ['schoolEnvironment'] },
      supersedes: null,
    });
    expect((await deadlines(at, childId))[0]).toMatchObject({
      kind: 'firstTalk',
      dueOn: at.clock.day(7),
    });
    await at.ask('talk.record', { childId, talk: sampleTalk(at.clock) });
    expect((await deadlines(at, childId)).map(({ kind }) => kind)).toEqual(['levelZeroDecision']);
  });

  it('begins anew when one goes back to level 0, on the same day too', async () => {
    const at = await office();
    const childId = await openLog(at);
    const decide = (decision: 'toLevel0' | 'toLevel1') =>
      at.ask('level.decide', {
        ...sampleInputs(at.clock, { childId })['level.decide'],
        decision,
      });
    await decide('toLevel0');
    const tell = () =>
      at.ask('deadline.tell', {
        childId,
        kind: 'levelZeroDecision',
        dueOn: at.clock.day(3),
        toldOn: at.clock.day(0),
      });
    await tell();
    await decide('toLevel1');
    await decide('toLevel0');
    expect(
      (await deadlines(at, childId)).find(({ kind }) => kind === 'levelZeroDecision'),
    ).toMatchObject({ dueOn: at.clock.day(14), told: null });
    const due = await dueOnFirstScreen(at);
    expect(due.map(({ kind }) => kind)).toContain('levelZeroDecision');
  });

  it('of the first meeting runs from the day the log was opened', async () => {
    const at = await office();
    const childId = await openLog(at);
    expect(await deadlines(at, childId)).toMatchObject([
      { kind: 'firstMeeting', dueOn: at.clock.day(14) },
    ]);
    await at.ask('meeting.hold', sampleInputs(at.clock, { childId })['meeting.hold']);
    expect(await deadlines(at, childId)).toEqual([]);
  });

  it('can be told only while it runs, and on a day that has been', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const today = at.clock.day(0);
    const tell = (change: object) =>
      at.call('deadline.tell', {
        childId,
        kind: 'levelZeroDecision',
        dueOn: at.clock.day(14),
        toldOn: today,
        ...change,
      });
    const refusals = [
      await tell({ kind: 'openLog' }),
      await tell({ toldOn: at.clock.day(1) }),
      await tell({ toldOn: at.clock.day(-1) }),
      await tell({ dueOn: at.clock.day(-1) }),
    ].map((reply) => (reply.ok ? null : [reply.error.code, ...reply.error.fields]));
    expect(refusals).toEqual([
      ['deadlineNotRunning'],
      ['periodInvalid', 'toldOn'],
      ['periodInvalid', 'toldOn'],
      ['periodInvalid', 'dueOn'],
    ]);
    expect(await at.refusal('deadline.takeBack', { childId, kind: 'levelZeroDecision' })).toBe(
      'deadlineNotRunning',
    );
  });

  it('counts days on the wall: a decision late in the evening belongs to the next day', async () => {
    const clock = playedClock('2028-02-28T23:10:00.000Z');
    const at = await office({ clock });
    const childId = await registerChild(at);
    expect(clock.today()).toBe('2028-02-29');
    await at.ask('level.decide', sampleInputs(clock, { childId })['level.decide']);
    expect(await deadlines(at, childId)).toMatchObject([
      { kind: 'openLog', from: '2028-02-29', dueOn: '2028-03-14' },
    ]);
  });
});

it('a told deadline never moves, whatever the municipality changes', async () => {
  const at = await office();
  const childId = await registerChild(at);
  const start = at.clock.today();
  const within = (number: keyof typeof policyNumbers) =>
    fc.integer({ min: policyNumbers[number].min, max: policyNumbers[number].max });
  const change = fc
    .record({
      levelZeroDecisionDays: within('levelZeroDecisionDays'),
      schoolEnvironmentDays: within('schoolEnvironmentDays'),
      more: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ more, schoolEnvironmentDays, ...rest }) => ({
      ...rest,
      schoolEnvironmentDays,
      firstTalkDays: schoolEnvironmentDays + more,
    }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const told = await deadlines(at, childId);
      for (const { kind, dueOn } of told)
        await at.ask('deadline.tell', { childId, kind, dueOn, toldOn: at.clock.today() });
      for (const one of changes) {
        const { policy } = await at.ask('policy.get', {});
        const isSame = Object.entries(one).every(
          ([number, days]) => policy[number as keyof typeof one] === days,
        );
        if (!isSame) await changeNumbers(at, one);
        const now = new Map((await deadlines(at, childId)).map((line) => [line.kind, line]));
        for (const { kind, dueOn } of told) expect(now.get(kind)?.dueOn).toBe(dueOn);
        expect(now.get('levelZeroDecision')?.countedDueOn).toBe(
          addDays(start, one.levelZeroDecisionDays),
        );
      }
    }),
    { numRuns: 15 },
  );
});
