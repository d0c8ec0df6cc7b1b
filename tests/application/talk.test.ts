import { describe, expect, it } from 'vitest';
import { talkKinds } from '@domain/talk/talk-terms.ts';
import { office } from '../support/office.ts';
import { openLog, registerChild } from '../support/follow-up.ts';
import { sampleTalk } from '../support/sample-inputs.ts';

describe('a talk', () => {
  it('is kept whole, newest first, and is not part of the shared log', async () => {
    const at = await office();
    const childId = await openLog(at);
    const before = (await at.ask('log.entries', { childId })).entries.length;
    for (const kind of talkKinds)
      await at.ask('talk.record', { childId, talk: sampleTalk(at.clock, { kind }) });
    const { talks } = await at.ask('talk.list', { childId });
    expect(talks.map(({ talk }) => talk.kind)).toEqual([...talkKinds].reverse());
    expect(talks[3]?.talk).toEqual(sampleTalk(at.clock, { kind: 'leader' }));
    expect(talks[0]?.byName).toBe(at.leaderName);
    expect((await at.ask('log.entries', { childId })).entries).toHaveLength(before);
  });

  it('with an adviser may be anonymous; of the others it would say something untrue', async () => {
    const at = await office();
    const childId = await registerChild(at);
    for (const kind of ['adviser', 'guardians'] as const) {
      const talk = sampleTalk(at.clock, { kind, isAnonymous: true });
      await at.ask('talk.record', { childId, talk });
    }
    const { talks } = await at.ask('talk.list', { childId });
    expect(talks.map(({ talk }) => [talk.kind, talk.isAnonymous])).toEqual([
      ['guardians', false],
      ['adviser', true],
    ]);
  });

  it('has been held: a day to come is no talk', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const talk = sampleTalk(at.clock, { heldOn: at.clock.day(1) });
    const reply = await at.call('talk.record', { childId, talk });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'periodInvalid', fields: ['talk.heldOn'] },
    });
  });

  it('is in the audit trail, and cannot be changed or removed', async () => {
    const at = await office();
    const childId = await registerChild(at);
    await at.ask('talk.record', { childId, talk: sampleTalk(at.clock) });
    const { rows } = await at.ask('audit.ofChild', { childId });
    expect(rows.map(({ operation }) => operation)).toContain('talk.record');
    expect(() =>
      at.tamper(({ sqlite }) => void sqlite.prepare("UPDATE talk SET summary = ''").run()),
    ).toThrow('talks are never changed');
    expect(() => at.tamper(({ sqlite }) => void sqlite.prepare('DELETE FROM talk').run())).toThrow(
      'talks are never removed',
    );
  });
});
