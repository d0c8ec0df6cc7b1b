import { expect, test } from '@playwright/test';
import { deskAt, goToPlace } from '../support/journey.ts';
import { unlock } from '../support/journey-office.ts';
import { passphrases, people } from '../support/journey-story.ts';
import { textsIn } from '../support/program-texts.ts';
import { leader, openKindergarten } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
});
test.afterAll(() => program.forget());

test('a colleague comes in with a one-time code, gets a passphrase of their own, and users are switched', async () => {
  const desk = deskAt(program, 'nb');
  const { page, person, t, field, button, link } = desk;
  await goToPlace(desk, 'office');
  await person.press(link('office.invite.open'));
  await person.write(field('office.invite.name'), people.colleague.name);
  await person.choose(field('office.invite.role'), t('role.stafettholder'));
  await person.press(button('office.invite.submit'));
  await desk.sees(t('office.code.title', { name: people.colleague.name }));
  const code = await page().locator('[translate=no]').first().innerText();

  await program.throughNewWindow(() => person.press(button('shell.lock')));
  await person.press(button('vault.unlock.haveCode'));
  await person.write(field('vault.userName'), people.colleague.name);
  await person.write(field('vault.invitation.code'), code);
  await person.write(field('vault.newPassphrase'), passphrases.colleague);
  await person.write(field('vault.repeatPassphrase'), passphrases.colleague);
  await person.press(button('vault.invitation.submit'));
  await expect(page().getByText(people.colleague.name).first()).toBeVisible();
  await expect(page().getByText(t('role.stafettholder')).first()).toBeVisible();

  await program.throughNewWindow(() => person.press(button('shell.lock')));
  await person.press(button('vault.unlock.switchUser'));
  await unlock(desk, leader);
  await expect(page().getByText(leader.name).first()).toBeVisible();
  expect(program.faults).toEqual([]);
});

test('another language is there at once, without a restart', async () => {
  const desk = deskAt(program, 'nb');
  await goToPlace(desk, 'office');
  await desk.person.press(desk.button('shell.language'));
  await desk.person.press(desk.page().getByRole('menuitemradio', { name: 'Nynorsk' }));
  const nn = textsIn('nn');
  await expect(
    desk
      .page()
      .getByRole('link', { name: nn('shell.section.office') })
      .first(),
  ).toBeVisible();
  await expect(desk.page().locator('html')).toHaveAttribute('lang', 'nn');
  await expect(desk.page().getByText(nn('office.settings.lead'))).toBeVisible();
  expect(program.faults).toEqual([]);
});
