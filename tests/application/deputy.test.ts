import { describe, expect, it } from 'vitest';
import { holderInDatabase } from '../support/baton-check.ts';
import { openLog } from '../support/follow-up.ts';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleConsent, sampleInputs, sampleMeeting } from '../support/sample-inputs.ts';

/** Somebody acts in the holder's place for a while; the holder still has the baton. */

const siv = 'Siv Stafett';
const nils = 'Nils Vikar';

async function on(at: Office, name: string): Promise<void> {
  at.lock();
  await at.signIn(name);
}

/** Siv holds the baton; the leader appoints Nils for a week. Nils is on afterwards. */
async function withDeputy() {
  const at = await office();
  const sivId = await colleague(at, siv, 'stafettholder');
  await on(at, at.leaderName);
  const nilsId = await colleague(at, nils, 'stafettholder');
  await on(at, at.leaderName);
  const childId = await openLog(at, sivId);
  const inputs = sampleInputs(at.clock, { childId, userId: nilsId });
  const { id: deputyId } = await at.ask('baton.appointDeputy', inputs['baton.appointDeputy']);
  await on(at, nils);
  return { at, childId, sivId, nilsId, deputyId, inputs };
}

describe('a deputy', () => {
  it('acts in the holder’s place: log, measures, meetings, consent and level', async () => {
    const { at, childId, inputs } = await withDeputy();
    await at.ask('log.addEntry', inputs['log.addEntry']);
    await at.ask('measure.start', inputs['measure.start']);
    await at.ask('meeting.hold', { childId, meeting: sampleMeeting(at.clock) });
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock),
      gdprBasis: 'publicTask',
    });
    await at.ask('level.decide', { ...inputs['level.decide'], decision: 'toLevel2' });
    await at.ask('log.addParticipant', inputs['log.addParticipant']);
    await at.ask('log.pause', inputs['log.pause']);
    await at.ask('log.resume', inputs['log.resume']);
    await at.ask('audit.ofChild', { childId });
  });

  it('gives the baton to nobody, appoints nobody, and hands the child over to nobody', async () => {
    const { at, childId, nilsId, deputyId, inputs } = await withDeputy();
    for (const name of ['baton.offer', 'baton.appointDeputy', 'handover.previewExport'] as const) {
      expect([name, await at.refusal(name, inputs[name])]).toEqual([name, 'notAllowed']);
    }
    expect(await at.refusal('baton.endDeputy', { childId, deputyId })).toBe('notAllowed');
    expect(holderInDatabase(at, childId)).not.toBe(`user:${nilsId}`);
  });

  it('is named where the holder is: list, header and baton page; the holder stays the holder', async () => {
    const { at, childId, nilsId } = await withDeputy();
    const { children } = await at.ask('child.list', {});
    expect(children).toMatchObject([{ holderName: siv, deputyName: nils, relation: 'deputy' }]);
    const child = await at.ask('child.get', { childId });
    expect(child.holder).toMatchObject({ name: siv, awayUntil: null });
    expect(child.deputy).toMatchObject({ name: nils, until: at.clock.day(7) });
    const { deputies, holdings } = await at.ask('baton.state', { childId });
    expect(holdings).toMatchObject([{ holderName: siv, to: null }]);
    expect(deputies).toMatchObject([{ userId: nilsId, isNow: true, endedAt: null }]);
    const screen = await at.ask('overview.get', sampleInputs(at.clock)['overview.get']);
    expect(screen.myChildren.items).toMatchObject([{ id: childId }]);
  });

  it('is one no more when the last day has passed', async () => {
    const { at, childId } = await withDeputy();
    at.clock.pass(7);
    await at.ask('child.get', { childId });
    at.clock.pass(1);
    expect(await at.refusal('child.get', { childId })).toBe('notAllowed');
    expect((await at.ask('child.list', {})).children).toEqual([]);
  });

  it('stands in for nobody once the baton has moved on, and the log says both', async () => {
    const { at, childId, inputs } = await withDeputy();
    await on(at, siv);
    const { id: offerId } = await at.ask('baton.offer', {
      ...inputs['baton.offer'],
      toUserId: at.leaderId,
    });
    await on(at, at.leaderName);
    await at.ask('baton.accept', { childId, offerId });
    const { entries } = await at.ask('log.entries', { childId });
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'deputyEnded', body: nils }));
    const day = (offset: number) => at.clock.day(offset).split('-').reverse().join('.');
    expect(entries).toContainEqual(
      expect.objectContaining({
        kind: 'deputyAppointed',
        body: `${nils}\n${day(0)}–${day(7)}`,
      }),
    );
    await on(at, nils);
    expect(await at.refusal('child.get', { childId })).toBe('notAllowed');
  });

  it('is one at a time, and somebody who may hold the baton', async () => {
    const { at, childId, sivId, inputs } = await withDeputy();
    await on(at, at.leaderName);
    const perId = await colleague(at, 'Per Deltaker', 'participant');
    await on(at, at.leaderName);
    const appoint = (change: object) =>
      at.call('baton.appointDeputy', { ...inputs['baton.appointDeputy'], childId, ...change });
    const code = async (change: object) => {
      const reply = await appoint(change);
      return reply.ok ? null : [reply.error.code, reply.error.fields];
    };
    expect(await code({ userId: at.leaderId })).toEqual(['deputyAlready', []]);
    const later = { from: at.clock.day(8), to: at.clock.day(9) };
    expect(await code({ userId: perId, ...later })).toEqual(['notAllowed', ['userId']]);
    expect(await code({ userId: sivId, ...later })).toEqual(['alreadyHolder', ['userId']]);
    expect(await code({ ...later, to: at.clock.day(7) })).toEqual(['periodInvalid', ['to']]);
    expect(await code({ userId: at.leaderId, ...later })).toBeNull();
  });

  it('can be ended by the holder, and when the colleague leaves the office', async () => {
    const { at, childId, nilsId, deputyId } = await withDeputy();
    await on(at, siv);
    await at.ask('baton.endDeputy', { childId, deputyId });
    expect(await at.refusal('baton.endDeputy', { childId, deputyId })).toBe('notFound');
    const again = sampleInputs(at.clock, { childId, userId: nilsId })['baton.appointDeputy'];
    await at.ask('baton.appointDeputy', again);
    await on(at, at.leaderName);
    await at.ask('office.endUserAccess', { userId: nilsId });
    const { deputies } = await at.ask('baton.state', { childId });
    expect(deputies.map(({ isNow }) => isNow)).toEqual([false, false]);
  });
});

describe('ending the access of a holder', () => {
  it('is refused until each child has been offered on, and tells which they are', async () => {
    const { at, childId, sivId, inputs } = await withDeputy();
    await on(at, at.leaderName);
    expect(await at.refusal('office.endUserAccess', { userId: sivId })).toBe('holderMissing');
    const { children } = await at.ask('baton.heldBy', { userId: sivId });
    expect(children).toMatchObject([{ id: childId, holderName: siv }]);
    const { id: offerId } = await at.ask('baton.offer', {
      ...inputs['baton.offer'],
      toUserId: at.leaderId,
      staysOn: false,
    });
    await at.ask('baton.accept', { childId, offerId });
    expect((await at.ask('baton.heldBy', { userId: sivId })).children).toEqual([]);
    await at.ask('office.endUserAccess', { userId: sivId });
  });
});

describe('absence', () => {
  it('says when and never why; the children of whoever is away can be given a deputy', async () => {
    const { at, childId, sivId } = await withDeputy();
    await on(at, siv);
    const away = { from: at.clock.day(3), to: at.clock.day(10) };
    const { id } = await at.ask('absence.record', away);
    const columns = at.rows<{ name: string }>("SELECT name FROM pragma_table_info('absence')");
    expect(columns.map(({ name }) => name).join()).not.toMatch(/reason|why|note|cause/);
    const { absences } = await at.ask('absence.list', {});
    expect(absences).toMatchObject([
      {
        id,
        userId: sivId,
        name: siv,
        ...away,
        isMine: true,
        mayCancel: true,
        children: [
          { id: childId, mayAppoint: true, deputies: [{ name: nils, to: at.clock.day(7) }] },
        ],
      },
    ]);
    at.clock.pass(3);
    expect((await at.ask('child.get', { childId })).holder?.awayUntil).toBe(away.to);
    at.clock.pass(8);
    expect((await at.ask('absence.list', {})).absences).toEqual([]);
  });

  it('is one’s own; a leader writes and cancels for others', async () => {
    const { at, sivId, nilsId } = await withDeputy();
    const period = { from: at.clock.day(1), to: at.clock.day(2) };
    expect(await at.refusal('absence.recordFor', { userId: sivId, ...period })).toBe('notAllowed');
    await on(at, at.leaderName);
    const { id } = await at.ask('absence.recordFor', { userId: sivId, ...period });
    await on(at, nils);
    expect(await at.refusal('absence.cancel', { absenceId: id })).toBe('notAllowed');
    const { absences } = await at.ask('absence.list', {});
    expect(absences).toMatchObject([{ isMine: false, mayCancel: false }]);
    // Nils stands in, so the child is his to see; appointing stays with the holder and the leader.
    expect(absences[0]?.children).toMatchObject([{ mayAppoint: false }]);
    await on(at, at.leaderName);
    await at.ask('absence.cancel', { absenceId: id });
    expect((await at.ask('absence.list', {})).absences).toEqual([]);
    expect(
      await at.refusal('absence.recordFor', { userId: nilsId, ...period, to: at.clock.day(0) }),
    ).toBe('periodInvalid');
  });

  it('shows no child to somebody who may not open it', async () => {
    const { at, sivId } = await withDeputy();
    await on(at, at.leaderName);
    await at.ask('absence.recordFor', {
      userId: sivId,
      from: at.clock.day(0),
      to: at.clock.day(2),
    });
    await colleague(at, 'Per Deltaker', 'participant');
    expect((await at.ask('absence.list', {})).absences).toMatchObject([
      { name: siv, children: [] },
    ]);
  });
});
