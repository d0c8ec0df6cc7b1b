import { describe, expect, it } from 'vitest';
import { holderInDatabase } from '../support/baton-check.ts';
import { closingOf, openLog, registerChild, dueOnFirstScreen } from '../support/follow-up.ts';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleConsent, sampleInputs, sampleMeasure } from '../support/sample-inputs.ts';

/** Opened, rested, resumed, closed, reopened: each turn is kept, and the log says so. */

const turnsOf = async (at: Office, childId: string) =>
  (await at.ask('log.turns', { childId })).turns;
const causes = async (at: Office, childId: string) =>
  (await turnsOf(at, childId)).map(({ cause, pauseCause }) =>
    pauseCause === null ? cause : `${cause} ${pauseCause}`,
  );
const kinds = async (at: Office, childId: string) =>
  (await at.ask('log.entries', { childId })).entries
    .map(({ kind }) => kind)
    .filter((kind) => /^log/.test(kind))
    .reverse();
const summaryOf = async (at: Office, childId: string) =>
  (await at.ask('child.get', { childId })).summary;

describe('opening', () => {
  it.each(['service', 'guardians', 'youth'] as const)(
    'keeps who asked for the log: %s',
    async (origin) => {
      const at = await office();
      const childId = await registerChild(at);
      const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
      await at.ask('level.decide', inputs['level.decide']);
      await at.ask('consent.record', inputs['consent.record']);
      await at.ask('log.open', { ...inputs['log.open'], origin });
      expect(await at.ask('log.turns', { childId })).toMatchObject({
        origin,
        turns: [{ cause: 'opened', byName: at.leaderName }],
      });
    },
  );
});

describe('a pause that was agreed', () => {
  it('keeps why, and the day to look at it again; the holder keeps the baton', async () => {
    const at = await office();
    const childId = await openLog(at);
    const pause = sampleInputs(at.clock, { childId })['log.pause'];
    await at.ask('log.pause', pause);
    expect(await summaryOf(at, childId)).toMatchObject({
      logStatus: 'paused',
      pauseCause: 'agreed',
      holderIsMe: true,
    });
    expect((await turnsOf(at, childId)).at(-1)).toMatchObject({
      cause: 'paused',
      pauseCause: 'agreed',
      reason: pause.reason,
      resumeOn: pause.resumeOn,
    });
    const inputs = sampleInputs(at.clock, { childId });
    expect(await at.refusal('log.addEntry', inputs['log.addEntry'])).toBe('logNotOpen');
    const due = await dueOnFirstScreen(at);
    expect(due).toContainEqual(
      expect.objectContaining({ kind: 'pauseIsOver', dueOn: pause.resumeOn }),
    );
  });

  it('ends when somebody takes the log up again', async () => {
    const at = await office();
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId });
    await at.ask('log.pause', inputs['log.pause']);
    expect(await at.ask('log.resume', inputs['log.resume'])).toEqual({ isOpen: true });
    await at.ask('log.addEntry', inputs['log.addEntry']);
    expect(await causes(at, childId)).toEqual(['opened', 'paused agreed', 'resumed']);
    expect(await kinds(at, childId)).toEqual(['logOpened', 'logPaused', 'logResumed']);
    expect((await dueOnFirstScreen(at)).map(({ kind }) => kind)).not.toContain('pauseIsOver');
  });

  it('goes on for want of consent when it ran out meanwhile, until one is recorded', async () => {
    const at = await office();
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId });
    await at.ask('log.pause', inputs['log.pause']);
    const { consents } = await at.ask('consent.list', { childId });
    await at.ask('consent.withdraw', {
      ...inputs['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    expect(await at.ask('log.resume', inputs['log.resume'])).toEqual({ isOpen: false });
    expect(await summaryOf(at, childId)).toMatchObject({
      logStatus: 'paused',
      pauseCause: 'consent',
    });
    expect(await at.refusal('log.resume', inputs['log.resume'])).toBe('consentMissing');
    await at.ask('consent.record', inputs['consent.record']);
    expect(await causes(at, childId)).toEqual([
      'opened',
      'paused agreed',
      'paused consent',
      'resumed',
    ]);
    expect((await summaryOf(at, childId)).logStatus).toBe('open');
  });

  it('needs a reason and a day to come, each said beside its field', async () => {
    const at = await office();
    const childId = await openLog(at);
    const pause = sampleInputs(at.clock, { childId })['log.pause'];
    const early = await at.call('log.pause', { ...pause, resumeOn: at.clock.day(0) });
    expect(early).toMatchObject({ error: { code: 'periodInvalid', fields: ['resumeOn'] } });
    const silent = await at.call('log.pause', { ...pause, reason: ' ' });
    expect(silent).toMatchObject({ error: { code: 'inputRejected', fields: ['reason'] } });
    expect((await summaryOf(at, childId)).logStatus).toBe('open');
  });
});

describe('turns that other things cause', () => {
  it('a consent that is withdrawn, and one that comes instead', async () => {
    const at = await office();
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId });
    const { consents } = await at.ask('consent.list', { childId });
    await at.ask('consent.withdraw', {
      ...inputs['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    await at.ask('consent.record', inputs['consent.record']);
    expect(await causes(at, childId)).toEqual(['opened', 'paused consent', 'resumed']);
    expect(await kinds(at, childId)).toEqual(['logOpened', 'logPaused', 'logResumed']);
  });

  it('a refusal in force', async () => {
    const at = await office();
    const childId = await openLog(at);
    await at.ask('consent.record', {
      childId,
      gdprBasis: 'publicTask',
      consent: sampleConsent(at.clock, { refused: true, from: at.clock.day(0) }),
    });
    expect(await causes(at, childId)).toEqual(['opened', 'paused consent']);
  });

  it('the way back to level 0, and the level that is decided afterwards', async () => {
    const at = await office();
    const childId = await openLog(at);
    const decide = sampleInputs(at.clock, { childId })['level.decide'];
    await at.ask('level.decide', { ...decide, decision: 'toLevel0', reason: 'Vi lurer på nytt.' });
    expect(await summaryOf(at, childId)).toMatchObject({ level: 0, pauseCause: 'backToZero' });
    expect(await at.refusal('log.resume', { childId, reason: '' })).toBe('levelUnchanged');
    await at.ask('level.decide', { ...decide, decision: 'toLevel2' });
    expect(await causes(at, childId)).toEqual(['opened', 'paused backToZero', 'resumed']);
    expect((await turnsOf(at, childId))[1]?.reason).toBe('Vi lurer på nytt.');
    expect(await kinds(at, childId)).toEqual(['logOpened', 'logPaused', 'logResumed']);
  });
});

describe('closing', () => {
  it('keeps why, how things are, who agreed, and what becomes of each measure', async () => {
    const at = await office();
    const childId = await openLog(at);
    const start = (what: string) =>
      at.ask('measure.start', { childId, measure: sampleMeasure(at.clock, what) });
    const ends = await start('Lekegruppe');
    const goesOn = await start('Lese sammen');
    const closing = closingOf(at, childId);
    await at.ask('log.close', {
      ...closing,
      closeReason: 'familyWishes',
      outcome: 'resolved',
      closingNote: 'Ring oss gjerne.',
      measures: [
        { measureId: ends.id, ending: 'ended' },
        { measureId: goesOn.id, ending: 'goesOnOutside' },
      ],
    });
    expect((await turnsOf(at, childId)).at(-1)).toMatchObject({
      cause: 'closed',
      closeReason: 'familyWishes',
      outcome: 'resolved',
      agreedWith: 'Kari Oppdiktet',
      closingNote: 'Ring oss gjerne.',
      measures: [
        { what: 'Lekegruppe', ending: 'ended' },
        { what: 'Lese sammen', responsible: at.leaderName, ending: 'goesOnOutside' },
      ],
    });
    const { measures } = await at.ask('measure.list', { childId });
    expect(measures.map(({ status }) => status)).toEqual(['stopped', 'stopped']);
    expect(holderInDatabase(at, childId)).toBeNull();
  });

  it('ends no measure that nobody has decided about, and closes nothing then', async () => {
    const at = await office();
    const childId = await openLog(at);
    const closing = closingOf(at, childId);
    await at.ask('measure.start', { childId, measure: sampleMeasure(at.clock) });
    const reply = await at.call('log.close', closing);
    expect(reply).toMatchObject({ error: { code: 'measureUndecided', fields: ['measures'] } });
    expect((await summaryOf(at, childId)).logStatus).toBe('open');
  });

  it('takes an offer and a deputy with it, and the log says each', async () => {
    const at = await office();
    const sivId = await colleague(at, 'Siv Stafett', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId, userId: sivId });
    await at.ask('baton.appointDeputy', inputs['baton.appointDeputy']);
    await at.ask('baton.offer', inputs['baton.offer']);
    await at.ask('log.close', closingOf(at, childId));
    const { entries } = await at.ask('log.entries', { childId });
    expect(entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['offerWithdrawn', 'deputyEnded', 'logClosed']),
    );
    at.lock();
    await at.signIn('Siv Stafett');
    expect(await at.refusal('child.get', { childId })).toBe('notAllowed');
  });
});

describe('opening again', () => {
  it('asks for a level, a consent and a holder; what was written stays, what ended stays ended', async () => {
    const at = await office();
    const childId = await openLog(at);
    await at.ask('measure.start', { childId, measure: sampleMeasure(at.clock) });
    await at.ask('log.close', closingOf(at, childId));
    const before = (await at.ask('log.entries', { childId })).entries;
    const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
    const reopen = { ...inputs['log.reopen'], level: 2 as const, childHeard: 'Hun vil ha hjelp.' };
    await at.ask('log.reopen', reopen);
    expect(await causes(at, childId)).toEqual(['opened', 'closed', 'reopened']);
    expect(await at.ask('log.turns', { childId })).toMatchObject({ origin: 'guardians' });
    const after = (await at.ask('log.entries', { childId })).entries;
    expect(after.slice(1)).toEqual(before);
    const { measures } = await at.ask('measure.list', { childId });
    expect(measures.map(({ status }) => status)).toEqual(['stopped']);
    const { history } = await at.ask('level.history', { childId });
    expect(history[0]).toMatchObject({ from: 0, to: 2, childHeard: 'Hun vil ha hjelp.' });
    expect(await summaryOf(at, childId)).toMatchObject({ level: 2, logStatus: 'open' });
  });

  it('is refused without a consent that covers today, and for a log that is not closed', async () => {
    const at = await office();
    const childId = await openLog(at);
    const reopen = sampleInputs(at.clock, { childId, userId: at.leaderId })['log.reopen'];
    expect(await at.refusal('log.reopen', reopen)).toBe('logAlreadyOpen');
    const { consents } = await at.ask('consent.list', { childId });
    await at.ask('log.close', closingOf(at, childId));
    await at.ask('consent.withdraw', {
      ...sampleInputs(at.clock, { childId })['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    expect(await at.refusal('log.reopen', reopen)).toBe('consentMissing');
    const never = await registerChild(at);
    expect(await at.refusal('log.reopen', { ...reopen, childId: never })).toBe('logNotClosed');
  });

  it('also goes by a level, a consent and the first opening, and is the same turn', async () => {
    const at = await office();
    const childId = await openLog(at);
    await at.ask('log.close', closingOf(at, childId));
    const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
    await at.ask('level.decide', inputs['level.decide']);
    await at.ask('log.open', inputs['log.open']);
    expect(await causes(at, childId)).toEqual(['opened', 'closed', 'reopened']);
  });

  it('after a concern that was closed by decision, with what was decided as the reason', async () => {
    const at = await office();
    const childId = await openLog(at);
    const decide = sampleInputs(at.clock, { childId })['level.decide'];
    await at.ask('level.decide', { ...decide, decision: 'close', reason: 'Alt er bra.' });
    expect((await turnsOf(at, childId)).at(-1)).toMatchObject({
      cause: 'closed',
      reason: 'Alt er bra.',
      closeReason: null,
    });
    expect(await kinds(at, childId)).toEqual(['logOpened', 'logClosed']);
  });
});
