import type { Locator } from 'playwright';
import type { Desk } from './journey.ts';
import { goToTab, typedDay } from './journey.ts';
import { people } from './journey-story.ts';

/** Writes one entry of a kind in the log. */
export async function writeEntry(desk: Desk, kind: string, words: string): Promise<void> {
  const { person, page, t, field, button } = desk;
  await goToTab(desk, 'log');
  await desk.sees(t('log.title'));
  await person.pick(page().getByRole('radio', { name: t(`entryKind.${kind}`), exact: true }));
  await person.write(field(`log.write.prompt.${kind}`), words);
  await person.press(button('log.write.submit'));
  await page().getByRole('main').getByText(words).filter({ visible: true }).last().waitFor();
  await page()
    .getByRole('status')
    .getByText(t('log.write.done', { kind: t(`entryKind.${kind}`) }))
    .waitFor({ state: 'attached' });
}

/** One place on the line that a question asks about. */
function markOn({ page, t }: Desk, question: string, place: number): Locator {
  return page()
    .getByRole('group', { name: t(question) })
    .getByRole('radio')
    .nth(place);
}

/** Sets a goal for the attention point and starts a measure with a responsible person and a day. */
export async function startMeasure(desk: Desk): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await goToTab(desk, 'measures');
  await desk.sees(t('measures.title'));
  await person.press(
    page()
      .getByRole('button', {
        name: t('measures.goal.buttonOf', { attention: '' }).split('«')[0] ?? '',
      })
      .first(),
  );
  await person.write(field('measures.goal.body'), story.goal);
  await person.press(button('measures.goal.submit'));
  await desk.sees(story.goal);
  await person.press(
    page()
      .getByRole('button', { name: t('measures.start.buttonOf', { goal: '' }).split('«')[0] ?? '' })
      .first(),
  );
  await person.write(field('measures.start.what'), story.measure);
  await person.write(
    page().getByRole('combobox', { name: t('measures.terms.responsible'), exact: true }),
    people.kindergartenLeader.name,
  );
  await person.write(field('measures.terms.evaluateOn'), typedDay(28));
  await person.pick(markOn(desk, 'measures.start.startMark', 3));
  await person.pick(markOn(desk, 'measures.start.aimMark', 8));
  await desk.moment('measure-form');
  await person.press(button('measures.start.submit'));
  await page().getByRole('table').getByText(story.measure).waitFor();
}

/** Answers the three questions about the measure, and lets it go on. */
export async function evaluateMeasure(desk: Desk): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await goToTab(desk, 'measures');
  await person.press(
    page()
      .getByRole('table')
      .getByRole('link', { name: t('measures.evaluate.button') })
      .first(),
  );
  await person.pick(page().getByRole('radio', { name: t('carriedOut.yes'), exact: true }));
  await person.pick(page().getByRole('radio', { name: t('effect.some'), exact: true }));
  await person.write(field('measures.evaluate.comment'), story.evaluation);
  await person.pick(markOn(desk, 'measures.evaluate.line', 5));
  await person.write(
    page().getByRole('combobox', { name: t('measures.evaluate.lineSetBy'), exact: true }),
    people.child.givenName,
  );
  await person.pick(
    page().getByRole('radio', { name: t('evaluationDecision.continue'), exact: true }),
  );
  await person.write(field('measures.evaluate.nextEvaluationOn'), typedDay(56));
  await desk.moment('evaluation-form');
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));
}

/** Plans a meeting with those whom the program proposes. */
export async function planMeeting(desk: Desk, daysFromToday = 0): Promise<void> {
  const { person, page, t, field, button, link, story } = desk;
  await goToTab(desk, 'meetings');
  await desk.sees(t('meetings.title'));
  await person.press(link('meetings.plan.button').first());
  await desk.sees(t('meetings.plan.title'));
  await person.write(field('meetings.field.on'), typedDay(daysFromToday));
  await person.write(field('meetings.field.startsAt'), '14.30');
  await person.write(field('meetings.field.place'), story.meetingPlace);
  await person.write(field('meetings.field.purpose'), story.meetingPurpose);
  await desk.moment('plan-form');
  await person.press(button('meetings.plan.submit'));
  await page().getByText(story.meetingPurpose).waitFor();
}

/** Sits down at the table: at the meeting that is planned, or at one that nobody had planned. */
export async function sitDown(desk: Desk, which: 'planned' | 'now'): Promise<void> {
  const { person, page, t, link } = desk;
  await goToTab(desk, 'meetings');
  await desk.sees(t('meetings.title'));
  const key = which === 'planned' ? 'meetings.hold.button' : 'meetings.hold.now';
  await person.press(link(key).first());
  await page()
    .getByRole('heading', { name: t('meetings.part.who') })
    .waitFor();
}

/** Ends the meeting and comes to its minutes. */
export async function endMeeting(desk: Desk): Promise<void> {
  const { person, page, t, button, story } = desk;
  await person.press(button('meetings.mode.close'));
  await desk.sees(t('meetings.title'));
  await page().getByRole('article').getByText(story.meetingSummary).first().waitFor();
}

/** Holds a meeting in meeting mode; one decision becomes a measure; the next date is agreed. */
export async function holdMeeting(desk: Desk, which: 'planned' | 'now' = 'now'): Promise<void> {
  const { person, page, t, field, story } = desk;
  await sitDown(desk, which);
  await person.write(field('meetings.field.childVoice'), story.meetingVoice);
  await person.write(field('meetings.part.minutes'), story.meetingSummary);
  await person.write(field('meetings.decision.next'), story.meetingDecision);
  await page().keyboard.press('Enter');
  await person.write(
    page()
      .getByRole('combobox', { name: t('measures.terms.responsible'), exact: true })
      .first(),
    people.father.name,
  );
  await person.pick(page().getByRole('radio', { name: t('meetings.next.agreed'), exact: true }));
  await person.write(
    page().getByLabel(t('meetings.next.date'), { exact: true }).and(page().locator('input')),
    typedDay(42),
  );
  await desk.moment('meeting-form');
  await endMeeting(desk);
}
