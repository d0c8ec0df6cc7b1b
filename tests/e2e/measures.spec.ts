import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { deskAt, settled, typedDay } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import { unlock } from '../support/journey-office.ts';
import { passphrases, people } from '../support/journey-story.ts';
import {
  ask,
  childWithOpenLog,
  leader,
  openKindergarten,
  show,
} from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let childId: string;
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  desk = deskAt(program, 'nb');
  childId = await childWithOpenLog(program.page(), people.child);
  const today = typedDay(0).split('.').reverse().join('-');
  const entry = (kind: 'attention' | 'goal' | 'brightSpot', body: string, about: string | null) =>
    ask(program.page(), 'log.addEntry', {
      childId,
      kind,
      body,
      aboutEntryId: about,
      happenedOn: today,
    });
  await entry('brightSpot', desk.story.brightSpot, null);
  const { id } = await entry('attention', desk.story.attention, null);
  await entry('goal', desk.story.goal, id);
});
test.afterAll(() => program.forget());

const comeToMeasures = async () => {
  await show(program.page(), `/children/${childId}/measures`);
  await desk.sees(desk.t('measures.title'));
  await settled(desk);
};
const mark = (group: string, name: RegExp): Locator =>
  program
    .page()
    .getByRole('group', { name: desk.t(group) })
    .getByRole('radio', { name });
const evaluateLink = () =>
  program
    .page()
    .getByRole('table')
    .getByRole('link', { name: desk.t('measures.evaluate.button') })
    .first();
const openEvaluation = async () => {
  await desk.person.press(evaluateLink());
  await desk.sees(desk.t('measures.evaluate.title'));
};
const answer = async (nextOn: number) => {
  const { person, t, field } = desk;
  const radio = (key: string) => program.page().getByRole('radio', { name: t(key), exact: true });
  await person.pick(radio('carriedOut.yes'));
  await person.pick(radio('effect.some'));
  await person.pick(radio('evaluationDecision.continue'));
  await person.write(field('measures.evaluate.nextEvaluationOn'), typedDay(nextOn));
};

test('a measure is started with a mark and an aim, evaluated twice, and its line shows what people put', async () => {
  const { person, page, t, field, button } = desk;
  await comeToMeasures();
  await expect(page().getByRole('region', { name: t('measures.bright.title') })).toContainText(
    desk.story.brightSpot,
  );
  await person.press(page().getByRole('button', { name: /^Start et tiltak for målet/ }));
  await person.write(field('measures.start.what'), desk.story.measure);
  await person.tick(field('measures.terms.nobodyYet'));
  await person.write(field('measures.start.startWords'), 'Sitter for seg selv');
  await person.pick(mark('measures.start.startMark', /^3 av 10/));
  await person.pick(mark('measures.start.aimMark', /^8 av 10/));
  await person.press(button('measures.start.submit'));
  await expect(page().getByRole('table').getByText(t('measures.nobodyYet'))).toBeVisible();

  await openEvaluation();
  await answer(28);
  await person.pick(mark('measures.evaluate.line', /^5 av 10/));
  await person.press(button('measures.evaluate.submit'));
  await expect(page().getByRole('alert').first()).toContainText('Skriv hvem som satte merket');
  await person.write(
    page().getByRole('combobox', { name: t('measures.evaluate.lineSetBy') }),
    'Eksempel og mor',
  );
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));

  await openEvaluation();
  await expect(mark('measures.evaluate.line', /./).first()).not.toBeChecked();
  await answer(56);
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));

  await person.press(page().getByRole('link', { name: desk.story.measure, exact: true }));
  await desk.sees(desk.story.measure);
  const rows = page()
    .getByRole('table', { name: t('measures.line.caption') })
    .getByRole('row');
  await expect(rows).toHaveText([
    /Dato.*Merke/,
    /Der dere startet.*3 av 10.*Sitter for seg selv/,
    /Evaluert.*5 av 10.*Satt av Eksempel og mor/,
    /Evaluert.*Ikke satt/,
    /Dit dere vil.*8 av 10/,
  ]);
  expect(program.faults).toEqual([]);
});

test('what a colleague wrote while one was away stands beside one’s own words, and both are kept', async () => {
  const { person, page, t, field, button } = desk;
  const { code } = await ask(page(), 'office.inviteUser', {
    name: people.colleague.name,
    role: 'stafettholder',
    phone: '',
  });
  const { users } = await ask(page(), 'office.users', {});
  await ask(page(), 'log.addParticipant', {
    childId,
    name: people.colleague.name,
    serviceType: 'kindergarten',
    roleTitle: '',
    phone: '',
    userId: users.find(({ name }) => name === people.colleague.name)?.id ?? null,
    from: typedDay(0).split('.').reverse().join('-'),
  });

  await comeToMeasures();
  await openEvaluation();
  await person.write(field('measures.evaluate.comment'), 'Skrevet av lederen.');
  await page()
    .getByText(/^Lagret/)
    .waitFor();

  await program.throughNewWindow(() => person.press(button('shell.lock')));
  await person.press(button('vault.unlock.haveCode'));
  await person.write(field('vault.userName'), people.colleague.name);
  await person.write(field('vault.invitation.code'), code);
  await person.write(field('vault.newPassphrase'), passphrases.colleague);
  await person.write(field('vault.repeatPassphrase'), passphrases.colleague);
  await person.press(button('vault.invitation.submit'));
  await page().getByText(people.colleague.name).first().waitFor();
  await comeToMeasures();
  await openEvaluation();
  await person.write(field('measures.evaluate.comment'), 'Skrevet av kollegaen.');
  await answer(30);
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));

  await program.throughNewWindow(() => person.press(button('shell.lock')));
  await person.press(button('vault.unlock.switchUser'));
  await unlock(desk, leader);
  await comeToMeasures();
  await openEvaluation();
  const theirs = page().getByRole('region', {
    name: t('common.stale.title', { name: people.colleague.name }),
  });
  await expect(theirs).toContainText('Skrevet av kollegaen.');
  await expect(field('measures.evaluate.comment')).toHaveValue('Skrevet av lederen.');
  await answer(60);
  await person.press(button('measures.evaluate.submit'));
  await expect(page().getByRole('alert').first()).toContainText('Noen andre har lagret her');

  await person.press(button('common.stale.goOn'));
  await expect(theirs).toHaveCount(0);
  await expect(field('measures.evaluate.comment')).toHaveValue('Skrevet av lederen.');
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));
  const { measures } = await ask(page(), 'measure.list', { childId });
  expect(measures[0]?.evaluations.map(({ comment }) => comment).slice(-2)).toEqual([
    'Skrevet av kollegaen.',
    'Skrevet av lederen.',
  ]);
  expect(program.faults).toEqual([]);
});
