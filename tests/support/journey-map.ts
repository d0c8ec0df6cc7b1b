import type { Locator } from 'playwright';
import type { Desk } from './journey.ts';
import { goToTab } from './journey.ts';

/** Draws three people around the child, moves one, relates two, removes one, and takes the removal back. */
export async function drawMap(desk: Desk): Promise<void> {
  const { person, page, t, button, story } = desk;
  await goToTab(desk, 'map');
  await desk.sees(t('map.title'));
  await addPerson(
    desk,
    story.mapGrandmother,
    'map.first.ring.veryClose',
    'map.first.sector.family',
  );
  await addPerson(desk, story.mapTeacher, 'map.first.ring.close', 'map.first.sector.school');
  await addPerson(desk, story.mapFriend, 'map.first.ring.close', 'map.first.sector.friends');

  await select(desk, story.mapTeacher);
  await act(desk, 'closer');
  await said(desk, t('map.first.ring.veryClose'));

  await select(desk, story.mapGrandmother);
  await act(desk, 'relate');
  await person.choose(
    page().getByLabel(t('map.relate.to', { name: story.mapGrandmother }), { exact: true }),
    story.mapTeacher,
  );
  await person.press(button('map.relate.submit'));
  await said(desk, t('map.did.addRelation', { relation: '' }).split('.')[0] ?? '');

  await select(desk, story.mapFriend);
  await act(desk, 'remove');
  await act(desk, 'undo');
  await said(desk, t('map.said.undone', { what: '' }).trim());
  await act(desk, 'redo');
  await act(desk, 'undo');
  await inDrawing(desk, story.mapFriend).waitFor();
}

/** Keeps the drawing as a dated version that may be in the log. */
export async function saveMap(desk: Desk): Promise<void> {
  const { person, page, t, field, button, story } = desk;
  await person.press(button('map.save.open'));
  await desk.sees(t('map.save.title'));
  await person.write(field('map.save.present'), story.mapPresent);
  await person.tick(field('map.save.consentGiven'));
  await person.tick(field('map.save.mayBeInLog'));
  await desk.moment('map-saving');
  await person.press(button('map.save.submit'));
  await page().getByText(t('map.save.done')).waitFor({ state: 'attached' });
}

/** Writes the newest version as a picture to `path`. */
export async function exportMap(desk: Desk, path: string): Promise<void> {
  const { person, page, t, button, program } = desk;
  await program.answerSave(path);
  const versions = page()
    .locator('summary')
    .filter({ hasText: t('map.versions.title') });
  await person.press(versions);
  await person.press(button('map.version.exportOf', { number: 1 }));
  await person.press(button('map.export.submit'));
  await page().getByText(t('map.export.done')).waitFor({ state: 'attached' });
}

/** A person of the map as it is drawn. */
export function inDrawing(desk: Desk, name: string): Locator {
  return desk.page().locator('.react-flow__node').filter({ hasText: name });
}

/** The keys of the map; who walks to a button instead passes, and so selects, other people on the way. */
const keys = {
  closer: '+',
  relate: 'r',
  remove: 'Delete',
  undo: 'Control+z',
  redo: 'Control+Shift+z',
} as const;

/** Does something with the person that is selected. */
async function act(desk: Desk, action: keyof typeof keys): Promise<void> {
  if (desk.person.hands === 'keyboard') return desk.page().keyboard.press(keys[action]);
  const toolbar = desk.page().getByRole('toolbar', { name: desk.t('map.toolbar') });
  const name = desk.t(`map.action.${action}`);
  return desk.person.press(toolbar.getByRole('button', { name, exact: true }));
}

async function addPerson(desk: Desk, name: string, ring: string, sector: string): Promise<void> {
  const { person, t, field, button } = desk;
  await person.choose(field('map.add.ring').first(), t(ring));
  await person.choose(field('map.add.sector').first(), t(sector));
  await person.write(field('map.add.name'), name);
  await person.press(button('map.add.submit'));
  await inDrawing(desk, name).waitFor();
}

async function select(desk: Desk, name: string): Promise<void> {
  await desk.person.select(inDrawing(desk, name));
  await desk.page().locator('[data-inspector]').getByText(desk.t('map.person.flags')).waitFor();
}

async function said(desk: Desk, words: string): Promise<void> {
  await desk
    .page()
    .getByRole('status')
    .filter({ hasText: words })
    .first()
    .waitFor({ state: 'attached' });
}
