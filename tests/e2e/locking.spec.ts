import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deskAt } from '../support/journey.ts';
import { lock, unlock } from '../support/journey-office.ts';
import { childWithOpenLog, leader, openKindergarten, show } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

const halfWritten = 'Eksempel bygde et tårn sammen med to andre, og de';
const longestLossMs = 2000;

test.describe.configure({ mode: 'serial' });

let program: Program;
let childId: string;
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  childId = await childWithOpenLog(program.page(), {
    givenName: 'Eksempel',
    familyName: 'Barnesen',
  });
});
test.afterAll(() => program.forget());

test('locking while somebody types keeps every letter and comes back to the same place', async () => {
  const desk = deskAt(program, 'nb');
  await show(desk.page(), `/children/${childId}/log`);
  await desk.field('log.write.prompt.brightSpot').pressSequentially(halfWritten);
  await lock(desk);
  await expect(desk.page().getByText('Eksempel', { exact: false })).toHaveCount(0);
  await unlock(desk, leader);
  await expect(desk.field('log.write.prompt.brightSpot')).toHaveValue(halfWritten);
  expect(program.faults).toEqual([]);
});

for (const event of ['suspend', 'lock-screen'] as const) {
  test(`${event} locks without a question, and what was being typed is there afterwards`, async () => {
    const desk = deskAt(program, 'nb');
    const words = `Skrevet før ${event}`;
    await show(desk.page(), `/children/${childId}/observation`);
    await desk.field('observation.seenAndHeard').pressSequentially(words);
    // The system's own signal, as Electron hands it on; no test can put the machine to sleep.
    await program.throughNewWindow(() =>
      program.electron.evaluate(
        ({ powerMonitor }, name) => void setImmediate(() => powerMonitor.emit(name)),
        event,
      ),
    );
    await expect(desk.field('vault.passphrase')).toBeVisible();
    await unlock(desk, leader);
    await expect(desk.field('observation.seenAndHeard')).toHaveValue(new RegExp(words));
    await desk.field('observation.seenAndHeard').fill('');
    expect(program.faults).toEqual([]);
  });
}

test('a wrong passphrase says so, and the right one opens afterwards', async () => {
  const desk = deskAt(program, 'nb');
  await lock(desk);
  await desk.person.write(
    desk.field('vault.passphrase'),
    'ikke den riktige frasen i det hele tatt',
  );
  await desk.person.press(desk.button('vault.unlock.submit'));
  await expect(desk.page().getByText(desk.t('error.wrongNameOrPassphrase')).first()).toBeVisible();
  await unlock(desk, leader);
  expect(program.faults).toEqual([]);
});

test('a process killed while somebody types loses no more than the last two seconds', async () => {
  const desk = deskAt(program, 'nb');
  await show(desk.page(), `/children/${childId}/observation`);
  const field = desk.field('observation.seenAndHeard');
  const kept = 'Dette ble skrevet i god tid. ';
  await field.pressSequentially(kept);
  const status = desk.page().getByText(desk.t('common.save.saved', { when: '' }).trim());
  await expect(status).toBeVisible({ timeout: longestLossMs });
  await field.pressSequentially('Dette kan gå tapt.');
  await program.kill();
  program = await startProgram({ language: 'nb', userData: program.userData });
  const again = deskAt(program, 'nb');
  await unlock(again, leader);
  await expect(again.field('observation.seenAndHeard')).toHaveValue(new RegExp(`^${kept.trim()}`));
});

test('a damaged file is called damaged, never a wrong passphrase', async () => {
  await program.close();
  const path = join(program.userData, 'office', 'vault.json');
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, Math.floor(whole.length / 2)));
  const damaged = await startProgram({ language: 'nb', userData: program.userData });
  const desk = deskAt(damaged, 'nb');
  await desk.sees(desk.t('vault.trouble.title.damaged'));
  await expect(desk.field('vault.passphrase')).toHaveCount(0);
  await damaged.close();
  writeFileSync(path, whole);
  program = await startProgram({ language: 'nb', userData: program.userData });
  await unlock(deskAt(program, 'nb'), leader);
});
