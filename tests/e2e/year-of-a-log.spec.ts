import { expect, test } from '@playwright/test';
import { deskAt, goToPlace, goToTab, openChild, settled } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import * as child from '../support/journey-child.ts';
import * as log from '../support/journey-log.ts';
import { sitDownAs, takeInColleague } from '../support/journey-office.ts';
import { passphrases, people } from '../support/journey-story.ts';
import { clockOf } from '../support/program-clock.ts';
import type { ProgramClock } from '../support/program-clock.ts';
import { ask, leader, openKindergarten } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

/** From wondering in the kindergarten to a log that is closed: eleven months by the clock on the wall. */

const colleague = { ...people.colleague, passphrase: passphrases.colleague };
const childName = `${people.child.givenName} ${people.child.familyName}`;
const adviser = 'Pia Prøvesen';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let program: Program;
let clock: ProgramClock;
let desk: Desk;
let childId: string;
/** Nothing that was written is ever gone: the log only grows. */
let written = 0;

test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  clock = await clockOf(program, '2026-09-01');
  desk = deskAt(program, 'nb', { typedDay: (days) => clock.typed(days) });
  await openKindergarten(program);
  await takeInColleague(desk, colleague);
  await sitDownAs(desk, leader);
});
test.afterEach(() => {
  expect(program.faults).toEqual([]);
});
test.afterAll(() => program.forget());

/** Days pass, and somebody comes to work. */
async function daysLater(
  days: number,
  who: { readonly name: string; readonly passphrase: string },
) {
  await clock.pass(days);
  await sitDownAs(desk, who);
}

const ofBreaks = () =>
  desk.page().getByRole('region', { name: desk.t('breakRule.title'), exact: true });
const mending = (action: string) =>
  ofBreaks()
    .getByRole('link', {
      name: desk.t('breakRule.of', { action: desk.t(`breakRule.mend.${action}`), name: childName }),
      exact: true,
    })
    .first();

/** From the first screen, with one press, to where a break is mended. */
async function mend(action: string) {
  await goToPlace(desk, 'overview');
  await settled(desk);
  if (!(await mending(action).isVisible())) {
    await openChild(desk, childName);
    await expect(ofBreaks()).toBeVisible();
  }
  await desk.person.press(mending(action));
}

async function expectNoBreak() {
  await goToPlace(desk, 'overview');
  await expect(ofBreaks().getByText(desk.t('overview.well.mine'))).toBeVisible();
}

async function expectOneHolder(name: string) {
  const { holdings } = await ask(program.page(), 'baton.state', { childId });
  expect(holdings.filter(({ to }) => to === null).map(({ holderName }) => holderName)).toEqual([
    name,
  ]);
  const { entries } = await ask(program.page(), 'log.entries', { childId });
  expect(entries.length).toBeGreaterThanOrEqual(written);
  written = entries.length;
}

/** Presses the one button of «Neste steg». */
async function takeNextStep() {
  const column = desk.page().getByRole('complementary', { name: desk.t('child.next.title') });
  await desk.person.press(column.getByRole('link').first());
}

test('September: somebody wonders, talks with the guardians, weighs it, and decides on level 1', async () => {
  const { person, page, t, field, button } = desk;
  await child.registerChild(desk);
  childId = /children\/([^/]+)/.exec(page().url())?.[1] ?? '';
  await child.observe(desk);
  await goToPlace(desk, 'overview');
  await expect(page().getByText(t('dueKind.firstTalk')).first()).toBeVisible();

  await openChild(desk, childName);
  await child.weigh(desk);

  await daysLater(3, leader);
  await openChild(desk, childName);
  for (const [kind, words] of [
    ['leader', 'Vi har sett det samme på begge avdelingene.'],
    ['guardians', 'De kjenner det igjen hjemmefra.'],
  ] as const) {
    await takeNextStep();
    await desk.sees(t(`talk.title.${kind}`));
    await person.write(field(`talk.summary.${kind}`), words);
    await person.press(button('talk.keep'));
    await expect(page().getByText(words)).toBeVisible();
  }
  await goToPlace(desk, 'overview');
  await expect(page().getByText(t('dueKind.firstTalk'))).toHaveCount(0);

  await daysLater(4, leader);
  await openChild(desk, childName);
  await child.decideLevel1(desk);
});

test('the guardians consent, the log is opened, and a measure begins with a mark and an aim', async () => {
  await daysLater(3, leader);
  await openChild(desk, childName);
  await child.recordConsent(desk);
  await child.openLog(desk, { name: leader.name, role: 'leader' });
  await log.writeEntry(desk, 'brightSpot', desk.story.brightSpot);
  await log.writeEntry(desk, 'childVoice', desk.story.childWords);
  await log.writeEntry(desk, 'attention', desk.story.attention);
  await log.startMeasure(desk);
  await log.planMeeting(desk, 12);
  await expectOneHolder(leader.name);
});

test('the first meeting is held at the table, and the next date is agreed before it ends', async () => {
  await daysLater(12, leader);
  await openChild(desk, childName);
  await log.holdMeeting(desk, 'planned');
  await expectOneHolder(leader.name);
});

test('October: the transition to school asks for a plan, and has one with one press', async () => {
  const { t, page } = desk;
  await daysLater(14, leader);
  await goToPlace(desk, 'overview');
  await expect(
    ofBreaks().getByText(t('breakRule.what.transitionUnplanned', { face: 'toSchool' })),
  ).toBeVisible();
  await mend('planTransition');
  await log.agreeOnMeeting(desk, 220);
  await expect(page().getByText(t('meetingType.transition')).first()).toBeVisible();
  await openChild(desk, childName);
  await log.openEvaluation(desk);
  await log.evaluate(desk, { decision: 'continue', inDays: 60, mark: 5 });
  await expectNoBreak();
});

test('January: nobody has written since before Christmas; the first screen says so, and each press mends', async () => {
  const { page, t } = desk;
  await daysLater(84, leader);
  await goToPlace(desk, 'overview');
  await expect(
    page().getByText(t('overview.breaks.count', { total: 4, children: 1 })),
  ).toBeVisible();
  await expect(page().getByText(t('dueKind.minutesMissing'))).toBeVisible();
  await mend('hearChild');
  await log.writeHere(desk, 'childVoice', desk.story.meetingVoice);
  await mend('evaluateMeasure');
  await log.evaluate(desk, { decision: 'continue', inDays: 60, mark: 6 });
  await mend('evaluateMeasure');
  await log.evaluate(desk, { decision: 'stop', mark: 7 });
  await expectNoBreak();
  await openChild(desk, childName);
  await log.holdMeeting(desk, 'planned');
  await expectOneHolder(leader.name);
});

test('PPT joins with a consent that covers it, and level 2 is met about', async () => {
  const { person, page, t, field, button } = desk;
  await openChild(desk, childName);
  await goToTab(desk, 'log');
  await person.press(button('log.participants.add'));
  await person.write(field('log.participants.name'), adviser);
  await person.choose(field('log.participants.service'), t('service.ppt'));
  await person.press(button('log.participants.submit'));
  await expect(
    page().getByText(t('log.participants.consentMissing', { service: t('service.ppt') })),
  ).toBeVisible();

  await child.recordConsent(desk, ['kindergarten', 'school', 'ppt']);
  await goToTab(desk, 'log');
  await expect(field('log.participants.name')).toHaveValue(adviser);
  await person.press(button('log.participants.submit'));
  await expect(page().getByText(adviser).first()).toBeVisible();

  await child.decide(desk, 'toLevel2');
  await log.planMeeting(desk, 5);
  await daysLater(5, leader);
  await openChild(desk, childName);
  await log.holdMeeting(desk, 'planned');
  await expectOneHolder(leader.name);
});

test('the holder will be away, a deputy stands in, and then the baton goes to a colleague', async () => {
  const { person, page, t, field, button, link } = desk;
  await goToPlace(desk, 'office');
  await person.press(link('absence.open'));
  await desk.sees(t('absence.title'));
  await person.press(button('absence.submit'));
  await mend('nameDeputy');
  await person.choose(field('baton.deputy.who'), `${colleague.name} (${t('role.stafettholder')})`);
  await person.press(button('baton.deputy.submit'));
  await expect(page().getByText(t('baton.deputy.done', { name: colleague.name }))).toBeVisible();
  await expectNoBreak();

  await daysLater(8, leader);
  await openChild(desk, childName);
  await person.press(link('child.header.baton'));
  await person.press(button('baton.offer.button'));
  await person.choose(field('baton.offer.to'), `${colleague.name} (${t('role.stafettholder')})`);
  await person.press(button('baton.offer.submitTo', { name: colleague.name }));
  await expect(page().getByText(t('baton.offer.said', { name: colleague.name }))).toBeVisible();
  await expectOneHolder(leader.name);

  await daysLater(1, colleague);
  await openChild(desk, childName);
  await person.press(link('child.next.button.answerOffer').first());
  await person.press(button('baton.answer.accept'));
  await expect(page().getByText(t('baton.answer.accepted'))).toBeVisible();
  await expectOneHolder(colleague.name);
});

test('May: what has stopped is mended by the new holder, and the kindergarten meets with the school', async () => {
  const { page } = desk;
  await daysLater(122, colleague);
  await mend('writeInLog');
  await log.writeHere(desk, 'note', 'Skolen har fått vite hvem Eksempel leker best med.');
  for (let left = 3; left > 0; left -= 1) {
    await mend('evaluateMeasure');
    await log.evaluate(desk, { decision: 'stop', mark: 8 });
  }
  await expectNoBreak();
  await openChild(desk, childName);
  await log.holdMeeting(desk, 'planned');
  const { meetings } = await ask(page(), 'meeting.list', { childId });
  expect(meetings.map(({ meeting }) => meeting.type)).toContain('transition');
  await expectOneHolder(colleague.name);
});

test('the log is closed with a reason the family knows again, and all of it can be read', async () => {
  const { person, page, t, field, button, link } = desk;
  await openChild(desk, childName);
  await goToTab(desk, 'log');
  await person.press(link('log.close.button'));
  await person.choose(field('log.close.closeReason'), t('closeReason.goalsReached'));
  await person.write(field('log.close.reason'), 'Han leker hver dag og har fått en venn.');
  await person.pick(page().getByRole('radio', { name: t('closeOutcome.better'), exact: true }));
  await person.press(button('log.close.submit'));
  // Whoever gave the baton from the hand has no need to read any more; the leader has.
  await daysLater(1, leader);
  await openChild(desk, childName);
  await goToTab(desk, 'log');
  const why = page().getByText('Han leker hver dag og har fått en venn.');
  await expect(why.filter({ visible: true }).first()).toBeVisible();
  const { summary } = await ask(page(), 'child.get', { childId });
  expect(summary).toMatchObject({ logStatus: 'closed', holderName: null });
  const { entries } = await ask(page(), 'log.entries', { childId });
  expect(entries.length).toBeGreaterThan(written);
  const kinds = new Set(entries.map(({ kind }) => kind));
  for (const kind of ['logOpened', 'levelChanged', 'deputyAppointed', 'batonMoved', 'logClosed'])
    expect(kinds, kind).toContain(kind);
  expect((await ask(page(), 'audit.verify', {})).brokenAt).toBeNull();
});
