import type { Desk } from './journey.ts';
import { goToPlace, goToTab } from './journey.ts';
import { people } from './journey-story.ts';

/** Registers the child of the tour: searched for first, then written with two guardians. */
export async function registerChild(desk: Desk): Promise<void> {
  const { person, page, t, field, button, link, story } = desk;
  const { child, mother, father } = people;
  await goToPlace(desk, 'children');
  await person.press(link('child.register.title').first());
  await desk.sees(t('child.register.title'));
  await person.write(field('child.search.name'), `${child.givenName} ${child.familyName}`);
  await person.write(field('child.birthDate'), child.birthDate);
  await person.press(button('child.search.submit'));
  await page().getByText(t('child.search.noneLead')).waitFor();
  await desk.moment('search-first');
  await person.press(button('child.register.new'));
  await desk.sees(t('child.section.who'));
  await person.write(field('child.institution'), story.institution);
  await person.write(field('child.group'), story.group);
  for (const [place, guardian] of [mother, father].entries()) {
    await person.press(button('child.guardian.add'));
    await person.write(field('child.guardian.name').nth(place), guardian.name);
    await person.write(
      field('child.guardian.relation').nth(place),
      place === 0 ? story.motherIs : story.fatherIs,
    );
    await person.write(field('child.guardian.phone').nth(place), guardian.phone);
    await person.tick(field('child.guardian.parentalResponsibility').nth(place));
  }
  await person.tick(field('child.guardian.mayRead').first());
  await desk.moment('child-form');
  await person.press(button('child.register.submit'));
  await desk.sees(t('child.tab.summary'));
}

/** Writes the wondering note: facts apart from what they may mean. */
export async function observe(desk: Desk): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await openTool(desk, 'observation');
  await desk.sees(t('observation.title'));
  await person.write(field('observation.place'), story.place);
  await person.write(field('observation.seenAndHeard'), story.seen);
  await person.write(field('observation.childWords'), story.childWords);
  await person.pick(page().getByRole('radio', { name: t('frequency.weekly'), exact: true }));
  await person.write(field('observation.strengths'), story.strengths);
  await person.press(
    page()
      .locator('summary')
      .filter({ hasText: t('observation.interpretation') }),
  );
  await person.write(field('observation.interpretation.label'), story.interpretation);
  await person.tick(field('theme.social'));
  await person.tick(field('nextStep.talkToParents'));
  await desk.moment('observation-form');
  await person.press(button('observation.keep'));
  await desk.sees(t('observation.notes'));
}

/** Answers the concern scale: two things seen, the step named in words, the person's own choice. */
export async function weigh(desk: Desk): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await openTool(desk, 'scale');
  await desk.sees(t('scale.title'));
  const steps = page()
    .locator('form')
    .getByRole('region')
    .filter({ has: page().getByRole('radiogroup') });
  for (const [step, item] of [
    [1, 0],
    [1, 1],
  ] as const) {
    const row = steps.nth(step).getByRole('radiogroup').nth(item);
    await person.pick(row.getByRole('radio', { name: t('scaleAnswer.seen'), exact: true }));
  }
  await desk.moment('scale-ticked');
  const cards = page().getByRole('group', { name: t('scale.choose') });
  await person.pick(cards.getByRole('radio').nth(1));
  await person.write(field('scale.reason'), story.scaleReason);
  await desk.moment('scale-chosen');
  await person.press(button('scale.keep'));
  await desk.sees(t('scale.history'));
}

/** Decides on level 1 with reasons. */
export function decideLevel1(desk: Desk): Promise<void> {
  return decide(desk, 'toLevel1');
}

/** Makes one of the decisions about the level, with reasons. */
export async function decide(desk: Desk, decision: 'toLevel1' | 'toLevel2'): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await openTool(desk, 'decision');
  await desk.sees(t('level.title'));
  await person.pick(page().getByRole('radio', { name: t('level.question.yes'), exact: true }));
  await person.pick(page().getByRole('radio', { name: t(`decision.${decision}`), exact: true }));
  await person.write(field('level.reason'), story.decisionReason);
  await person.write(field('level.childHeard'), story.childHeard);
  await desk.moment('decision-form');
  await person.press(button(`level.submit.${decision}`));
  await page()
    .getByText(t(`level.done.${decision}`))
    .waitFor();
}

/** Records a consent of both guardians for everything the tour shares, with these services. */
export async function recordConsent(
  desk: Desk,
  services: readonly string[] = ['kindergarten', 'school'],
): Promise<void> {
  const { person, page, t, field, button, link, story } = desk;
  await goToTab(desk, 'consent');
  await desk.sees(t('consent.title'));
  await person.press(link('consent.record').first());
  await desk.sees(t('consent.form.title'));
  for (const told of ['voluntary', 'purpose', 'insight', 'withdrawal', 'keeper']) {
    await person.tick(field(`consent.told.${told}`));
  }
  await person.pick(page().getByRole('radio', { name: t('consent.answer.yes'), exact: true }));
  for (const { name } of [people.mother, people.father]) {
    await person.tick(page().getByLabel(name, { exact: true }));
  }
  await person.write(field('consent.childsOpinion.label'), story.childHeard);
  for (const purpose of ['openLog', 'shareBetweenServices', 'handOver', 'networkMap', 'meeting']) {
    await person.tick(field(`purpose.${purpose}`));
  }
  for (const service of services) await person.tick(field(`service.${service}`));
  await person.press(button('consent.kinds.all'));
  await person.pick(page().getByRole('radio', { name: t('manner.written'), exact: true }));
  await person.write(field('consent.to'), desk.typedDay(360));
  await desk.moment('consent-form');
  await person.press(button('consent.submit.yes'));
  await desk.sees(t('consent.group.inForce'));
}

/** Opens the log and gives the baton to `holder` of the own office. */
export async function openLog(
  desk: Desk,
  holder: { readonly name: string; readonly role: string },
): Promise<void> {
  const { person, page, t, field, button } = desk;
  await goToTab(desk, 'consent');
  await person.pick(page().getByRole('radio', { name: t('logOrigin.service'), exact: true }));
  await person.choose(field('consent.open.holder'), `${holder.name} (${t(`role.${holder.role}`)})`);
  await desk.moment('appointing');
  await person.press(button('consent.open.submit'));
  await button('consent.open.submit').waitFor({ state: 'detached' });
  await goToTab(desk, 'log');
  await desk.sees(t('log.title'));
}

async function openTool(desk: Desk, tool: string): Promise<void> {
  const { page, person, t } = desk;
  await goToTab(desk, 'tools');
  await desk.sees(t('child.tab.tools'));
  const list = page().getByRole('main').getByRole('listitem');
  await person.press(list.getByRole('link', { name: t(`child.tools.name.${tool}`) }));
}
