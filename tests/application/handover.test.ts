import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { office, playedClock } from '../support/office.ts';
import {
  accept,
  content,
  handReceipt,
  holderAt,
  receive,
  twoOffices,
} from '../support/two-offices.ts';
import type { Office } from '../support/office.ts';
import { closingOf, openLog, sendPackage } from '../support/follow-up.ts';
import {
  decidedMeasure,
  sampleConsent,
  sampleInputs,
  sampleMeeting,
} from '../support/sample-inputs.ts';

/** From one office's log to the other's, through files, with the whole program on both sides. */

describe('the whole way', () => {
  it('moves the baton when the receipt is home, and at no moment to two or to none', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    await sendPackage(kindergarten, school, childId, schoolId);
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);

    const packageId = await receive(school);
    expect(await school.ask('child.list', {})).toEqual({ children: [] });
    const preview = await school.ask('handover.previewPackage', { packageId });
    expect(preview).toMatchObject({
      fromOffice: { name: 'Liksom barnehage', verified: true },
      basis: 'consent',
      message: 'Hei',
      child: { level: 1 },
      lookAlikes: [],
    });
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);

    const accepted = await accept(school, packageId);
    expect(accepted).toEqual({ childId, receiptSaved: true });
    expect((await holderAt(school, childId)).holderIsMe).toBe(true);
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);

    handReceipt(school, kindergarten);
    const answer = await kindergarten.ask('handover.importReceipt', {});
    expect(answer).toEqual({ packageId, answer: 'accepted' });
    expect(await holderAt(kindergarten, childId)).toEqual({
      holderName: school.leaderName,
      holderIsMe: false,
      holderIsElsewhere: true,
    });
    expect(
      await kindergarten.refusal('level.decide', {
        ...sampleInputs(kindergarten.clock, { childId })['level.decide'],
        decision: 'toLevel2',
      }),
    ).toBe('holderElsewhere');
    const { entries } = await school.ask('log.entries', { childId });
    expect(entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['logOpened', 'handedOver', 'batonMoved']),
    );
    for (const at of [kindergarten, school]) {
      expect(await at.ask('audit.verify', {})).toMatchObject({ isWhole: true });
    }
  });

  it('comes home again: what stands there stays, what is new is added, once', async () => {
    const { kindergarten, school, schoolId, kindergartenId, childId } = await twoOffices();
    const inputs = sampleInputs(kindergarten.clock, { childId });
    await kindergarten.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(kindergarten.clock, {
        childVoice: 'Jeg liker å bygge.',
        decisions: [{ what: 'Bygge sammen', measure: decidedMeasure(kindergarten.clock) }],
      }),
    });
    await kindergarten.ask('networkMap.save', inputs['networkMap.save']);
    kindergarten.dialogs.chosen = { name: 'notat.txt', bytes: Buffer.from('En liten tekst') };
    await kindergarten.ask('attachment.add', { childId });
    const before = await kindergarten.ask('log.entries', { childId });

    await sendPackage(kindergarten, school, childId, schoolId);
    await accept(school, await receive(school));
    handReceipt(school, kindergarten);
    await kindergarten.ask('handover.importReceipt', {});
    const { attachments } = await school.ask('attachment.list', { childId });
    const [attachment] = attachments;
    if (attachment === undefined) throw new Error('No attachment');
    const { base64 } = await school.ask('attachment.read', {
      childId,
      attachmentId: attachment.id,
    });
    expect(Buffer.from(base64, 'base64').toString()).toBe('En liten tekst');

    await school.ask('log.addEntry', { ...inputs['log.addEntry'], body: 'Nytt fra skolen' });
    await sendPackage(school, kindergarten, childId, kindergartenId);
    const home = await receive(kindergarten);
    const { lookAlikes } = await kindergarten.ask('handover.previewPackage', { packageId: home });
    expect(lookAlikes.map(({ id }) => id)).toEqual([childId]);
    await accept(kindergarten, home, childId);
    handReceipt(kindergarten, school);
    await school.ask('handover.importReceipt', {});

    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);
    expect((await holderAt(school, childId)).holderIsElsewhere).toBe(true);
    const { entries } = await kindergarten.ask('log.entries', { childId });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries).toEqual(expect.arrayContaining(before.entries));
    expect(entries.filter(({ body }) => body === 'Nytt fra skolen')).toHaveLength(1);
    expect((await kindergarten.ask('meeting.list', { childId })).meetings).toHaveLength(1);
    expect((await kindergarten.ask('measure.list', { childId })).measures).toHaveLength(1);
    expect((await kindergarten.ask('attachment.list', { childId })).attachments).toHaveLength(1);
    expect((await kindergarten.ask('networkMap.versions', { childId })).versions).toHaveLength(1);
    const { children } = await kindergarten.ask('child.list', {});
    expect(children).toHaveLength(1);
  });

  it('goes into a child whom somebody here recognises', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    const known = await school.ask('child.register', {
      ...sampleInputs(school.clock)['child.register'],
      familyName: 'Oppdiktet',
    });
    await sendPackage(kindergarten, school, childId, schoolId);
    const accepted = await accept(school, await receive(school), known.childId);
    expect(accepted.childId).toBe(known.childId);
    expect((await holderAt(school, known.childId)).holderIsMe).toBe(true);
    handReceipt(school, kindergarten);
    await kindergarten.ask('handover.importReceipt', {});
    expect((await holderAt(kindergarten, childId)).holderIsElsewhere).toBe(true);
  });
});

describe('a package that is declined', () => {
  it('leaves the baton where it is, and the next package can go', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    await sendPackage(kindergarten, school, childId, schoolId);
    const packageId = await receive(school);
    await school.ask('handover.decline', { packageId, reason: 'Barnet bor ikke her' });
    expect(await school.ask('child.list', {})).toEqual({ children: [] });
    handReceipt(school, kindergarten);
    expect(await kindergarten.ask('handover.importReceipt', {})).toEqual({
      packageId,
      answer: 'declined',
    });
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);
    const { packages } = await kindergarten.ask('handover.packages', {});
    expect(packages).toMatchObject([{ status: 'declined', answerReason: 'Barnet bor ikke her' }]);
    await sendPackage(kindergarten, school, childId, schoolId);
  });

  it('cannot be accepted afterwards', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    await sendPackage(kindergarten, school, childId, schoolId);
    const packageId = await receive(school);
    await school.ask('handover.decline', { packageId, reason: 'Feil' });
    expect(
      await school.refusal('handover.accept', {
        packageId,
        holderUserId: school.leaderId,
        intoChildId: null,
      }),
    ).toBe('packageAlreadyAnswered');
  });
});

describe('taking the offer back', () => {
  it('waits for the last day and the days of grace', async () => {
    const { clock, kindergarten, school, schoolId, childId } = await twoOffices();
    const packageId = await sendPackage(kindergarten, school, childId, schoolId);
    const reclaim = () => kindergarten.refusal('handover.reclaim', { childId, packageId });
    expect(await reclaim()).toBe('periodInvalid');
    clock.pass(30 + defaultPolicy.packageGraceDays);
    expect(await reclaim()).toBe('periodInvalid');
    clock.pass(1);
    expect(await reclaim()).toBeNull();
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);
    expect(await reclaim()).toBe('packageAlreadyAnswered');
  });

  it('makes a late receipt worthless, so that two offices never both hold the baton by it', async () => {
    const { clock, kindergarten, school, schoolId, childId } = await twoOffices();
    const packageId = await sendPackage(kindergarten, school, childId, schoolId);
    await receive(school);
    clock.pass(31 + defaultPolicy.packageGraceDays);
    expect(
      await school.refusal('handover.accept', {
        packageId,
        holderUserId: school.leaderId,
        intoChildId: null,
      }),
    ).toBe('packageExpired');
    await kindergarten.ask('handover.reclaim', { childId, packageId });
    await school.ask('handover.decline', { packageId, reason: 'For sent' });
    handReceipt(school, kindergarten);
    const before = content(kindergarten);
    expect(await kindergarten.refusal('handover.importReceipt', {})).toBe('packageExpired');
    expect(content(kindergarten)).toBe(before);
  });

  it('is for the office that sent it, and for its own child', async () => {
    const { kindergarten, childId } = await twoOffices();
    expect(
      await kindergarten.refusal('handover.reclaim', { childId, packageId: randomUUID() }),
    ).toBe('packageUnknown');
  });
});

describe('sending', () => {
  it('leaves nothing behind when the person thinks better of it or the disk fails', async () => {
    const { kindergarten, schoolId, childId } = await twoOffices();
    const question = sampleInputs(kindergarten.clock, { childId, contactId: schoolId })[
      'handover.export'
    ];
    const before = content(kindergarten);
    kindergarten.dialogs.whenSaving = 'cancel';
    expect(await kindergarten.ask('handover.export', question)).toEqual({ packageId: null });
    kindergarten.dialogs.whenSaving = 'fail';
    expect(await kindergarten.refusal('handover.export', question)).toBe('fileNotWritable');
    expect(content(kindergarten)).toBe(before);
  });

  it('is one offer at a time', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    await sendPackage(kindergarten, school, childId, schoolId);
    const question = sampleInputs(kindergarten.clock, { childId, contactId: schoolId })[
      'handover.export'
    ];
    expect(await kindergarten.refusal('handover.export', question)).toBe('offerOpen');
    expect(await kindergarten.refusal('log.close', closingOf(kindergarten, childId))).toBe(
      'offerOpen',
    );
  });

  it('goes only to an office whose words somebody has compared', async () => {
    const clock = playedClock();
    const kindergarten = await office({ clock });
    const school = await office({ name: 'Liksom skole', serviceType: 'school', clock });
    await school.ask('handover.exportIdentity', {});
    kindergarten.dialogs.chosen = school.dialogs.saved.at(-1) ?? null;
    const { contact } = await kindergarten.ask('handover.importIdentity', {});
    const childId = await openLog(kindergarten);
    const question = sampleInputs(clock, { childId, contactId: contact?.id ?? '' })[
      'handover.export'
    ];
    expect(await kindergarten.refusal('handover.export', question)).toBe('contactNotVerified');
    expect(kindergarten.dialogs.saved).toEqual([]);
  });
});

describe('coming home to a log that is paused', () => {
  /** At the school with the baton there; the family has withdrawn the consent at the kindergarten meanwhile. */
  async function pausedAtHome() {
    const offices = await twoOffices();
    const { clock, kindergarten, school, schoolId, kindergartenId, childId } = offices;
    await sendPackage(kindergarten, school, childId, schoolId);
    await accept(school, await receive(school));
    handReceipt(school, kindergarten);
    await kindergarten.ask('handover.importReceipt', {});
    const { consents } = await kindergarten.ask('consent.list', { childId });
    await kindergarten.ask('consent.withdraw', {
      ...sampleInputs(clock, { childId })['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    return { clock, kindergarten, school, kindergartenId, childId };
  }
  const statusOf = async (at: Office, childId: string) =>
    (await at.ask('child.get', { childId })).summary.logStatus;

  it('brings the baton, and leaves the log paused as long as no consent covers it', async () => {
    const { kindergarten, school, kindergartenId, childId } = await pausedAtHome();
    expect(await statusOf(kindergarten, childId)).toBe('paused');
    await sendPackage(school, kindergarten, childId, kindergartenId);
    await accept(kindergarten, await receive(kindergarten));
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);
    expect(await statusOf(kindergarten, childId)).toBe('paused');
  });

  it('opens it again when a consent comes with it', async () => {
    const { clock, kindergarten, school, kindergartenId, childId } = await pausedAtHome();
    await school.ask('consent.record', {
      childId,
      consent: sampleConsent(clock),
      gdprBasis: 'publicTask',
    });
    await sendPackage(school, kindergarten, childId, kindergartenId);
    await accept(kindergarten, await receive(kindergarten));
    expect(await statusOf(kindergarten, childId)).toBe('open');
  });
});
