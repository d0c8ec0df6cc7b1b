import { describe, expect, it } from 'vitest';
import { openLog } from '../support/follow-up.ts';
import { colleague, introduce, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import {
  sampleChild,
  sampleConsent,
  sampleInputs,
  sampleMeasure,
} from '../support/sample-inputs.ts';

/** A log that begins before birth, and children who are siblings. */

async function unbornWithLog(at: Office): Promise<string> {
  const { childId } = await at.ask(
    'child.register',
    sampleChild({
      givenName: 'Ufødt',
      familyName: 'Oppdiktet',
      birthDate: null,
      isUnborn: true,
      dueDate: at.clock.day(5),
    }),
  );
  const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
  await at.ask('level.decide', inputs['level.decide']);
  await at.ask('consent.record', inputs['consent.record']);
  await at.ask('log.open', inputs['log.open']);
  await at.ask('measure.start', inputs['measure.start']);
  return childId;
}

describe('a child that is born', () => {
  it('goes on in the same log, with the same consents and measures, under its name', async () => {
    const at = await office();
    const childId = await unbornWithLog(at);
    expect(await at.ask('child.get', { childId })).toMatchObject({
      ageYears: null,
      summary: { isUnborn: true, dueDate: at.clock.day(5) },
    });
    at.clock.pass(6);
    const born = {
      ...sampleInputs(at.clock, { childId })['child.born'],
      birthDate: at.clock.day(-1),
      givenName: 'Nora',
      isCertain: false,
    };
    await at.ask('child.born', born);
    const child = await at.ask('child.get', { childId });
    expect(child).toMatchObject({
      fields: { givenName: 'Nora', isUnborn: false, birthDate: at.clock.day(-1) },
      ageYears: 0,
      revision: 2,
      summary: { logStatus: 'open', holderIsMe: true },
    });
    expect(child.fields.guardians).toHaveLength(1);
    const { entries } = await at.ask('log.entries', { childId });
    expect(entries).toContainEqual(
      expect.objectContaining({
        kind: 'childBorn',
        body: 'Nora Oppdiktet',
        lane: 'child',
        happenedOn: at.clock.day(-1),
      }),
    );
    expect((await at.ask('consent.list', { childId })).consents).toMatchObject([
      { status: 'valid' },
    ]);
    expect((await at.ask('measure.list', { childId })).measures).toMatchObject([
      { status: 'active' },
    ]);
    expect(await at.refusal('child.born', { ...born, revision: 2 })).toBe('notUnborn');
  });

  it('is asked about once more when the day is unlikely or the child looks like another', async () => {
    const at = await office();
    const childId = await unbornWithLog(at);
    const born = { ...sampleInputs(at.clock, { childId })['child.born'], isCertain: false };
    const early = await at.call('child.born', { ...born, birthDate: at.clock.day(-150) });
    expect(early).toMatchObject({ error: { code: 'birthImplausible', fields: ['birthDate'] } });
    const later = await at.call('child.born', { ...born, birthDate: at.clock.day(1) });
    expect(later).toMatchObject({ error: { code: 'bornInFuture', fields: ['birthDate'] } });
    await at.ask('child.register', sampleChild({ givenName: 'Nora', birthDate: at.clock.day(0) }));
    const alike = { ...born, givenName: 'Nora' };
    expect(await at.refusal('child.born', alike)).toBe('possibleDuplicate');
    await at.ask('child.born', { ...alike, isCertain: true });
  });

  it('is refused when somebody else was faster, and nothing is lost', async () => {
    const at = await office();
    const childId = await unbornWithLog(at);
    const born = sampleInputs(at.clock, { childId })['child.born'];
    expect(await at.refusal('child.born', { ...born, revision: 7 })).toBe('staleRevision');
    expect((await at.ask('child.get', { childId })).summary.isUnborn).toBe(true);
  });
});

const secret = 'Enhjørning i kjelleren';

/** Two children, each with a log; the sibling's is full of words that no other log may ever show. */
async function twoChildren() {
  const at = await office();
  const childId = await openLog(at);
  const siblingId = await openLog(at);
  const inputs = sampleInputs(at.clock, { childId: siblingId, userId: at.leaderId });
  const { fields } = await at.ask('child.get', { childId: siblingId });
  await at.ask('child.change', {
    childId: siblingId,
    revision: 1,
    fields: {
      ...fields,
      address: secret,
      guardians: fields.guardians.map(({ id: _id, ...guardian }) => ({
        ...guardian,
        phone: secret,
      })),
    },
  });
  await at.ask('log.addEntry', { ...inputs['log.addEntry'], body: secret });
  await at.ask('measure.start', { childId: siblingId, measure: sampleMeasure(at.clock, secret) });
  await at.ask('consent.record', {
    childId: siblingId,
    gdprBasis: 'publicTask',
    consent: sampleConsent(at.clock, { excluded: secret }),
  });
  await at.ask('log.pause', { ...inputs['log.pause'], reason: secret });
  return { at, childId, siblingId };
}

describe('siblings', () => {
  it('see each other’s name and birth year from both sides, and the link can be taken back', async () => {
    const { at, childId, siblingId } = await twoChildren();
    const { id: linkId } = await at.ask('sibling.link', { childId, siblingId });
    for (const [one, other] of [
      [childId, siblingId],
      [siblingId, childId],
    ] as const) {
      expect((await at.ask('sibling.list', { childId: one })).siblings).toMatchObject([
        { linkId, childId: other, birthYear: 2022, isUnborn: false, mayOpen: true },
      ]);
    }
    expect(await at.refusal('sibling.link', { childId: siblingId, siblingId: childId })).toBe(
      'siblingImpossible',
    );
    expect(await at.refusal('sibling.link', { childId, siblingId: childId })).toBe(
      'siblingImpossible',
    );
    await at.ask('sibling.unlink', { childId: siblingId, linkId });
    expect((await at.ask('sibling.list', { childId })).siblings).toEqual([]);
    await at.ask('sibling.link', { childId, siblingId });
  });

  it('open for somebody who may not open the other as a name and no more', async () => {
    const { at, childId, siblingId } = await twoChildren();
    await at.ask('sibling.link', { childId, siblingId });
    const perId = await colleague(at, 'Per Deltaker', 'participant');
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('log.addParticipant', {
      ...sampleInputs(at.clock, { childId })['log.addParticipant'],
      name: 'Per Deltaker',
      userId: perId,
    });
    at.lock();
    await at.signIn('Per Deltaker');
    const { siblings } = await at.ask('sibling.list', { childId });
    expect(siblings).toMatchObject([{ childId: siblingId, mayOpen: false }]);
    expect(Object.keys(siblings[0] ?? {}).sort()).toEqual([
      'birthYear',
      'childId',
      'familyName',
      'givenName',
      'isUnborn',
      'linkId',
      'linkedBy',
      'linkedOn',
      'mayOpen',
    ]);
    expect(await at.refusal('log.entries', { childId: siblingId })).toBe('notAllowed');
    expect(await at.refusal('sibling.list', { childId: siblingId })).toBe('notAllowed');
  });

  it('share nothing of their logs: no answer about one holds a word or the id of the other', async () => {
    const { at, childId, siblingId } = await twoChildren();
    await at.ask('sibling.link', { childId, siblingId });
    const there = await office({ name: 'Liksom skole', serviceType: 'school', clock: at.clock });
    const { bAtA: contactId } = await introduce(at, there);
    const inputs = sampleInputs(at.clock, { childId, contactId, userId: at.leaderId });
    const asked = [
      'child.get',
      'log.entries',
      'log.participants',
      'log.turns',
      'measure.list',
      'meeting.list',
      'consent.list',
      'level.history',
      'baton.state',
      'baton.handoverFacts',
      'networkMap.versions',
      'attachment.list',
      'observation.list',
      'scale.list',
      'child.reports',
      'audit.ofChild',
      'handover.previewExport',
    ] as const;
    for (const name of asked) {
      const answer = JSON.stringify(await at.ask(name, inputs[name] as never));
      expect([name, answer.includes(secret), answer.includes(siblingId)]).toEqual([
        name,
        false,
        false,
      ]);
    }
    const list = JSON.stringify(await at.ask('sibling.list', { childId }));
    expect(list).not.toContain(secret);
    const search = JSON.stringify(await at.ask('child.search', { text: secret, birthDate: null }));
    expect(search).not.toContain(siblingId);
    // What is handed over is read at the other end: neither the words nor that there is a sibling.
    await at.ask('handover.export', inputs['handover.export']);
    there.dialogs.chosen = at.dialogs.saved.at(-1) ?? null;
    const { packageId } = await there.ask('handover.receive', {});
    const preview = JSON.stringify(
      await there.ask('handover.previewPackage', { packageId: packageId ?? '' }),
    );
    expect([preview.includes(secret), preview.includes(siblingId)]).toEqual([false, false]);
    expect(
      (
        await there.ask('handover.accept', {
          packageId: packageId ?? '',
          holderUserId: there.leaderId,
          intoChildId: null,
        })
      ).childId,
    ).toBe(childId);
    expect((await there.ask('sibling.list', { childId })).siblings).toEqual([]);
    expect(there.rows('SELECT * FROM sibling_link')).toEqual([]);
  });
});
