import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deskAt, goToPlace, openChild } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import * as handover from '../support/journey-handover.ts';
import { writeEntry } from '../support/journey-log.ts';
import { offices, passphrases, people } from '../support/journey-story.ts';
import { ask, childWithOpenLog, openOffice, reply } from '../support/program-office.ts';
import { folderForProgram, startProgram } from '../support/program.ts';

const child = people.child;
const childName = `${child.givenName} ${child.familyName}`;
const { kindergarten, school } = offices;

test.describe.configure({ mode: 'serial' });

let here: Desk;
let there: Desk;
let childId: string;
const folder = folderForProgram();
const file = (name: string) => join(folder, name);

test.beforeAll(async () => {
  here = deskAt(await startProgram({ language: 'nb' }), 'nb');
  there = deskAt(await startProgram({ language: 'nn' }), 'nn');
  await openOffice(here.program, kindergarten, people.kindergartenLeader, passphrases.kindergarten);
  await openOffice(there.program, school, people.schoolLeader, passphrases.school);
  childId = await childWithOpenLog(here.page(), child, people.kindergartenLeader.name);
  await openChild(here, childName);
  await writeEntry(here, 'brightSpot', here.story.brightSpot);
});
test.afterAll(async () => {
  await here.program.forget();
  await there.program.forget();
  rmSync(folder, { recursive: true, force: true });
});

test('two offices learn each other once, see the same words, and mark each other as verified', async () => {
  await handover.saveIdentity(here, file('here.stafett-id'));
  await handover.saveIdentity(there, file('there.stafett-id'));
  const seenHere = await handover.readIdentity(here, file('there.stafett-id'), school.name);
  const seenThere = await handover.readIdentity(there, file('here.stafett-id'), kindergarten.name);
  expect(seenHere.theirs).toHaveLength(8);
  expect(seenHere.theirs).toEqual(seenThere.own);
  expect(seenHere.own).toEqual(seenThere.theirs);
  await handover.verifyOffice(here, school.name);
  await handover.verifyOffice(there, kindergarten.name);
});

test('the package is written, and the baton stays here until the answer', async () => {
  await handover.handOver(here, childName, school.name, file('package.stafett'));
  const bytes = readFileSync(file('package.stafett'));
  expect(bytes.includes(child.familyName)).toBe(false);
  expect(bytes.includes(kindergarten.name)).toBe(false);
  const { holdings, offers } = await ask(here.page(), 'baton.state', { childId });
  expect(holdings.filter(({ to }) => to === null).map(({ holderName }) => holderName)).toEqual([
    people.kindergartenLeader.name,
  ]);
  expect(offers.map(({ status }) => status)).toEqual(['open']);
});

test('a wrong receiver, a damaged file and something else entirely are each refused for their own reason', async () => {
  const page = there.page();
  const receive = async (path: string) => {
    await there.program.answerOpen(path);
    const answer = await reply(page, 'handover.receive', {});
    return answer.ok ? 'taken' : answer.error.code;
  };
  const bytes = readFileSync(file('package.stafett'));
  const damaged = Buffer.from(bytes);
  damaged[damaged.length - 40] = (damaged[damaged.length - 40] ?? 0) ^ 1;
  writeFileSync(file('damaged.stafett'), damaged);
  writeFileSync(file('other.stafett'), 'Dette er ikke en pakke.');
  expect(await receive(file('damaged.stafett'))).toBe('packageTampered');
  expect(await receive(file('other.stafett'))).toBe('packageNotAPackage');
  await here.program.answerOpen(file('package.stafett'));
  expect(await reply(here.page(), 'handover.receive', {})).toMatchObject({
    ok: false,
    error: { code: 'packageWrongReceiver' },
  });
  expect((await ask(page, 'handover.packages', {})).packages).toEqual([]);
  expect((await ask(page, 'child.list', {})).children).toEqual([]);
});

test('the other office looks first, then accepts, and the child is there with everything that was sent', async () => {
  await handover.receive(there, file('package.stafett'));
  await expect(there.page().getByText(there.t('handover.from.verified'))).toBeVisible();
  await expect(there.page().getByText(here.story.handoverMessage)).toBeVisible();
  expect((await ask(there.page(), 'child.list', {})).children).toEqual([]);
  await handover.accept(
    there,
    { name: people.schoolLeader.name, role: 'leader' },
    childName,
    file('receipt.stafett-kvittering'),
  );
  await openChild(there, childName);
  await expect(there.page().getByText(here.story.brightSpot).first()).toBeVisible();
  await expect(there.page().getByText(people.schoolLeader.name).first()).toBeVisible();
});

test('the same file a second time is refused, and changes nothing', async () => {
  copyFileSync(file('package.stafett'), file('again.stafett'));
  await goToPlace(there, 'handover');
  await there.program.answerOpen(file('again.stafett'));
  await there.person.press(there.button('handover.open'));
  await expect(there.page().getByText(there.t('error.packageDuplicate'))).toBeVisible();
  expect((await ask(there.page(), 'child.list', {})).children).toHaveLength(1);
});

test('the receipt moves the baton here too, once, and what is due is due there', async () => {
  await handover.readReceipt(here, file('receipt.stafett-kvittering'), childName, school.name);
  const { holdings } = await ask(here.page(), 'baton.state', { childId });
  const now = holdings.filter(({ to }) => to === null);
  expect(now.map(({ holderName }) => holderName)).toEqual([people.schoolLeader.name]);
  await openChild(here, childName);
  await expect(here.page().getByText(here.t('log.standing.elsewhere'))).toBeVisible();
  const { due, next, breaks } = await ask(here.page(), 'overview.get', {
    scope: 'office',
    mostBreaks: 20,
    mostDue: 20,
  });
  expect([due.total, next.total, breaks.total]).toEqual([0, 0, 0]);
  await here.program.answerOpen(file('receipt.stafett-kvittering'));
  expect(await reply(here.page(), 'handover.importReceipt', {})).toMatchObject({
    ok: false,
    error: { code: 'packageAlreadyAnswered' },
  });
});

test('nothing went wrong in either window, and both trails are whole', async () => {
  for (const desk of [here, there]) {
    expect(desk.program.faults).toEqual([]);
    expect((await ask(desk.page(), 'audit.verify', {})).isWhole).toBe(true);
  }
});
