import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { BreakRule } from '@domain/break/break-rule.ts';
import type { MendingAction } from '@domain/break/mending-action.ts';
import { deskAt, goToPlace, settled } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import { unlock } from '../support/journey-office.ts';
import { people } from '../support/journey-story.ts';
import { clockOf } from '../support/program-clock.ts';
import type { ProgramClock } from '../support/program-clock.ts';
import { ask, childWithOpenLog, leader, openKindergarten } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

/**
 * A month after a log was opened, nobody has followed up: the first screen says what has stopped, one press leads to
 * where it is mended, and when all of it is mended the screen is calm.
 */

test.describe.configure({ mode: 'serial' });

const childName = `${people.child.givenName} ${people.child.familyName}`;

let program: Program;
let clock: ProgramClock;
let desk: Desk;

test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  desk = deskAt(program, 'nb');
  clock = await clockOf(program, '2027-01-11');
  await openKindergarten(program);
  const childId = await childWithOpenLog(program.page(), people.child, leader.name, clock.day());
  await ask(program.page(), 'measure.start', {
    childId,
    measure: {
      goalEntryId: null,
      what: desk.story.measure,
      arena: 'service',
      responsible: '',
      startsOn: clock.day(),
      evaluateOn: clock.day(21),
      startPoint: { value: null, words: '' },
      aim: { value: null, words: '' },
    },
  });
  await clock.pass(30);
  await unlock(desk, leader);
});
test.afterAll(() => program.forget());

const panel = () =>
  desk.page().getByRole('region', { name: desk.t('breakRule.title'), exact: true });
const linkTo = (mending: MendingAction): Locator =>
  panel().getByRole('link', {
    name: desk.t('breakRule.of', { action: desk.t(`breakRule.mend.${mending}`), name: childName }),
    exact: true,
  });
const line = (rule: BreakRule) =>
  panel()
    .getByRole('listitem')
    .filter({ hasText: desk.t(`breakRule.why.${rule}`) })
    .filter({ hasNot: desk.page().getByRole('heading') });

async function toFirstScreen(): Promise<void> {
  await goToPlace(desk, 'overview');
  await panel().waitFor();
  await settled(desk);
}

/** One press on what the break offers. */
async function follow(mending: MendingAction, heading: string): Promise<void> {
  await toFirstScreen();
  await desk.person.press(linkTo(mending));
  await desk.sees(desk.t(heading));
  await settled(desk);
}

async function isMended(rule: BreakRule): Promise<void> {
  await toFirstScreen();
  await expect(line(rule)).toHaveCount(0);
}

test('the first screen says what has stopped, why it matters and since when, the oldest first', async () => {
  const { t } = desk;
  await toFirstScreen();
  await expect(panel()).toContainText(t('overview.breaks.count', { total: 5, children: 1 }));
  const measure = line('measureWithoutResponsible');
  await expect(measure).toContainText(
    `Ingen har ansvar for tiltaket «${desk.story.measure.replace(/[.]$/, '')}».`,
  );
  await expect(measure.locator('time')).toHaveAttribute('datetime', clock.day(-30));
  await expect(line('transitionUnplanned')).toContainText('Barnet begynner på skolen til høsten');
  await expect(line('noNextMeeting').locator('time')).toHaveAttribute('datetime', clock.day(-16));
  const rest = panel().getByRole('link', { name: t('overview.breaks.rest', { count: 2 }) });
  await expect(rest).toBeVisible();
});

test('the transition is planned, and with it the next meeting', async () => {
  const { person, t, field, button } = desk;
  await follow('planTransition', 'meetings.plan.title');
  await expect(field('meetings.field.type')).toHaveValue('transition');
  await person.write(field('meetings.field.on'), clock.typed(14));
  await person.press(button('meetings.plan.submit'));
  await desk.sees(t('meetings.title'));
  await isMended('transitionUnplanned');
  await expect(line('noNextMeeting')).toHaveCount(0);
});

test('somebody takes the measure on', async () => {
  const { person, page, t, field, button } = desk;
  await follow('nameResponsible', 'measures.responsible.title');
  await person.write(
    page().getByRole('combobox', { name: t('measures.terms.responsible'), exact: true }),
    leader.name,
  );
  await person.write(field('measures.responsible.reason'), 'Det ble ikke sagt da vi begynte.');
  await person.press(button('measures.responsible.submit'));
  await desk.sees(t('measures.title'));
  await isMended('measureWithoutResponsible');
});

test('the measure is evaluated, and the child is still asked for', async () => {
  const { person, page, t, field, button } = desk;
  await follow('evaluateMeasure', 'measures.evaluate.title');
  for (const answer of ['carriedOut.yes', 'effect.some', 'evaluationDecision.continue'])
    await person.pick(page().getByRole('radio', { name: t(answer), exact: true }));
  await person.write(field('measures.evaluate.nextEvaluationOn'), clock.typed(28));
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));
  await isMended('evaluationPassed');
  await expect(line('childVoiceMissing')).toBeVisible();
});

test('the child is heard, and the first screen is calm', async () => {
  const { person, page, t, field, button } = desk;
  await follow('hearChild', 'log.title');
  const words = field('log.write.prompt.childVoice');
  await expect(words).toBeFocused();
  await person.write(words, desk.story.childWords);
  await person.press(button('log.write.submit'));
  await page().getByRole('article').getByText(desk.story.childWords).first().waitFor();
  await toFirstScreen();
  await expect(panel().getByText(t('overview.well.mine'))).toBeVisible();
  await expect(panel().getByRole('listitem')).toHaveCount(0);
  expect(program.faults).toEqual([]);
});
