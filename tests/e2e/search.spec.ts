import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deskAt } from '../support/journey.ts';
import { lock, unlock } from '../support/journey-office.ts';
import { people } from '../support/journey-story.ts';
import {
  ask,
  childWithOpenLog,
  leader,
  openKindergarten,
  show,
} from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import { textsIn } from '../support/program-texts.ts';

/** Searching and reading the log in the packaged program. */

test.describe.configure({ mode: 'serial' });

const t = textsIn('nb');
let program: Program;
let childId: string;
const day = (offset: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(
    new Date(Date.now() + offset * 86_400_000),
  );

async function write(body: string, offset = 0): Promise<string> {
  const entry = {
    childId,
    kind: 'note' as const,
    body,
    aboutEntryId: null,
    happenedOn: day(offset),
  };
  return (await ask(program.page(), 'log.addEntry', entry)).id;
}

test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  childId = await childWithOpenLog(program.page(), people.child);
  for (let index = 0; index < 90; index += 1) await write(`Hverdagen nummer ${index}`, -index);
  await write('Mikkel gråt i garderoben, og Åse trøstet ham. Ŋáhpu og محمد så på 😀', -85);
});
test.afterAll(() => program.forget());

test('one comes to the search from anywhere with a shortcut, writes as one speaks, and is led to the place', async () => {
  const page = program.page();
  await show(page, '/meetings');
  await page.keyboard.press('Control+F');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('aase GARDEROBE');
  const hit = page.getByRole('link', { name: /Mikkel gråt/ });
  await expect(hit.locator('mark')).toHaveText(['garderoben', 'Åse']);
  await page.keyboard.press('ArrowDown');
  await expect(hit).toBeFocused();
  await page.keyboard.press('Enter');
  const entry = page.locator('[data-record]', { hasText: 'Mikkel gråt' });
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  expect(page.url()).not.toContain('garderobe');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('aase GARDEROBE');
});

for (const [words, marked] of [
  ['nahpu', 'Ŋáhpu'],
  ['محمد', 'محمد'],
  ['😀', '😀'],
] as const) {
  test(`«${words}» is found where it stands`, async () => {
    const page = program.page();
    await show(page, '/search');
    await page.getByRole('searchbox').fill(words);
    await expect(page.locator('[data-search-hit] mark').first()).toHaveText(marked);
  });
}

test('the words of a search are in no file of the program', async () => {
  const page = program.page();
  await show(page, '/search');
  await page.getByRole('searchbox').fill('sjeldnesøkeordet');
  await page.getByText(t('search.none')).waitFor();
  await show(page, '/');
  for (const name of readdirSync(program.userData, { recursive: true, encoding: 'utf8' })) {
    const path = join(program.userData, name);
    const bytes = readBytes(path);
    expect([name, bytes.includes('sjeldnesøkeordet'), bytes.includes('sjeldnesoekeordet')]).toEqual(
      [name, false, false],
    );
  }
  expect(program.faults).toEqual([]);
});

test('the search box of the first screen hands its words on', async () => {
  const page = program.page();
  await show(page, '/');
  await page.getByPlaceholder(t('overview.search')).fill('trøstet');
  await page.getByRole('option', { name: t('search.allFor', { words: 'trøstet' }) }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('trøstet');
  await expect(page.locator('[data-search-hit] mark')).toHaveText('trøstet');
});

test('a mark in the picture leads to its day, and a stretch that is drawn becomes the period', async () => {
  const page = program.page();
  await show(page, `/children/${childId}/log`);
  const picture = page.getByRole('region', { name: t('log.picture.title') });
  await picture.locator('[data-mark^="services"]').first().click();
  const heading = page.locator('h2:focus');
  await expect(heading).toBeInViewport();
  expect(await heading.getAttribute('id')).toMatch(/^day-/);
  const line = picture.locator('[class*="line"]').last();
  await line.scrollIntoViewIfNeeded();
  const box = await line.boundingBox();
  if (box === null) throw new Error('The time line is not shown');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + 10, { steps: 4 });
  await page.mouse.up();
  const chips = page.getByRole('list', { name: t('log.filter.chosen') });
  await expect(chips.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText(/^Viser \d+ av 92 innslag$/)).toBeVisible();
  await chips.getByRole('button').click();
  await expect(page.getByText('92 innslag', { exact: true })).toBeVisible();
});

test('a megabyte that is pasted is refused with words, and a note from right to left stands so', async () => {
  const page = program.page();
  await show(page, `/children/${childId}/log/write/note`);
  const field = page.getByLabel(t('log.write.prompt.note'));
  await expect(field).toBeFocused();
  await page.keyboard.type('Før. ');
  await program.electron.evaluate(({ clipboard }) => clipboard.writeText('x'.repeat(1_048_576)));
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('alert')).toContainText('for langt');
  await expect(field).toHaveValue('Før. ');
  await field.fill('رسم محمد بيتا كبيرا');
  expect(await field.evaluate((area) => getComputedStyle(area).unicodeBidi)).toBe('plaintext');
  await page.getByRole('button', { name: t('log.write.submit') }).click();
  await expect(page.locator('article p[dir=rtl]').first()).toHaveText('رسم محمد بيتا كبيرا');
  expect(program.faults).toEqual([]);
});

test('after a lock the words of the search are gone', async () => {
  const desk = deskAt(program, 'nb');
  await show(desk.page(), '/search');
  await desk.page().getByRole('searchbox').fill('garderoben');
  await desk.page().locator('[data-search-hit]').first().waitFor();
  await lock(desk);
  await unlock(desk, leader);
  await show(desk.page(), '/search');
  await expect(desk.page().getByRole('searchbox')).toHaveValue('');
});

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
