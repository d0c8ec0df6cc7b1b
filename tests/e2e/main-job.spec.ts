import { expect, test } from '@playwright/test';
import { deskAt, goToPlace, goToTab, openChild } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import * as child from '../support/journey-child.ts';
import * as log from '../support/journey-log.ts';
import { createOffice, unlock } from '../support/journey-office.ts';
import { offices, passphrases, people } from '../support/journey-story.ts';
import { ask } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';

const holder = people.kindergartenLeader;
const childName = `${people.child.givenName} ${people.child.familyName}`;

test('the main job is done step by step, each step is saved, and all of it survives a restart', async () => {
  test.setTimeout(150_000);
  const first = await startProgram({ language: 'nb' });
  let desk = deskAt(first, 'nb');
  const { story } = desk;

  await test.step('the office is made, with the recovery words typed back', async () => {
    const words = await createOffice(desk, {
      office: offices.kindergarten,
      user: holder,
      passphrase: passphrases.kindergarten,
    });
    expect(words.length).toBeGreaterThanOrEqual(12);
    await expect(desk.page().getByText(offices.kindergarten.name)).toBeVisible();
  });
  await test.step('a child is searched for, then registered with two guardians', () =>
    child.registerChild(desk));
  await test.step('the same child is found when somebody searches again', async () => {
    await goToPlace(desk, 'children');
    await desk.person.press(desk.link('child.register.title').first());
    await desk.person.write(desk.field('child.search.name'), people.child.givenName);
    await desk.person.press(desk.button('child.search.submit'));
    await expect(desk.page().getByText(desk.t('child.search.some', { count: 1 }))).toBeVisible();
    await openChild(desk, childName);
  });
  await test.step('what was seen is written apart from what it may mean', async () => {
    await child.observe(desk);
    await expect(desk.page().getByText(story.seen)).toBeVisible();
  });
  await test.step('the concern is weighed in words', async () => {
    await child.weigh(desk);
    const history = desk.page().getByText(story.scaleReason);
    await expect(history).toBeVisible();
  });
  await test.step('level 1 is decided with reasons', () => child.decideLevel1(desk));
  await test.step('consent is recorded', () => child.recordConsent(desk));
  await test.step('the log is opened and the baton given', async () => {
    await child.openLog(desk, { name: holder.name, role: 'leader' });
    await expect(
      desk
        .page()
        .getByRole('banner')
        .or(desk.page().locator('header'))
        .getByText(holder.name)
        .first(),
    ).toBeVisible();
  });
  await test.step('nothing went wrong in the window', async () => {
    expect(first.faults).toEqual([]);
    await first.close();
  });

  const second = await startProgram({ language: 'nb', userData: first.userData });
  desk = deskAt(second, 'nb');
  await test.step('after a restart the same person comes back to the same place', async () => {
    await unlock(desk, { name: holder.name, passphrase: passphrases.kindergarten });
    await desk.sees(desk.t('log.title'));
    await expect(desk.page().getByText(childName).first()).toBeVisible();
    await goToTab(desk, 'consent');
    await expect(desk.page().getByText(desk.t('consent.group.inForce'))).toBeVisible();
  });
  await test.step('the log is written in', async () => {
    await log.writeEntry(desk, 'brightSpot', story.brightSpot);
    await log.writeEntry(desk, 'childVoice', story.childWords);
    await log.writeEntry(desk, 'attention', story.attention);
  });
  await test.step('a goal is set and a measure started', () => log.startMeasure(desk));
  await test.step('the measure is evaluated', () => log.evaluateMeasure(desk));
  await test.step('a meeting is held, and a decision becomes a measure', async () => {
    await log.holdMeeting(desk);
    await goToTab(desk, 'measures');
    await expect(desk.page().getByText(story.meetingDecision).first()).toBeVisible();
  });
  await test.step('the first screen says what is due and which children', async () => {
    await goToPlace(desk, 'overview');
    await expect(desk.page().getByText(desk.t('dueKind.measureEvaluation')).first()).toBeVisible();
    await expect(desk.page().getByText(desk.t('dueKind.nextMeeting')).first()).toBeVisible();
    await expect(desk.page().getByText(childName).first()).toBeVisible();
  });
  await test.step('every step is in the audit trail, and the trail is whole', async () => {
    await expectTrail(desk);
    expect(second.faults).toEqual([]);
    await second.close();
    await second.forget();
  });
});

async function expectTrail(desk: Desk): Promise<void> {
  const page = desk.page();
  const { children } = await ask(page, 'child.list', {});
  const childId = children[0]?.id ?? '';
  const { rows } = await ask(page, 'audit.ofChild', { childId });
  const operations = new Set(rows.map((row) => row.operation));
  for (const operation of [
    'child.register',
    'observation.record',
    'scale.assess',
    'level.decide',
    'consent.record',
    'log.open',
    'log.addEntry',
    'measure.start',
    'measure.evaluate',
    'meeting.hold',
  ]) {
    expect(operations, operation).toContain(operation);
  }
  const verified = await ask(page, 'audit.verify', {});
  expect(verified.brokenAt).toBeNull();
}
