import { describe, expect, it } from 'vitest';
import { introduce, office, playedClock } from '../support/office.ts';
import { openLog, sendPackage } from '../support/follow-up.ts';
import {
  accept,
  content,
  handReceipt,
  holderAt,
  receive,
  twoOffices,
} from '../support/two-offices.ts';

/** Files that must not come in: each refused with its own reason, and nothing changes. */

describe('a file that must not come in', () => {
  const refusedFiles: readonly {
    what: string;
    code: string;
    change: (
      bytes: Uint8Array,
      offices: Awaited<ReturnType<typeof twoOffices>>,
    ) => Uint8Array | Promise<Uint8Array>;
  }[] = [
    {
      what: 'with a byte changed',
      code: 'packageTampered',
      change: (bytes) => bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)),
    },
    { what: 'cut short', code: 'packageTampered', change: (bytes) => bytes.slice(0, -1) },
    { what: 'that is no package', code: 'packageNotAPackage', change: () => Buffer.from('Hei') },
    { what: 'that is empty', code: 'packageNotAPackage', change: () => new Uint8Array() },
    {
      what: 'after its last day',
      code: 'packageExpired',
      change: (bytes, { clock }) => (clock.pass(31), bytes),
    },
  ];

  it.each(refusedFiles)('$what is refused, and nothing changes', async ({ code, change }) => {
    const offices = await twoOffices();
    const { kindergarten, school, schoolId, childId } = offices;
    await sendPackage(kindergarten, school, childId, schoolId);
    const file = school.dialogs.chosen;
    if (file === null) throw new Error('No file');
    school.dialogs.chosen = { ...file, bytes: await change(file.bytes, offices) };
    const before = content(school);
    expect(await school.refusal('handover.receive', {})).toBe(code);
    expect(content(school)).toBe(before);
  });

  it('twice is refused the second time, answered or not', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    await sendPackage(kindergarten, school, childId, schoolId);
    const file = school.dialogs.chosen;
    const packageId = await receive(school);
    const before = content(school);
    expect(await school.refusal('handover.receive', {})).toBe('packageDuplicate');
    expect(content(school)).toBe(before);
    await accept(school, packageId);
    school.dialogs.chosen = file;
    const after = content(school);
    expect(await school.refusal('handover.receive', {})).toBe('packageDuplicate');
    expect(content(school)).toBe(after);
  });

  it('for another office is refused there, also when that office knows the sender', async () => {
    const { clock, kindergarten, school, schoolId, childId } = await twoOffices();
    const clinic = await office({
      name: 'Liksom helsestasjon',
      serviceType: 'healthClinic',
      clock,
    });
    await introduce(kindergarten, clinic);
    await sendPackage(kindergarten, school, childId, schoolId);
    clinic.dialogs.chosen = school.dialogs.chosen;
    const before = content(clinic);
    expect(await clinic.refusal('handover.receive', {})).toBe('packageWrongReceiver');
    expect(content(clinic)).toBe(before);
  });

  it('from an office that nobody here knows is refused', async () => {
    const clock = playedClock();
    const kindergarten = await office({ clock });
    const school = await office({ name: 'Liksom skole', serviceType: 'school', clock });
    await school.ask('handover.exportIdentity', {});
    kindergarten.dialogs.chosen = school.dialogs.saved.at(-1) ?? null;
    const { contact } = await kindergarten.ask('handover.importIdentity', {});
    if (contact === null) throw new Error('No contact');
    await kindergarten.ask('handover.verifyContact', { contactId: contact.id, how: 'Ringte' });
    await sendPackage(kindergarten, school, await openLog(kindergarten), contact.id);
    expect(await school.refusal('handover.receive', {})).toBe('packageUnknownSender');
  });

  it('that lapsed in quarantine can be looked at and declined, never accepted', async () => {
    const { clock, kindergarten, school, schoolId, childId } = await twoOffices();
    await sendPackage(kindergarten, school, childId, schoolId);
    const packageId = await receive(school);
    clock.pass(31);
    await school.ask('handover.previewPackage', { packageId });
    const answer = { packageId, holderUserId: school.leaderId, intoChildId: null };
    const before = content(school);
    expect(await school.refusal('handover.accept', answer)).toBe('packageExpired');
    expect(content(school)).toBe(before);
    await school.ask('handover.decline', { packageId, reason: 'For sent' });
  });
});

describe('a receipt', () => {
  async function answered() {
    const offices = await twoOffices();
    const { kindergarten, school, schoolId, childId } = offices;
    const packageId = await sendPackage(kindergarten, school, childId, schoolId);
    await accept(school, await receive(school));
    handReceipt(school, kindergarten);
    return { ...offices, packageId };
  }

  it('counts once', async () => {
    const { kindergarten } = await answered();
    await kindergarten.ask('handover.importReceipt', {});
    const before = content(kindergarten);
    expect(await kindergarten.refusal('handover.importReceipt', {})).toBe('packageAlreadyAnswered');
    expect(content(kindergarten)).toBe(before);
  });

  it('that was lost is written again, and counts', async () => {
    const { kindergarten, school, packageId } = await answered();
    school.dialogs.saved.length = 0;
    await school.ask('handover.saveReceiptAgain', { packageId });
    handReceipt(school, kindergarten);
    expect(await kindergarten.ask('handover.importReceipt', {})).toMatchObject({
      answer: 'accepted',
    });
  });

  it('that could not be saved does not undo the acceptance', async () => {
    const { kindergarten, school, schoolId, childId } = await twoOffices();
    const packageId = await sendPackage(kindergarten, school, childId, schoolId);
    await receive(school);
    school.dialogs.whenSaving = 'fail';
    expect(await accept(school, packageId)).toEqual({ childId, receiptSaved: false });
    expect((await holderAt(school, childId)).holderIsMe).toBe(true);
    school.dialogs.whenSaving = 'save';
    expect(await school.ask('handover.saveReceiptAgain', { packageId })).toEqual({
      receiptSaved: true,
    });
  });

  it('with any byte changed changes nothing', async () => {
    const { kindergarten, childId } = await answered();
    const file = kindergarten.dialogs.chosen;
    if (file === null) throw new Error('No receipt');
    const before = content(kindergarten);
    for (let at = 0; at < file.bytes.length; at += 37) {
      const bytes = file.bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
      kindergarten.dialogs.chosen = { ...file, bytes };
      expect(await kindergarten.refusal('handover.importReceipt', {})).toMatch(/^package/);
    }
    expect(content(kindergarten)).toBe(before);
    expect((await holderAt(kindergarten, childId)).holderIsMe).toBe(true);
  });

  it('of a package that this office never sent is refused', async () => {
    const { clock, school } = await answered();
    const other = await office({ clock });
    await introduce(other, school);
    other.dialogs.chosen = school.dialogs.saved.at(-1) ?? null;
    const receipt = school.dialogs.saved.find(({ name }) => name.endsWith('kvittering')) ?? null;
    other.dialogs.chosen = receipt;
    expect(await other.refusal('handover.importReceipt', {})).toMatch(
      /^package(Unknown|WrongReceiver)$/,
    );
  });
});
