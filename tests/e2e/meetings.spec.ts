import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deskAt, goToTab, openChild, typedDay } from '../support/journey.ts';
import { lock, unlock } from '../support/journey-office.ts';
import * as log from '../support/journey-log.ts';
import { people } from '../support/journey-story.ts';
import {
  ask,
  childWithOpenLog,
  leader,
  openKindergarten,
  show,
} from '../support/program-office.ts';
import { folderForProgram, startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

const childName = `${people.child.givenName} ${people.child.familyName}`;
const other = { givenName: 'Annen', familyName: 'Liksomsen' };

test.describe.configure({ mode: 'serial' });

let program: Program;
let childId: string;
const folder = folderForProgram();
const file = (name: string) => join(folder, name);
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  childId = await childWithOpenLog(program.page(), people.child);
  await childWithOpenLog(program.page(), other);
});
test.afterAll(async () => {
  await program.forget();
  rmSync(folder, { recursive: true, force: true });
});

const secrets = () => [
  people.child.givenName,
  people.child.familyName,
  people.mother.name,
  people.father.name,
  deskAt(program, 'nb').story.meetingPurpose,
  'Møterommet',
];

test('a meeting is planned, and its calendar file says when and nothing about anybody', async () => {
  const desk = deskAt(program, 'nb');
  await openChild(desk, childName);
  await log.planMeeting(desk, 7);
  await program.answerSave(file('first.ics'));
  await desk.person.press(desk.button('meetings.calendar.button'));
  await desk.person.press(desk.button('meetings.calendar.save'));
  await expect(desk.button('meetings.calendar.save')).toHaveCount(0);
  const written = readFileSync(file('first.ics'), 'utf8');
  expect(written).toContain('METHOD:REQUEST');
  expect(written).toContain('SUMMARY:Møte');
  expect(written).toContain('SEQUENCE:0');
  for (const secret of secrets()) expect(written).not.toContain(secret);
});

test('the meeting is moved, and the next calendar file moves the same event', async () => {
  const desk = deskAt(program, 'nb');
  await desk.person.press(desk.link('meetings.next.change'));
  await desk.sees(desk.t('meetings.change.title'));
  await desk.person.write(desk.field('meetings.field.on'), typedDay(0));
  await desk.person.press(desk.button('meetings.change.submit'));
  await desk.sees(desk.t('meetings.title'));
  await program.answerSave(file('second.ics'));
  await desk.person.press(desk.button('meetings.calendar.button'));
  await desk.person.press(desk.button('meetings.calendar.save'));
  await expect(desk.button('meetings.calendar.save')).toHaveCount(0);
  const [before, after] = ['first.ics', 'second.ics'].map((name) =>
    readFileSync(file(name), 'utf8'),
  );
  const uid = (text = '') => /UID:(.*)\r/.exec(text)?.[1];
  expect(uid(after)).toBe(uid(before));
  expect(after).toContain('SEQUENCE:1');
});

test('at the table nothing of other children is in sight, and a lock in the middle loses nothing', async () => {
  const desk = deskAt(program, 'nb');
  const page = () => desk.page();
  await log.sitDown(desk, 'planned');
  await expect(page().getByRole('navigation', { name: desk.t('shell.nav') })).toHaveCount(0);
  await page().keyboard.press('Control+K');
  await expect(page().getByRole('dialog')).toHaveCount(0);
  await expect(page().getByText(other.givenName)).toHaveCount(0);
  expect(await page().title()).not.toContain(people.child.givenName);

  await desk.person.write(desk.field('meetings.field.childVoice'), desk.story.meetingVoice);
  await desk.person.press(desk.button('meetings.mode.following'));
  await desk.person.press(desk.button('meetings.mode.following'));
  await desk.field('meetings.part.minutes').pressSequentially('Midt i en setn');
  await lock(desk);
  await expect(page().getByText(people.child.givenName)).toHaveCount(0);
  await unlock(desk, leader);
  await expect(desk.field('meetings.part.minutes')).toHaveValue('Midt i en setn');
  await expect(desk.field('meetings.field.childVoice')).toHaveValue(desk.story.meetingVoice);
  const now = page().getByRole('navigation', { name: desk.t('meetings.field.agenda') });
  await expect(now.getByRole('listitem').nth(2).getByRole('button')).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('at the table no text is smaller than 20 px', async () => {
  const desk = deskAt(program, 'nb');
  await desk.field('meetings.decision.next').fill('Noe å lese');
  await desk.page().keyboard.press('Enter');
  await desk.person.press(desk.page().getByText(desk.t('meetings.mode.details')));
  await desk.person.press(desk.button('meetings.mode.close'));
  await expect(desk.page().getByRole('alert')).toBeVisible();
  const small = await desk.page().evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: element, textContent: words } = node;
      if (element === null || words === null || words.trim() === '') continue;
      if (!element.checkVisibility() || element.closest('script, style') !== null) continue;
      if (parseFloat(getComputedStyle(element).fontSize) < 20) found.push(words);
    }
    for (const field of document.querySelectorAll('input, textarea, select')) {
      const { type } = field as HTMLInputElement;
      if (type === 'radio' || type === 'checkbox') continue;
      if (parseFloat(getComputedStyle(field).fontSize) < 20) found.push(field.id);
    }
    return found;
  });
  expect(small).toEqual([]);
  await desk.person.press(desk.button('meetings.decision.remove', { name: 'Noe å lese' }));
});

test('one can leave the table and come back to it as it was', async () => {
  const desk = deskAt(program, 'nb');
  await desk.person.press(desk.link('meetings.mode.back'));
  await desk.sees(desk.t('meetings.title'));
  await desk.person.press(desk.link('meetings.hold.continue'));
  await expect(desk.field('meetings.part.minutes')).toHaveValue('Midt i en setn');
});

test('the meeting ends with a next date, and the minutes are in the log', async () => {
  const desk = deskAt(program, 'nb');
  const { story, person, page, t, field } = desk;
  await person.write(field('meetings.part.minutes'), story.meetingSummary);
  await field('meetings.decision.next').fill(story.meetingDecision);
  await page().keyboard.press('Enter');
  await person.tick(field('meetings.decision.nobodyYet').first());
  await person.press(desk.button('meetings.mode.close'));
  await expect(page().getByRole('alert').getByText(t('meetings.mend.nextMeetingOn'))).toBeVisible();
  await person.pick(page().getByRole('radio', { name: t('meetings.next.agreed'), exact: true }));
  await person.write(field('meetings.next.date'), typedDay(42));
  await person.write(field('meetings.next.time'), '9.30');
  await log.endMeeting(desk);
  const next = page().getByRole('region', { name: new RegExp(t('meetingType.evaluation')) });
  await expect(next).toContainText('kl. 09.30');
  await goToTab(desk, 'measures');
  await expect(page().getByText(story.meetingDecision).first()).toBeVisible();
  await goToTab(desk, 'log');
  await expect(page().getByText(story.meetingVoice).first()).toBeVisible();
  const { planned } = await ask(page(), 'meeting.planned', { childId });
  expect(planned.map(({ status }) => status)).toEqual(['held', 'planned']);
});

test('what the guardians say afterwards stands with the minutes and in the log', async () => {
  const desk = deskAt(program, 'nb');
  const words = 'Det er litt annerledes hjemme nå.';
  await goToTab(desk, 'meetings');
  await desk.person.press(desk.button('meetings.comment.button'));
  await desk.person.write(desk.field('meetings.comment.body'), words);
  await desk.person.press(desk.button('meetings.comment.submit'));
  await expect(desk.page().getByRole('article').getByText(words)).toBeVisible();
  await goToTab(desk, 'log');
  await expect(desk.page().getByText(words).first()).toBeVisible();
});

test('a meeting that is called off says why, and its calendar file takes it away', async () => {
  const desk = deskAt(program, 'nb');
  await goToTab(desk, 'meetings');
  await desk.person.press(desk.button('meetings.cancel.button'));
  await desk.person.write(desk.field('meetings.cancel.reason'), 'Mor er syk');
  await desk.person.press(desk.button('meetings.cancel.submit'));
  await desk.person.press(desk.page().getByText(desk.t('meetings.cancelled.title', { count: 1 })));
  await program.answerSave(file('cancelled.ics'));
  await desk.person.press(desk.button('meetings.calendar.buttonCancelled'));
  await desk.person.press(desk.button('meetings.calendar.save'));
  await expect(desk.button('meetings.calendar.save')).toHaveCount(0);
  const written = readFileSync(file('cancelled.ics'), 'utf8');
  expect(written).toContain('METHOD:CANCEL');
  expect(written).not.toContain('syk');
});

test('an extra meeting is two clicks from the child', async () => {
  const desk = deskAt(program, 'nb');
  await show(desk.page(), `/children/${childId}/summary`);
  await desk.sees(desk.t('child.tab.summary'));
  await log.sitDown(desk, 'now');
  await expect(
    desk.page().getByRole('heading', {
      name: desk.t('meetings.mode.heading', {
        type: desk.t('meetingType.adHoc'),
        name: people.child.givenName,
      }),
    }),
  ).toBeVisible();
  expect(program.faults).toEqual([]);
});
