import { describe, expect, it } from 'vitest';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { openLog, registerChild } from '../support/follow-up.ts';
import {
  sampleConsent,
  sampleInputs,
  sampleMeasure,
  sampleMeeting,
  sampleNote,
  sampleTalk,
} from '../support/sample-inputs.ts';

const guide = (at: Office, childId: string) => at.ask('guide.ofChild', { childId });
async function stateOf(at: Office, childId: string, id: string) {
  const { steps } = await guide(at, childId);
  return steps.find((step) => step.id === id)?.state;
}
const note = (at: Office, childId: string, change = {}) =>
  at.ask('observation.record', {
    childId,
    note: { ...sampleNote(at.clock), ...change },
    supersedes: null,
  });
const talk = (at: Office, childId: string, kind: 'leader' | 'guardians' | 'child' | 'adviser') =>
  at.ask('talk.record', { childId, talk: sampleTalk(at.clock, { kind }) });

describe('the guide of an office', () => {
  it('follows from what the office is', async () => {
    const school = await office({ serviceType: 'ppt' });
    const { guide: own } = await school.ask('guide.get', { id: null });
    expect(own.id).toBe('school');
    const { ours, guides } = await school.ask('guide.list', {});
    expect([ours, guides[0]?.id, guides.length]).toEqual(['school', 'school', 5]);
    const { guide: other } = await school.ask('guide.get', { id: 'adult' });
    expect(other.steps[0]?.id).toBe('N0-0');
  });
});

describe('where a log stands', () => {
  it('is ticked by doing, from the first note to the next round', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
    const seen: (string | null)[] = [];
    const look = async () => {
      const { before, nextStepId, tool } = await guide(at, childId);
      seen.push(
        `${before ?? nextStepId ?? 'followUp'} ${before === null ? (tool ?? '-') : ''}`.trim(),
      );
    };
    await look();
    await note(at, childId);
    await look();
    await at.ask('scale.assess', inputs['scale.assess']);
    await look();
    await talk(at, childId, 'leader');
    await look();
    await talk(at, childId, 'guardians');
    await look();
    await at.ask('level.decide', inputs['level.decide']);
    await look();
    await talk(at, childId, 'guardians');
    await look();
    await at.ask('consent.record', inputs['consent.record']);
    await look();
    await at.ask('log.open', inputs['log.open']);
    await look();
    await at.ask('log.addEntry', { ...inputs['log.addEntry'], kind: 'attention' });
    await look();
    const { id: measureId } = await at.ask('measure.start', {
      childId,
      measure: sampleMeasure(at.clock),
    });
    await look();
    await at.ask('log.addEntry', { ...inputs['log.addEntry'], kind: 'childVoice' });
    await look();
    at.clock.pass(36);
    await look();
    at.clock.pass(8);
    await look();
    await at.ask('measure.evaluate', {
      ...inputs['measure.evaluate'],
      measureId,
      evaluatedOn: at.clock.day(0),
      decision: 'continue',
      nextEvaluationOn: at.clock.day(42),
    });
    await look();
    expect(seen).toEqual([
      'N0-1 observation',
      'N0-2 scale',
      'N0-2 talkLeader',
      'N0-3 talkGuardians',
      'N0-4 decision',
      'N1-1 talkGuardians',
      'N1-2 consent',
      'openLog',
      'N1-3 attention',
      'N1-3 measures',
      'N1-4 childVoice',
      'followUp -',
      'N1-5 evaluate',
      'N1-5 evaluate',
      'N1-4 childVoice',
    ]);
    // No meeting has been held yet: that is what is due first.
    expect((await guide(at, childId)).deadline?.kind).toBe('firstMeeting');
  });

  it('what is written about one child ticks nothing for another', async () => {
    const at = await office();
    const childId = await openLog(at);
    const other = await openLog(at);
    const entry = sampleInputs(at.clock, { childId: other })['log.addEntry'];
    await at.ask('log.addEntry', { ...entry, kind: 'commonUnderstanding' });
    expect(await stateOf(at, other, 'N1-1')).toBe('done');
    expect(await stateOf(at, childId, 'N1-1')).toBe('now');
  });

  it('a refusal that is recorded ticks the consent step, and says so before the next', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const inputs = sampleInputs(at.clock, { childId });
    await at.ask('level.decide', inputs['level.decide']);
    await at.ask('consent.record', {
      ...inputs['consent.record'],
      consent: sampleConsent(at.clock, { refused: true }),
    });
    expect(await guide(at, childId)).toMatchObject({ before: 'refused' });
    expect(await stateOf(at, childId, 'N1-2')).toBe('done');
  });

  it('at level 2 the other service comes in by name, after a consent that covers it', async () => {
    const at = await office();
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId });
    await at.ask('level.decide', { ...inputs['level.decide'], decision: 'toLevel2' });
    expect(await guide(at, childId)).toMatchObject({ nextStepId: 'N2-1', tool: 'participants' });
    await at.ask('log.addParticipant', {
      ...inputs['log.addParticipant'],
      serviceType: 'school',
    });
    expect(await guide(at, childId)).toMatchObject({ nextStepId: 'N2-2' });
    await at.ask('meeting.hold', { childId, meeting: sampleMeeting(at.clock) });
    expect(await guide(at, childId)).toMatchObject({ nextStepId: 'N2-3', tool: 'measures' });
  });

  it('suspicion leads to the report, and hides the talk with the guardians', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const { id } = await note(at, childId, { suspicion: true });
    expect(await guide(at, childId)).toMatchObject({ before: 'report' });
    expect(await stateOf(at, childId, 'N0-3')).toBe('notNeeded');
    const kinds = async () =>
      (await at.ask('deadline.ofChild', { childId })).deadlines.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['levelZeroDecision']);
    await at.ask('child.recordReport', sampleInputs(at.clock, { childId })['child.recordReport']);
    expect(await guide(at, childId)).toMatchObject({ before: null, nextStepId: 'N0-2' });
    // A newer version of the note without suspicion: the talk is back.
    await at.ask('observation.record', { childId, note: sampleNote(at.clock), supersedes: id });
    expect(await stateOf(at, childId, 'N0-3')).toBe('later');
    expect(await kinds()).toEqual(['firstTalk', 'levelZeroDecision']);
  });

  it('two evaluated periods without effect explain that the next level may be considered', async () => {
    const at = await office();
    const childId = await openLog(at);
    const { id: measureId } = await at.ask('measure.start', {
      childId,
      measure: sampleMeasure(at.clock),
    });
    for (const expected of [[], ['noEffect']]) {
      at.clock.pass(42);
      await at.ask('measure.evaluate', {
        ...sampleInputs(at.clock, { childId })['measure.evaluate'],
        measureId,
        effect: 'none',
        decision: 'continue',
        nextEvaluationOn: at.clock.day(42),
        revision: expected.length + 1,
      });
      expect((await guide(at, childId)).hints).toEqual(expected);
    }
  });

  it('somebody who may not read the notes is not told what stands in them, nor that they are missing', async () => {
    const at = await office();
    const childId = await openLog(at);
    const userId = await colleague(at, 'Per Liksom', 'participant');
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('log.addParticipant', {
      ...sampleInputs(at.clock, { childId })['log.addParticipant'],
      userId,
    });
    await note(at, childId, { suspicion: true, themes: ['schoolEnvironment'] });
    expect(await guide(at, childId)).toMatchObject({ before: 'report' });
    at.lock();
    await at.signIn('Per Liksom');
    const { before, steps, nextStepId } = await guide(at, childId);
    expect(before).toBeNull();
    expect(steps[0]).toEqual({ id: 'N1-1', state: 'notKnown', because: null });
    expect(nextStepId).toBe('N1-3');
    expect(await at.refusal('talk.list', { childId })).toBe('notAllowed');
  });

  it('a log on paper is followed by its dates', async () => {
    const at = await office();
    const childId = await openLog(at);
    at.tamper(({ sqlite }) => {
      sqlite.prepare("UPDATE child_log SET keeping = 'paper' WHERE child_id = ?").run(childId);
      sqlite
        .prepare(
          "INSERT INTO paper_milestone VALUES ('01931f00-0000-7000-8000-00000000aaaa', ?, 'meeting', ?, 'x', ?)",
        )
        .run(childId, at.clock.day(0), new Date(at.clock.nowMs).toISOString());
    });
    expect(await stateOf(at, childId, 'N1-1')).toBe('done');
    expect(await stateOf(at, childId, 'N1-3')).toBe('notKnown');
  });
});
