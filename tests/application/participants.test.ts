import { describe, expect, it } from 'vitest';
import { openLog, sendPackage } from '../support/follow-up.ts';
import { colleague, introduce, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleConsent, sampleInputs, sampleMeasure } from '../support/sample-inputs.ts';

/** Who joins the log, who leaves it, and what they answered for. */

const petra = 'Petra Eksempel';

async function withPetra() {
  const at = await office();
  const childId = await openLog(at);
  const inputs = sampleInputs(at.clock, { childId });
  const { id: participantId } = await at.ask('log.addParticipant', {
    ...inputs['log.addParticipant'],
    name: petra,
    serviceType: 'school',
  });
  const start = async (what: string, responsible = petra) =>
    (
      await at.ask('measure.start', {
        childId,
        measure: { ...sampleMeasure(at.clock, what), responsible },
      })
    ).id;
  const leave = { ...inputs['log.endParticipation'], participantId };
  return { at, childId, participantId, start, leave };
}

const entriesOf = async (at: Office, childId: string) =>
  (await at.ask('log.entries', { childId })).entries.map(({ kind, body }) => `${kind}: ${body}`);
const responsible = async (at: Office, childId: string) =>
  (await at.ask('measure.list', { childId })).measures.map(({ measure }) => measure.responsible);

describe('joining', () => {
  it('is in the log by name, and never says from which service', async () => {
    const { at, childId } = await withPetra();
    expect((await entriesOf(at, childId))[0]).toBe(`participantJoined: ${petra}`);
  });
});

describe('leaving', () => {
  it('hands each open measure on, also openly to nobody yet, and the log says each', async () => {
    const { at, childId, start, leave } = await withPetra();
    const one = await start('Lekegruppe');
    const two = await start('Lese sammen');
    await start('Invitere en venn', 'Kari Oppdiktet');
    await at.ask('log.endParticipation', {
      ...leave,
      takeOver: [
        { measureId: one, responsible: 'Lise Ledersen' },
        { measureId: two, responsible: '' },
      ],
    });
    expect((await responsible(at, childId)).sort()).toEqual([
      '',
      'Kari Oppdiktet',
      'Lise Ledersen',
    ]);
    const entries = await entriesOf(at, childId);
    expect(entries).toContain('measureReassigned: Lekegruppe\nLise Ledersen');
    expect(entries).toContain('measureReassigned: Lese sammen');
    expect(entries).toContain(`participantLeft: ${petra}`);
  });

  it('is refused while a measure of theirs has been forgotten, and nothing is changed', async () => {
    const { at, childId, start, leave } = await withPetra();
    const id = await start('Lekegruppe');
    const forgotten = await at.call('log.endParticipation', leave);
    expect(forgotten).toMatchObject({ error: { code: 'measureUndecided', fields: ['takeOver'] } });
    const own = { ...leave, takeOver: [{ measureId: id, responsible: petra.toUpperCase() }] };
    expect(await at.refusal('log.endParticipation', own)).toBe('stillTheirs');
    expect(await responsible(at, childId)).toEqual([petra]);
    const { participants } = await at.ask('log.participants', { childId });
    expect(participants).toMatchObject([{ to: null, notice: null }]);
  });

  it('keeps how they were told; somebody who was not told yet can be told later', async () => {
    const { at, childId, participantId, leave } = await withPetra();
    await at.ask('log.endParticipation', { ...leave, notice: 'notYet' });
    const notice = async () =>
      (await at.ask('log.participants', { childId })).participants[0]?.notice;
    expect(await notice()).toBe('notYet');
    await at.ask('log.giveNotice', { childId, participantId, notice: 'letter' });
    expect(await notice()).toBe('letter');
  });

  it('can be taken back the same day, with the measures that are still open', async () => {
    const { at, childId, participantId, start, leave } = await withPetra();
    const measureId = await start('Lekegruppe');
    await at.ask('log.endParticipation', { ...leave, takeOver: [{ measureId, responsible: '' }] });
    const back = { childId, participantId, takeBack: [measureId] };
    await at.ask('log.resumeParticipation', back);
    expect(await responsible(at, childId)).toEqual([petra]);
    const { participants } = await at.ask('log.participants', { childId });
    expect(participants).toMatchObject([{ id: participantId, to: null, notice: null }]);
    await at.ask('log.endParticipation', { ...leave, takeOver: [{ measureId, responsible: '' }] });
    at.clock.pass(1);
    expect(await at.refusal('log.resumeParticipation', back)).toBe('periodInvalid');
  });

  it('takes the access of a colleague with the day', async () => {
    const at = await office();
    const perId = await colleague(at, 'Per Deltaker', 'participant');
    at.lock();
    await at.signIn(at.leaderName);
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId });
    const { id: participantId } = await at.ask('log.addParticipant', {
      ...inputs['log.addParticipant'],
      name: 'Per Deltaker',
      userId: perId,
    });
    await at.ask('log.endParticipation', { ...inputs['log.endParticipation'], participantId });
    at.lock();
    await at.signIn('Per Deltaker');
    await at.ask('log.entries', { childId });
    at.clock.pass(1);
    expect(await at.refusal('log.entries', { childId })).toBe('notAllowed');
  });

  it('lets a holder who is also a participant go on with the tasks', async () => {
    const { at, childId, start } = await withPetra();
    const { id: participantId } = await at.ask('log.addParticipant', {
      ...sampleInputs(at.clock, { childId })['log.addParticipant'],
      name: at.leaderName,
      userId: at.leaderId,
    });
    await start('Lekegruppe', at.leaderName);
    await at.ask('log.endParticipation', {
      ...sampleInputs(at.clock, { childId })['log.endParticipation'],
      participantId,
    });
    expect(await responsible(at, childId)).toEqual([at.leaderName]);
  });
});

describe('child welfare', () => {
  const consentTo = (at: Office, childId: string) =>
    at.ask('consent.record', {
      childId,
      gdprBasis: 'publicTask',
      consent: sampleConsent(at.clock, { services: ['kindergarten', 'childWelfare'] }),
    });

  it('is never a participant before a consent covers it, and is hidden again when none does', async () => {
    const { at, childId } = await withPetra();
    const join = {
      ...sampleInputs(at.clock, { childId })['log.addParticipant'],
      name: 'Trond Tenkt',
      serviceType: 'childWelfare' as const,
    };
    expect(await at.refusal('log.addParticipant', join)).toBe('consentMissing');
    const { id: consentId } = await consentTo(at, childId);
    await at.ask('log.addParticipant', join);
    const names = async () =>
      (await at.ask('log.participants', { childId })).participants.map(({ name }) => name).sort();
    expect(await names()).toEqual([petra, 'Trond Tenkt']);
    const found = async () =>
      (
        await at.ask('search.find', { words: 'Trond Tenkt', onlyChild: null, after: null })
      ).hits.map(({ source }) => source);
    expect(await found()).toContain('participant');
    const askable = async () =>
      (await at.ask('meeting.planned', { childId })).people.map(({ name }) => name);
    expect(await askable()).toContain('Trond Tenkt');
    await at.ask('consent.withdraw', {
      ...sampleInputs(at.clock, { childId })['consent.withdraw'],
      consentId,
    });
    expect(await names()).toEqual([petra]);
    expect(await found()).toEqual(['entry']);
    expect(await askable()).not.toContain('Trond Tenkt');
    const { entries } = await at.ask('log.entries', { childId });
    expect(JSON.stringify(entries)).not.toMatch(/childWelfare|barnevern/i);
  });

  it('is handed over to nobody whom no consent tells it', async () => {
    const { at, childId } = await withPetra();
    const there = await office({ name: 'Liksom skole', serviceType: 'school', clock: at.clock });
    const { bAtA: contactId } = await introduce(at, there);
    const { id: consentId } = await consentTo(at, childId);
    const inputs = sampleInputs(at.clock, { childId, contactId });
    await at.ask('log.addParticipant', {
      ...inputs['log.addParticipant'],
      name: 'Trond Tenkt',
      serviceType: 'childWelfare',
    });
    await at.ask('consent.withdraw', { ...inputs['consent.withdraw'], consentId });
    await sendPackage(at, there, childId, contactId);
    const { packageId } = await there.ask('handover.receive', {});
    await there.ask('handover.accept', {
      packageId: packageId ?? '',
      holderUserId: there.leaderId,
      intoChildId: null,
    });
    const names = there.rows<{ name: string }>('SELECT name FROM participant');
    expect(names).toEqual([{ name: petra }]);
  });
});
