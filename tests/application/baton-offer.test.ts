import { describe, expect, it } from 'vitest';
import { entriesInDatabase } from '../support/baton-walk.ts';
import { holderInDatabase } from '../support/baton-check.ts';
import { openLog, sendPackage, dueOnFirstScreen } from '../support/follow-up.ts';
import { colleague, introduce, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleInputs, sampleMeasure } from '../support/sample-inputs.ts';

/** An offer inside the office: what it keeps, how it ends, and what the log says of it. */

const siv = 'Siv Stafett';

async function withColleague() {
  const at = await office();
  const sivId = await colleague(at, siv, 'stafettholder');
  await on(at, at.leaderName);
  const childId = await openLog(at);
  const offer = (change: object = {}) =>
    at.ask('baton.offer', {
      ...sampleInputs(at.clock, { childId })['baton.offer'],
      toUserId: sivId,
      ...change,
    });
  const kinds = async () => {
    const { entries } = await at.ask('log.entries', { childId });
    return entries.map(({ kind, body }) => [kind, body] as const);
  };
  return { at, sivId, childId, offer, kinds };
}

async function on(at: Office, name: string): Promise<void> {
  at.lock();
  await at.signIn(name);
}

const measure = async (at: Office, childId: string, what: string, responsible: string) =>
  (
    await at.ask('measure.start', {
      childId,
      measure: { ...sampleMeasure(at.clock, what), responsible },
    })
  ).id;

const responsibleOf = async (at: Office, childId: string) =>
  Object.fromEntries(
    (await at.ask('measure.list', { childId })).measures.map(
      ({ measure: { what, responsible } }) => [what, responsible],
    ),
  );

describe('an offer that nobody answered', () => {
  it('lapses by itself at the next look: the holder keeps the baton and is told', async () => {
    const { at, sivId, childId, offer, kinds } = await withColleague();
    await offer();
    at.clock.pass(8);
    const due = await dueOnFirstScreen(at);
    expect(due).toContainEqual(
      expect.objectContaining({ kind: 'batonOfferLapsed', childId, about: siv }),
    );
    expect(holderInDatabase(at, childId)).toBe(`user:${at.leaderId}`);
    expect((await kinds())[0]).toEqual(['offerExpired', siv]);
    const { offers } = await at.ask('baton.state', { childId });
    expect(offers[0]).toMatchObject({ status: 'expired', toUserId: sivId });
    const [written] = at.rows<{ author_name: string }>(
      "SELECT author_name FROM log_entry WHERE kind = 'offerExpired'",
    );
    expect(written?.author_name).toBe('Stafetten');
    expect(await at.ask('audit.verify', {})).toMatchObject({ isWhole: true });
  });

  it('lapses once, however often one looks, and the next one can be made', async () => {
    const { at, childId, offer } = await withColleague();
    await offer();
    at.clock.pass(8);
    await dueOnFirstScreen(at);
    const before = entriesInDatabase(at, childId);
    await on(at, at.leaderName);
    await dueOnFirstScreen(at);
    expect(entriesInDatabase(at, childId)).toEqual(before);
    await offer({ expiresOn: at.clock.day(7) });
    const due = await dueOnFirstScreen(at);
    expect(due.map(({ kind }) => kind)).not.toContain('batonOfferLapsed');
  });

  it('can be answered on its last day, and the day after there is nothing to answer or to read', async () => {
    const { at, childId, offer } = await withColleague();
    const { id: offerId } = await offer();
    at.clock.pass(7);
    await on(at, siv);
    expect((await at.ask('baton.state', { childId })).offers[0]).toMatchObject({ isForMe: true });
    at.clock.pass(1);
    expect(await at.refusal('baton.accept', { childId, offerId })).toBe('offerNotOpen');
    expect(await at.refusal('baton.state', { childId })).toBe('notAllowed');
    expect(holderInDatabase(at, childId)).toBe(`user:${at.leaderId}`);
  });
});

describe('an offer that was answered or taken back', () => {
  it('says so in the log, with the reason', async () => {
    const { at, childId, offer, kinds } = await withColleague();
    const first = await offer();
    await at.ask('baton.withdrawOffer', { childId, offerId: first.id });
    const second = await offer();
    await on(at, siv);
    await at.ask('baton.decline', { childId, offerId: second.id, reason: 'Skal ut i permisjon' });
    await on(at, at.leaderName);
    expect((await kinds()).slice(0, 4)).toEqual([
      ['offerDeclined', `${siv}\nSkal ut i permisjon`],
      ['batonOffered', siv],
      ['offerWithdrawn', siv],
      ['batonOffered', siv],
    ]);
  });
});

describe('the offer', () => {
  it('keeps what the two talked about, for both to see', async () => {
    const { at, childId, offer } = await withColleague();
    const kept = {
      checklist: ['level', 'avoid'],
      notes: {
        childContact: 'Mikkel snakker lettest når vi går tur.',
        avoid: 'Ikke ta det opp foran de andre.',
        jointMeetingOn: at.clock.day(10),
      },
    };
    await offer(kept);
    await on(at, siv);
    const { offers } = await at.ask('baton.state', { childId });
    expect(offers[0]).toMatchObject({ ...kept, offeredByName: at.leaderName, staysOn: true });
  });

  it('keeps only open measures of this child', async () => {
    const { at, childId } = await withColleague();
    const other = await openLog(at);
    const elsewhere = await measure(at, other, 'Et annet barn', at.leaderName);
    const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
    const reply = await at.call('baton.offer', { ...inputs['baton.offer'], keeps: [elsewhere] });
    expect(reply).toMatchObject({ ok: false, error: { code: 'notFound', fields: ['keeps'] } });
  });
});

describe('whoever is offered the baton', () => {
  it('sees what it is, writes nothing yet, and has nothing due but the answer', async () => {
    const { at, childId, offer } = await withColleague();
    await measure(at, childId, 'Lekegruppe', at.leaderName);
    await offer();
    await on(at, siv);
    await at.ask('baton.handoverFacts', { childId });
    await at.ask('log.entries', { childId });
    const entry = sampleInputs(at.clock, { childId })['log.addEntry'];
    expect(await at.refusal('log.addEntry', entry)).toBe('notAllowed');
    const due = await dueOnFirstScreen(at);
    expect(due.map(({ kind }) => kind)).toEqual(['batonOfferForMe']);
    const { myChildren, breaks } = await at.ask(
      'overview.get',
      sampleInputs(at.clock)['overview.get'],
    );
    expect(breaks.total).toBe(0);
    expect(myChildren.items).toMatchObject([{ id: childId, relation: 'receiver' }]);
  });

  it('can answer for a log that rests, which its participants cannot read', async () => {
    const { at, childId, offer } = await withColleague();
    await at.ask('log.pause', sampleInputs(at.clock, { childId })['log.pause']);
    const { id: offerId } = await offer();
    await on(at, siv);
    expect((await dueOnFirstScreen(at)).map(({ kind }) => kind)).toEqual(['batonOfferForMe']);
    await at.ask('baton.state', { childId });
    await at.ask('baton.accept', { childId, offerId });
    expect((await at.ask('child.get', { childId })).summary).toMatchObject({
      logStatus: 'paused',
      holderName: siv,
    });
  });
});

describe('when the baton is taken over', () => {
  it('the tasks follow it, but for those the giver keeps, and the log says each', async () => {
    const { at, childId, offer, kinds } = await withColleague();
    const kept = await measure(at, childId, 'Lekegruppe', at.leaderName);
    await measure(at, childId, 'Lese sammen', at.leaderName);
    await measure(at, childId, 'Invitere en venn', 'Kari Oppdiktet');
    const { id: offerId } = await offer({ keeps: [kept] });
    await on(at, siv);
    await at.ask('baton.accept', { childId, offerId });
    expect(await responsibleOf(at, childId)).toEqual({
      Lekegruppe: at.leaderName,
      'Lese sammen': siv,
      'Invitere en venn': 'Kari Oppdiktet',
    });
    expect(await kinds()).toContainEqual(['measureReassigned', `Lese sammen\n${siv}`]);
    const { participants } = await at.ask('log.participants', { childId });
    expect(participants).toMatchObject([{ name: at.leaderName, userId: at.leaderId, to: null }]);
    expect((await at.ask('child.get', { childId })).summary.holderName).toBe(siv);
  });

  it('whoever leaves keeps nothing and is in the log no more', async () => {
    const { at, childId, offer, kinds } = await withColleague();
    const inputs = sampleInputs(at.clock, { childId });
    await at.ask('log.addParticipant', {
      ...inputs['log.addParticipant'],
      name: at.leaderName,
      userId: at.leaderId,
    });
    const kept = await measure(at, childId, 'Lekegruppe', at.leaderName);
    const { id: offerId } = await offer({ staysOn: false, keeps: [kept] });
    await on(at, siv);
    await at.ask('baton.accept', { childId, offerId });
    expect(await responsibleOf(at, childId)).toEqual({ Lekegruppe: siv });
    expect(await kinds()).toContainEqual(['participantLeft', at.leaderName]);
    const { participants } = await at.ask('log.participants', { childId });
    expect(participants).toMatchObject([
      { userId: at.leaderId, to: at.clock.today(), notice: 'spoken' },
    ]);
  });
});

describe('when another office takes it over', () => {
  it('the tasks follow it there and here, and what was declined or taken back stands in the log', async () => {
    const { at, childId, kinds } = await withColleague();
    const there = await office({ name: 'Liksom skole', serviceType: 'school', clock: at.clock });
    const { bAtA: contactId } = await introduce(at, there);
    await measure(at, childId, 'Lekegruppe', at.leaderName);
    await measure(at, childId, 'Invitere en venn', 'Kari Oppdiktet');
    const answer = async (reply: (packageId: string) => Promise<unknown>) => {
      await sendPackage(at, there, childId, contactId);
      const { packageId } = await there.ask('handover.receive', {});
      await reply(packageId ?? '');
      at.dialogs.chosen = there.dialogs.saved.at(-1) ?? null;
      await at.ask('handover.importReceipt', {});
    };
    await answer((packageId) => there.ask('handover.decline', { packageId, reason: 'Fullt' }));
    expect((await kinds())[0]).toEqual(['offerDeclined', 'Liksom skole\nFullt']);
    const petraId = await colleague(there, 'Petra Rektor', 'leader');
    await answer((packageId) =>
      there.ask('handover.accept', { packageId, holderUserId: petraId, intoChildId: null }),
    );
    const moved = { Lekegruppe: 'Petra Rektor', 'Invitere en venn': 'Kari Oppdiktet' };
    expect(await responsibleOf(there, childId)).toEqual(moved);
    expect(await responsibleOf(at, childId)).toEqual(moved);
    expect((await there.ask('log.turns', { childId })).turns).toMatchObject([{ cause: 'opened' }]);
  });
});

describe('what the log knows for the checklist', () => {
  it('is there to talk by, in the words that count now, and nothing that was taken back', async () => {
    const { at, childId } = await withColleague();
    const inputs = sampleInputs(at.clock, { childId });
    const write = (kind: 'childVoice' | 'triedBefore', body: string) =>
      at.ask('log.addEntry', { ...inputs['log.addEntry'], kind, body });
    const voice = await write('childVoice', 'Jeg vil snakke med Siv.');
    const { id: wrong } = await write('triedBefore', 'Belønningsskjema hjalp ikke.');
    await write('triedBefore', 'Kort dag hjalp.');
    const correct = (entryId: string, body: string) =>
      at.ask('log.correctEntry', {
        childId,
        entryId,
        body,
        reason: 'Feil',
        seenCorrectionId: null,
      });
    await correct(voice.id, 'Jeg vil helst snakke med Siv.');
    await correct(wrong, '');
    await measure(at, childId, 'Lese sammen', at.leaderName);
    const facts = await at.ask('baton.handoverFacts', { childId });
    expect(facts).toMatchObject({
      level: 1,
      levelReason: inputs['level.decide'].reason,
      measures: [{ what: 'Lese sammen', responsible: at.leaderName }],
      nextMeetingOn: null,
      consents: [{ givenBy: ['Kari Oppdiktet'], services: ['school', 'kindergarten'] }],
      childVoice: { words: 'Jeg vil helst snakke med Siv.' },
      guardians: [{ name: 'Kari Oppdiktet', relation: 'mor' }],
      language: 'norsk',
      needsInterpreter: false,
      hasHiddenAddress: false,
      tried: [{ words: 'Kort dag hjalp.' }],
    });
  });
});
