import type { Locator } from 'playwright';
import type { Desk } from './journey.ts';
import { goToTab } from './journey.ts';
import { people } from './journey-story.ts';

/** Writes one entry of a kind in the log. */
export async function writeEntry(desk: Desk, kind: string, words: string): Promise<void> {
  const { person, page, t } = desk;
  await goToTab(desk, 'log');
  await desk.sees(t('log.title'));
  await person.pick(page().getByRole('radio', { name: t(`entryKind.${kind}`), exact: true }));
  await writeHere(desk, kind, words);
}

/** Writes the entry of a kind that the write box is open on. */
export async function writeHere(desk: Desk, kind: string, words: string): Promise<void> {
  const { person, page, t, field, button } = desk;
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
  await person.write(field('measures.terms.evaluateOn'), desk.typedDay(28));
  await person.pick(markOn(desk, 'measures.start.startMark', 3));
  await person.pick(markOn(desk, 'measures.start.aimMark', 8));
  await desk.moment('measure-form');
  await person.press(button('measures.start.submit'));
  await page().getByRole('table').getByText(story.measure).waitFor();
}

/** Opens the evaluation of the first measure that has one to come. */
export async function openEvaluation(desk: Desk): Promise<void> {
  const { person, page, t } = desk;
  await goToTab(desk, 'measures');
  await person.press(
    page()
      .getByRole('table')
      .getByRole('link', { name: t('measures.evaluate.button') })
      .first(),
  );
}

/** What was answered: the mark that the child set, if it did, and what becomes of the measure. */
export type Evaluated =
  | { readonly decision: 'continue'; readonly inDays: number; readonly mark?: number }
  | { readonly decision: 'stop'; readonly mark?: number };

/** Answers the three questions about the measure whose evaluation is open. */
export async function evaluate(desk: Desk, answer: Evaluated): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await desk.sees(t('measures.evaluate.title'));
  await person.pick(page().getByRole('radio', { name: t('carriedOut.yes'), exact: true }));
  await person.pick(page().getByRole('radio', { name: t('effect.some'), exact: true }));
  await person.write(field('measures.evaluate.comment'), story.evaluation);
  if (answer.mark !== undefined) {
    await person.pick(markOn(desk, 'measures.evaluate.line', answer.mark));
    await person.write(
      page().getByRole('combobox', { name: t('measures.evaluate.lineSetBy'), exact: true }),
      people.child.givenName,
    );
  }
  await person.pick(
    page().getByRole('radio', { name: t(`evaluationDecision.${answer.decision}`), exact: true }),
  );
  if (answer.decision === 'continue')
    await person.write(field('measures.evaluate.nextEvaluationOn'), desk.typedDay(answer.inDays));
  await desk.moment('evaluation-form');
  await person.press(button('measures.evaluate.submit'));
  await desk.sees(t('measures.title'));
}

/** Answers the three questions about the measure, and lets it go on. */
export async function evaluateMeasure(desk: Desk): Promise<void> {
  await openEvaluation(desk);
  await evaluate(desk, { decision: 'continue', inDays: 56, mark: 5 });
}

/** Plans a meeting with those whom the program proposes. */
export async function planMeeting(desk: Desk, daysFromToday = 0): Promise<void> {
  const { person, t, link } = desk;
  await goToTab(desk, 'meetings');
  await desk.sees(t('meetings.title'));
  await person.press(link('meetings.plan.button').first());
  await agreeOnMeeting(desk, daysFromToday);
}

/** Fills in the plan of a meeting that is open. */
export async function agreeOnMeeting(desk: Desk, daysFromToday: number): Promise<void> {
  const { person, t, field, button, story } = desk;
  await desk.sees(t('meetings.plan.title'));
  await person.write(field('meetings.field.on'), desk.typedDay(daysFromToday));
  await person.write(field('meetings.field.startsAt'), '14.30');
  await person.write(field('meetings.field.place'), story.meetingPlace);
  await person.write(field('meetings.field.purpose'), story.meetingPurpose);
  await desk.moment('plan-form');
  await person.press(button('meetings.plan.submit'));
  await desk.sees(t('meetings.title'));
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
  await sitDown(desk, which);
  await meet(desk, 42);
}

/** What happens at the table: the child's words, what is said, one decision, and the next date. */
export async function meet(desk: Desk, nextInDays: number): Promise<void> {
  const { person, page, t, field, story } = desk;
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
    desk.typedDay(nextInDays),
  );
  await desk.moment('meeting-form');
  await endMeeting(desk);
}
