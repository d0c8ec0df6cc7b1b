import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { openLog, registerChild } from '../support/follow-up.ts';
import { planMeeting } from '../support/planted-documents.ts';
import {
  decidedMeasure,
  sampleConsent,
  sampleInputs,
  sampleMeasure,
  sampleMeeting,
} from '../support/sample-inputs.ts';

/** A log on paper: the program keeps the holder and the dates, and no words. */

async function printed(at: Office): Promise<string> {
  const { code } = await at.ask('paper.printBlank', { locale: 'nb', way: 'printer' });
  return code ?? '';
}

function keeping(at: Office, childId: string, change: Partial<InputOf<'paper.keep'>> = {}) {
  return {
    ...sampleInputs(at.clock, { childId, userId: at.leaderId })['paper.keep'],
    ...change,
  };
}

/** A child at level 1 whose family refused the digital log and got one on paper. */
async function onPaper(at: Office): Promise<string> {
  const childId = await registerChild(at);
  await at.ask('level.decide', sampleInputs(at.clock, { childId })['level.decide']);
  const code = await printed(at);
  await at.ask('paper.keep', keeping(at, childId, { code, answer: 'refusedDigital' }));
  return childId;
}

describe('registering a log on paper', () => {
  it('opens it with exactly one holder and without any consent to share, and records the no as a no', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const { summary, holder } = await at.ask('child.get', { childId });
    expect(summary.logStatus).toBe('open');
    expect(holder?.name).toBe(at.leaderName);
    const { consents } = await at.ask('consent.list', { childId });
    expect(consents).toEqual([
      expect.objectContaining({
        status: 'refused',
        consent: expect.objectContaining({
          refused: true,
          purposes: ['openLog'],
          givenBy: ['Kari Oppdiktet'],
        }) as unknown,
      }),
    ]);
    const turns = at.rows<{ cause: string; details: string }>(
      'SELECT cause, details FROM log_status_change WHERE child_id = ?',
      childId,
    );
    expect(turns.map(({ cause }) => cause)).toEqual(['opened', 'keptOnPaper']);
    expect(turns[1]?.details).toContain('Kari Oppdiktet');
  });

  it('records no refusal of a family that would rather have paper', async () => {
    const at = await office();
    const childId = await registerChild(at);
    await at.ask('level.decide', sampleInputs(at.clock, { childId })['level.decide']);
    await at.ask('paper.keep', keeping(at, childId, { code: await printed(at) }));
    expect((await at.ask('consent.list', { childId })).consents).toEqual([]);
  });

  it('takes a log over that runs here, or that rests for want of consent, with the holder it has', async () => {
    const at = await office();
    const childId = await openLog(at);
    const { consents } = await at.ask('consent.list', { childId });
    await at.ask('consent.withdraw', {
      ...sampleInputs(at.clock, { childId })['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    expect((await at.ask('child.get', { childId })).summary.logStatus).toBe('paused');
    const code = await printed(at);
    await at.ask('paper.keep', keeping(at, childId, { code, holderUserId: null }));
    const { summary } = await at.ask('child.get', { childId });
    expect(summary.logStatus).toBe('open');
    expect(summary.holderName).toBe(at.leaderName);
    expect(await at.ask('paper.ofChild', { childId })).toMatchObject({ keeping: 'paper', code });
  });

  it('needs a level, an answer by name, a holder, and a code that was printed here and is not in use', async () => {
    const at = await office();
    const childId = await registerChild(at);
    const code = await printed(at);
    const refusal = (change: Partial<InputOf<'paper.keep'>>) =>
      at.refusal('paper.keep', keeping(at, childId, { code, ...change }));
    expect(await refusal({})).toBe('levelUnchanged');
    await at.ask('level.decide', sampleInputs(at.clock, { childId })['level.decide']);
    expect(await refusal({ answeredBy: [] })).toBe('reasonMissing');
    expect(await refusal({ holderUserId: null })).toBe('holderMissing');
    expect(await refusal({ code: '2222-2223' })).toBe('paperCodeInvalid');
    expect(await refusal({ code: '2222-2222' })).not.toBeNull();
    await at.ask('paper.keep', keeping(at, childId, { code: code.toLowerCase() }));
    expect(await refusal({})).toBe('paperCodeTaken');
    expect(await refusal({ code: await printed(at) })).toBe('alreadyOnPaper');
    const another = await onPaper(at);
    expect(another).not.toBe(childId);
  });

  it('takes a code that was printed for the child, and not one that was printed for another', async () => {
    const at = await office();
    const mine = await registerChild(at);
    const other = await registerChild(at);
    for (const childId of [mine, other])
      await at.ask('level.decide', sampleInputs(at.clock, { childId })['level.decide']);
    await at.ask('print.save', {
      childId: other,
      document: { kind: 'blank' },
      reader: { kind: 'nobody' },
      locale: 'nn',
    });
    const { printedCodes } = await at.ask('paper.ofChild', { childId: other });
    const [code = ''] = printedCodes;
    expect(at.printed.at(-1)).toContain(code);
    expect(await at.refusal('paper.keep', keeping(at, mine, { code }))).toBe('paperCodeTaken');
    await at.ask('paper.keep', keeping(at, other, { code }));
    expect((await at.ask('paper.ofChild', { childId: other })).printedCodes).toEqual([]);
  });
});

describe('while the log is on paper', () => {
  it('no words are written here, by the program or past it', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const inputs = sampleInputs(at.clock, { childId });
    const file = { ...inputs['attachment.addBytes'] };
    expect(await at.refusal('log.addEntry', inputs['log.addEntry'])).toBe('logOnPaper');
    expect(await at.refusal('measure.start', inputs['measure.start'])).toBe('logOnPaper');
    expect(await at.refusal('meeting.hold', inputs['meeting.hold'])).toBe('logOnPaper');
    expect(await at.refusal('attachment.addBytes', file)).toBe('logOnPaper');
    expect(await at.refusal('attachment.add', { childId })).toBe('logOnPaper');
    for (const statement of [
      `INSERT INTO log_entry VALUES ('e', '${childId}', 'note', 'ord', NULL, NULL, '', '2027-01-11', 'a', 'b', '2027')`,
      `INSERT INTO measure (id, child_id, terms, status, evaluate_on, author_name, at) VALUES ('m', '${childId}', '{}', 'active', '2027-01-11', 'a', '2027')`,
      `INSERT INTO meeting (id, child_id, minutes, held_on, author_name, at) VALUES ('m', '${childId}', '{}', '2027-01-11', 'a', '2027')`,
    ])
      expect(() => at.tamper((tx) => void tx.sqlite.exec(statement))).toThrow(/kept on paper/);
  });

  it('dates are registered in one step, the next meeting is planned, and the one before it is over', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const first = planMeeting(at, childId);
    at.clock.pass(31);
    await at.ask('paper.registerMilestone', {
      childId,
      kind: 'meeting',
      on: at.clock.day(0),
      nextMeetingOn: at.clock.day(40),
    });
    await at.ask('paper.registerMilestone', {
      childId,
      kind: 'childVoice',
      on: at.clock.day(-2),
      nextMeetingOn: null,
    });
    const paper = await at.ask('paper.ofChild', { childId });
    expect(paper.milestones.map(({ kind }) => kind)).toEqual(['meeting', 'childVoice']);
    expect(paper.nextMeeting?.on).toBe(at.clock.day(40));
    expect(
      at.rows<{ status: string }>('SELECT status FROM planned_meeting WHERE id = ?', first),
    ).toEqual([{ status: 'held' }]);
    const { entries } = await at.ask('log.entries', { childId });
    expect(entries.filter(({ kind }) => kind === 'paperMilestone')).toHaveLength(2);
  });

  it('a day to come is not registered, nor a next meeting before this one', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const ask = (on: string, nextMeetingOn: string | null) =>
      at.refusal('paper.registerMilestone', { childId, kind: 'meeting', on, nextMeetingOn });
    expect(await ask(at.clock.day(1), null)).toBe('periodInvalid');
    expect(await ask(at.clock.day(0), at.clock.day(0))).toBe('periodInvalid');
  });

  it('a consent that ends or is refused does not make it rest: nothing is shared here', async () => {
    const at = await office();
    const childId = await onPaper(at);
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock, { refused: true, kinds: [], services: [] }),
      gdprBasis: 'publicTask',
    });
    expect((await at.ask('child.get', { childId })).summary.logStatus).toBe('open');
  });

  it('another service may come to the table only when the family has agreed to that', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const raise = {
      ...sampleInputs(at.clock, { childId })['level.decide'],
      decision: 'toLevel2',
    } as const;
    expect(await at.refusal('level.decide', raise)).toBe('consentMissing');
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock, { purposes: ['meeting'] }),
      gdprBasis: 'publicTask',
    });
    expect(await at.ask('level.decide', raise)).toEqual({ level: 2 });
  });

  it('the baton moves as always, and there is one holder all the way', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const toUserId = await colleague(at, 'Kaia Liksom', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    const { id: offerId } = await at.ask('baton.offer', {
      childId,
      toUserId,
      message: '',
      expiresOn: at.clock.day(7),
      staysOn: false,
      keeps: [],
      checklist: [],
      notes: { childContact: '', avoid: '', jointMeetingOn: null },
    });
    at.lock();
    await at.signIn('Kaia Liksom');
    await at.ask('baton.accept', { childId, offerId });
    const { holdings } = await at.ask('baton.state', { childId });
    expect(holdings.filter(({ to }) => to === null).map(({ holderName }) => holderName)).toEqual([
      'Kaia Liksom',
    ]);
  });
});

describe('going back to a digital log', () => {
  it('needs the consent that opening one needs; from then on words are written here', async () => {
    const at = await office();
    const childId = await onPaper(at);
    expect(await at.refusal('paper.endKeeping', { childId, reason: '' })).toBe('consentMissing');
    at.clock.pass(3);
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock, { from: at.clock.day(0) }),
      gdprBasis: 'publicTask',
    });
    await at.ask('paper.endKeeping', { childId, reason: 'De ombestemte seg' });
    await at.ask('log.addEntry', sampleInputs(at.clock, { childId })['log.addEntry']);
    await at.ask('measure.start', { childId, measure: sampleMeasure(at.clock) });
    await at.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock, {
        decisions: [{ what: 'Lese', measure: decidedMeasure(at.clock) }],
      }),
    });
    expect(await at.ask('paper.ofChild', { childId })).toMatchObject({
      keeping: 'digital',
      code: null,
      since: null,
    });
    expect(await at.refusal('paper.endKeeping', { childId, reason: '' })).toBe('notOnPaper');
    expect(
      await at.refusal('paper.registerMilestone', {
        childId,
        kind: 'contact',
        on: at.clock.day(0),
        nextMeetingOn: null,
      }),
    ).toBe('notOnPaper');
  });

  it('happens by itself when a closed log is opened again here', async () => {
    const at = await office();
    const childId = await onPaper(at);
    const inputs = sampleInputs(at.clock, { childId });
    await at.ask('log.close', inputs['log.close']);
    at.clock.pass(3);
    await at.ask('level.decide', inputs['level.decide']);
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock, { from: at.clock.day(0) }),
      gdprBasis: 'publicTask',
    });
    await at.ask('log.open', { childId, holderUserId: at.leaderId, origin: 'service' });
    await at.ask('log.addEntry', { ...inputs['log.addEntry'], happenedOn: at.clock.day(0) });
    expect((await at.ask('paper.ofChild', { childId })).keeping).toBe('digital');
  });
});

it('prints each blank log with a code of its own, and none when the person thought better of it', async () => {
  const at = await office();
  const codes = new Set<string>();
  for (let copies = 0; copies < 5; copies += 1) codes.add(await printed(at));
  expect(codes.size).toBe(5);
  at.dialogs.whenPrinting = 'cancelled';
  expect(await at.ask('paper.printBlank', { locale: 'nb', way: 'printer' })).toEqual({
    code: null,
  });
  at.dialogs.whenSaving = 'cancel';
  expect(await at.ask('paper.printBlank', { locale: 'nb', way: 'file' })).toEqual({ code: null });
  expect(at.rows('SELECT code FROM paper_log')).toHaveLength(5);
  at.dialogs.whenPrinting = 'failed';
  expect(await at.refusal('paper.printBlank', { locale: 'nb', way: 'printer' })).toBe('notPrinted');
});
