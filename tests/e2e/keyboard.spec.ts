import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deskAt, openChild } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import * as child from '../support/journey-child.ts';
import * as handover from '../support/journey-handover.ts';
import * as log from '../support/journey-log.ts';
import * as map from '../support/journey-map.ts';
import { createOffice, unlock } from '../support/journey-office.ts';
import { offices, passphrases, people } from '../support/journey-story.ts';
import { personWithKeyboard } from '../support/person.ts';
import { openOffice } from '../support/program-office.ts';
import { folderForProgram, startProgram } from '../support/program.ts';

const childName = `${people.child.givenName} ${people.child.familyName}`;
const { kindergartenLeader, schoolLeader } = people;

async function deskWithKeyboard(): Promise<Desk> {
  const program = await startProgram({ language: 'nb' });
  return deskAt(program, 'nb', { person: personWithKeyboard(() => program.page()) });
}

test('the whole main job is done with the keyboard alone, from an empty program to the baton that has moved', async () => {
  test.setTimeout(240_000);
  const folder = folderForProgram();
  const file = (name: string) => join(folder, name);
  const desk = await deskWithKeyboard();
  const { story } = desk;
  await test.step('office', () =>
    createOffice(desk, {
      office: offices.kindergarten,
      user: kindergartenLeader,
      passphrase: passphrases.kindergarten,
    }));
  await test.step('child', () => child.registerChild(desk));
  await test.step('observation', () => child.observe(desk));
  await test.step('scale', () => child.weigh(desk));
  await test.step('level', () => child.decideLevel1(desk));
  await test.step('consent', () => child.recordConsent(desk));
  await test.step('open log', () =>
    child.openLog(desk, { name: kindergartenLeader.name, role: 'leader' }));
  await test.step('entries', async () => {
    await log.writeEntry(desk, 'brightSpot', story.brightSpot);
    await log.writeEntry(desk, 'attention', story.attention);
  });
  await test.step('goal and measure', () => log.startMeasure(desk));
  await test.step('evaluation', () => log.evaluateMeasure(desk));
  await test.step('map', async () => {
    await map.drawMap(desk);
    await map.saveMap(desk);
    await map.exportMap(desk, file('map.svg'));
  });
  await test.step('meeting', () => log.holdMeeting(desk));
  await test.step('lock with the shortcut, and unlock', async () => {
    await desk.program.throughNewWindow(() => desk.page().keyboard.press('Control+L'));
    await unlock(desk, { name: kindergartenLeader.name, passphrase: passphrases.kindergarten });
  });

  const school = await deskWithKeyboard();
  await openOffice(school.program, offices.school, schoolLeader, passphrases.school);
  await test.step('identities', async () => {
    await handover.saveIdentity(desk, file('here.stafett-id'));
    await handover.saveIdentity(school, file('there.stafett-id'));
    await handover.readIdentity(desk, file('there.stafett-id'), offices.school.name);
    await handover.verifyOffice(desk, offices.school.name);
    await handover.readIdentity(school, file('here.stafett-id'), offices.kindergarten.name);
    await handover.verifyOffice(school, offices.kindergarten.name);
  });
  await test.step('handover, acceptance and receipt', async () => {
    await handover.handOver(desk, childName, offices.school.name, file('package.stafett'));
    await handover.receive(school, file('package.stafett'));
    await handover.accept(
      school,
      { name: schoolLeader.name, role: 'leader' },
      childName,
      file('receipt.stafett-kvittering'),
    );
    await handover.readReceipt(
      desk,
      file('receipt.stafett-kvittering'),
      childName,
      offices.school.name,
    );
    await openChild(desk, childName);
    await expect(desk.page().getByText(schoolLeader.name).first()).toBeVisible();
  });
  for (const { program } of [desk, school]) {
    expect(program.faults).toEqual([]);
    await program.forget();
  }
  rmSync(folder, { recursive: true, force: true });
});
