import { expect, test } from '@playwright/test';
import { deskAt, goToPlace, goToTab, openChild, typedDay } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import { sitDownAs, takeInColleague } from '../support/journey-office.ts';
import { writeEntry } from '../support/journey-log.ts';
import { passphrases, people } from '../support/journey-story.ts';
import { ask, childWithOpenLog, leader, openKindergarten } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

/** Two colleagues and one child: the baton is never on the ground, and the tasks come with it. */

test.describe.configure({ mode: 'serial' });

const colleague = { ...people.colleague, passphrase: passphrases.colleague };
const childName = `${people.child.givenName} ${people.child.familyName}`;
const task = 'Lekegruppe med to barn';

let program: Program;
let desk: Desk;
let childId: string;

test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  desk = deskAt(program, 'nb');
  await takeInColleague(desk, colleague);
  await sitDownAs(desk, leader);
  childId = await childWithOpenLog(program.page(), people.child);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
  await ask(program.page(), 'measure.start', {
    childId,
    measure: {
      goalEntryId: null,
      what: task,
      arena: 'service',
      responsible: leader.name,
      startsOn: today,
      evaluateOn: today,
      startPoint: { value: null, words: '' },
      aim: { value: null, words: '' },
    },
  });
});
test.afterAll(() => program.forget());

async function toBaton(): Promise<void> {
  await openChild(desk, childName);
  await desk.person.press(
    desk.page().getByRole('link', { name: desk.t('child.header.baton'), exact: true }),
  );
  await desk.sees(desk.t('baton.title'));
}

test('whoever will be away lets a colleague stand in with one press, and the deputy writes', async () => {
  const { person, page, t, button, link, field } = desk;
  await goToPlace(desk, 'office');
  await person.press(link('absence.open'));
  await desk.sees(t('absence.title'));
  await person.press(button('absence.submit'));
  const card = page().getByRole('region', { name: t('absence.cardMine'), exact: true });
  await person.choose(
    card.getByLabel(t('absence.deputy')),
    `${colleague.name} (${t('role.stafettholder')})`,
  );
  await person.press(
    card.getByRole('button', {
      name: t('absence.standInFor', { deputy: colleague.name, name: childName }),
    }),
  );
  await expect(card.getByText(new RegExp(`${colleague.name} er stedfortreder`))).toBeVisible();

  await sitDownAs(desk, colleague);
  await openChild(desk, childName);
  await expect(page().getByText(new RegExp(t('child.header.away', { date: '' })))).toBeVisible();
  await writeEntry(desk, 'brightSpot', 'Tegnet lenge sammen med Vilde.');
  await person.press(
    page().getByRole('link', { name: t('child.header.batonElsewhere'), exact: true }),
  );
  await desk.sees(t('baton.title'));
  // The baton is not the deputy's to give.
  await expect(button('baton.offer.button')).toHaveCount(0);
  await expect(link('baton.deputy.button')).toHaveCount(0);
  const { holdings } = await ask(page(), 'baton.state', { childId });
  expect(holdings).toMatchObject([{ holderName: leader.name, to: null }]);
  await expect(field('baton.offer.to')).toHaveCount(0);
});

test('the baton is offered with what was talked about, taken over, and the tasks come with it', async () => {
  const { person, page, t, button, field } = desk;
  await sitDownAs(desk, leader);
  await toBaton();
  await person.press(button('baton.offer.button'));
  await person.choose(field('baton.offer.to'), `${colleague.name} (${t('role.stafettholder')})`);
  for (const item of ['level', 'measures', 'consents'])
    await person.tick(
      page().getByRole('checkbox', { name: t(`baton.checklist.${item}`), exact: true }),
    );
  await expect(page().getByText(new RegExp(`${task} – ${leader.name}`))).toBeVisible();
  await person.write(field('baton.note.childContact'), 'Liker best å snakke mens vi tegner.');
  await person.write(field('baton.note.jointMeetingOn'), typedDay(10));
  await person.press(button('baton.offer.submitTo', { name: colleague.name }));
  await expect(page().getByText(t('baton.offer.said', { name: colleague.name }))).toBeVisible();

  await sitDownAs(desk, colleague);
  await toBatonOfOffer();
  await expect(page().getByText('Liker best å snakke mens vi tegner.')).toBeVisible();
  await expect(page().getByText(t('baton.not.respite'))).toBeVisible();
  await person.press(button('baton.answer.accept'));
  await expect(page().getByText(t('baton.answer.accepted'))).toBeVisible();
  await goToTab(desk, 'measures');
  await expect(page().getByRole('table').getByText(colleague.name)).toBeVisible();
  await goToTab(desk, 'log');
  await expect(page().getByText(t('log.said.reassignedTo', { to: colleague.name }))).toBeVisible();
  await expect(
    page().getByRole('article', { name: t('entryKind.deputyEnded'), exact: true }),
  ).toBeVisible();
});

async function toBatonOfOffer(): Promise<void> {
  await openChild(desk, childName);
  await desk.person.press(
    desk
      .page()
      .getByRole('link', { name: desk.t('child.next.button.answerOffer'), exact: true })
      .first(),
  );
  await desk.sees(desk.t('baton.title'));
}

test('the log rests by agreement and is taken up again, with the same holder', async () => {
  const { person, page, t, button, link, field } = desk;
  await goToTab(desk, 'log');
  await person.press(link('log.pause.button'));
  await person.write(field('log.pause.reason'), 'Familien er bortreist i fire uker.');
  await person.press(button('log.pause.submit'));
  await expect(page().getByText(t('log.standing.paused.agreed'))).toBeVisible();
  expect((await ask(page(), 'child.get', { childId })).summary).toMatchObject({
    logStatus: 'paused',
    holderName: colleague.name,
  });
  await person.press(link('log.standing.to.agreed'));
  await expect(page().getByText('Familien er bortreist i fire uker.')).toBeVisible();
  await person.press(button('log.resume.submit'));
  await expect(page().getByLabel(t('log.write.prompt.brightSpot'))).toBeVisible();
});

test('the log is closed with what becomes of the measure, and opened again with all that was written', async () => {
  const { person, page, t, button, link, field } = desk;
  const before = (await ask(page(), 'log.entries', { childId })).entries.length;
  await person.press(link('log.close.button'));
  await person.choose(field('log.close.closeReason'), t('closeReason.goalsReached'));
  await person.write(field('log.close.reason'), 'Han leker hver dag og har fått en venn.');
  await person.pick(page().getByRole('radio', { name: t('closeOutcome.better'), exact: true }));
  await person.pick(
    page().getByRole('radio', { name: t('measureEnding.goesOnOutside'), exact: true }),
  );
  await person.press(button('log.close.submit'));
  // Whoever held the baton has it no more, and with it the service need: the leader opens again.
  await sitDownAs(desk, leader);
  await openChild(desk, childName);
  await goToTab(desk, 'log');
  await person.press(link('log.reopen.button'));
  await expect(page().getByText(`${task}: går videre uten stafettlogg`)).toBeVisible();
  await person.write(field('log.reopen.reason'), 'Uroen er tilbake etter ferien.');
  await person.pick(page().getByRole('radio', { name: t('level.1'), exact: true }));
  await person.pick(page().getByRole('radio', { name: t('logOrigin.guardians'), exact: true }));
  await person.choose(field('log.reopen.holder'), `${colleague.name} (${t('role.stafettholder')})`);
  await person.press(button('log.reopen.submit'));
  await expect(page().getByText(t('log.story.title'))).toBeVisible();
  const { entries } = await ask(page(), 'log.entries', { childId });
  expect(entries.length).toBe(before + 2);
  const { measures } = await ask(page(), 'measure.list', { childId });
  expect(measures.map(({ status }) => status)).toEqual(['stopped']);
  expect(program.faults).toEqual([]);
});
