import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { deskAt, settled, typedDay } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import { createOffice, lock } from '../support/journey-office.ts';
import { offices, passphrases, people, stories } from '../support/journey-story.ts';
import { ask, childWithOpenLog, openKindergarten, show } from '../support/program-office.ts';
import { resize, startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import type { Language } from '../support/program-texts.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const childViews = [
  'summary',
  'edit',
  'log',
  'log/write/childVoice',
  'log/close',
  'log/pause',
  'log/reopen',
  'measures',
  'map',
  'meetings',
  'meetings/plan',
  'meetings/plan/transition',
  'meetings/hold',
  'consent',
  'consent/record',
  'tools',
  'observation',
  'scale',
  'guide',
  'talks',
  'talk/guardians',
  'talk/adviser',
  'decision',
  'report',
  'documents',
  'print/log',
  'print/summary',
  'print/checklist',
  'print/blank',
  'log/paper',
  'insight',
  'baton',
  'baton/deputy',
  'birth',
  'handover',
];
const placesOfRail = [
  '/',
  '/children',
  '/children/new',
  '/search',
  '/meetings',
  '/handover',
  '/tools',
  '/tools/blank-log',
  '/tools/guide',
  '/tools/guide/adult',
  '/office',
  '/office/policy',
  '/office/invite',
  '/office/absence',
  '/office/passphrase',
  '/help',
  '/help/followUp',
  '/nowhere',
];

test.describe.configure({ mode: 'serial' });

let program: Program;
let places: readonly string[];
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  const page = program.page();
  const followed = await childWithOpenLog(page, people.child);
  const measureId = await fill(page, followed);
  const measure = `measures/${measureId}`;
  const { id: leaving } = await ask(page, 'log.addParticipant', {
    childId: followed,
    name: people.schoolLeader.name,
    serviceType: 'school',
    roleTitle: '',
    phone: '',
    userId: null,
    from: '2026-01-01',
  });
  const { id: planned } = await ask(page, 'meeting.plan', {
    childId: followed,
    plan: {
      type: 'evaluation',
      on: typedDay(30).split('.').reverse().join('-'),
      startsAt: '14:30',
      endsAt: null,
      place: stories.nb.meetingPlace,
      purpose: stories.nb.meetingPurpose,
      agenda: '',
      invited: [],
    },
  });
  const closed = await childWithOpenLog(page, { givenName: 'Ferdig', familyName: 'Barnesen' });
  await ask(page, 'log.close', {
    childId: closed,
    closeReason: 'goalsReached',
    reason: stories.nb.decisionReason,
    outcome: 'better',
    agreedWith: people.mother.name,
    closingNote: '',
    measures: [],
  });
  const { childId: fresh } = await ask(page, 'child.register', {
    ...people.child,
    givenName: 'Nyttebarn',
    birthDate: '2022-03-01',
    isUnborn: false,
    dueDate: null,
    address: '',
    hasHiddenAddress: true,
    institution: '',
    group: '',
    language: '',
    needsInterpreter: false,
    guardians: [],
    isAnotherChild: true,
  });
  places = [
    ...placesOfRail,
    ...[...childViews, measure, `${measure}/evaluate`, `${measure}/responsible`].map(
      (view) => `/children/${followed}/${view}`,
    ),
    `/children/${followed}/log/leaving/${leaving}`,
    ...['meetings/planned', 'meetings/hold', 'print/agenda', 'print/invitation'].map(
      (view) => `/children/${followed}/${view}/${planned}`,
    ),
    `/children/${closed}/log/reopen`,
    ...['summary', 'log', 'map', 'consent', 'observation', 'guide', 'talk/leader'].map(
      (view) => `/children/${fresh}/${view}`,
    ),
  ];
});
test.afterAll(() => program.forget());

for (const [language, scheme, rules] of [
  ['nb', 'light', null],
  ['nn', 'dark', null],
  // Of all rules only contrast depends on the scheme; the others have been asked in both languages above.
  ['nb', 'dark', ['color-contrast']],
  ['nn', 'light', ['color-contrast']],
] as const) {
  test(`every view in ${language}, ${scheme}, is without a known barrier`, async () => {
    test.setTimeout(180_000);
    await speak(program, language, scheme);
    const desk = deskAt(program, language);
    const found: string[] = [];
    for (const place of places) {
      await come(desk, place);
      found.push(...(await barriers(program.page(), place, rules)));
    }
    expect(found).toEqual([]);
    expect(program.faults).toEqual([]);
  });
}

test('at the smallest window, and at 200 % zoom, nothing has to be scrolled sideways', async () => {
  test.setTimeout(120_000);
  await speak(program, 'nb', 'light');
  const desk = deskAt(program, 'nb');
  const wide: string[] = [];
  for (const zoom of [1, 2]) {
    await resize(
      program.electron,
      zoom === 1 ? { width: 1024, height: 640 } : { width: 1280, height: 800 },
    );
    await program.electron.evaluate(({ BrowserWindow }, factor) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(factor);
    }, zoom);
    for (const place of places) {
      await come(desk, place);
      const excess = await program.page().evaluate(() => {
        const areas = [document.scrollingElement, document.querySelector('main')];
        return Math.max(
          ...areas.map((area) => (area === null ? 0 : area.scrollWidth - area.clientWidth)),
        );
      });
      if (excess > 1) wide.push(`${place} at ${zoom * 100} %: ${excess} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('the lock screen and the way in are without a known barrier', async () => {
  await program.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(1);
  });
  await resize(program.electron, { width: 1440, height: 900 });
  const desk = deskAt(program, 'nb');
  await show(program.page(), '/');
  await settled(desk);
  await lock(desk);
  const found = await barriers(program.page(), 'unlock');
  await desk.person.press(desk.button('vault.unlock.haveWords'));
  found.push(...(await barriers(program.page(), 'recovery words')));
  await desk.person.press(desk.button('vault.back'));
  await desk.person.press(desk.button('vault.unlock.haveCode'));
  found.push(...(await barriers(program.page(), 'one-time code')));
  expect(found).toEqual([]);
});

for (const [language, scheme] of [
  ['nn', 'light'],
  ['nb', 'dark'],
] as const) {
  test(`the five steps to an office in ${language}, ${scheme}, are without a known barrier`, async () => {
    const fresh = await startProgram({ language, scheme });
    const found: string[] = [];
    const desk = deskAt(fresh, language, {
      moment: async (moment) => {
        found.push(...(await barriers(fresh.page(), moment)));
      },
    });
    found.push(...(await barriers(fresh.page(), 'first step')));
    await createOffice(desk, {
      office: offices.kindergarten,
      user: people.kindergartenLeader,
      passphrase: passphrases.kindergarten,
    });
    expect(found).toEqual([]);
    await fresh.forget();
  });
}

/** Something of everything, so that views are seen with content. Gives the id of the measure that goes on. */
async function fill(page: Page, childId: string): Promise<string> {
  const story = stories.nb;
  const day = (offset: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(
      Date.now() + offset * 86_400_000,
    );
  const today = day(0);
  const entry = (
    kind: 'brightSpot' | 'childVoice' | 'attention' | 'goal' | 'triedBefore',
    body: string,
    aboutEntryId: string | null = null,
  ) => ask(page, 'log.addEntry', { childId, kind, body, aboutEntryId, happenedOn: today });
  await entry('brightSpot', story.brightSpot);
  await entry('childVoice', story.childWords);
  const attention = await entry('attention', story.attention);
  const goal = await entry('goal', story.goal, attention.id);
  await entry('triedBefore', story.meetingDecision);
  const start = (responsible: string) =>
    ask(page, 'measure.start', {
      childId,
      measure: {
        goalEntryId: goal.id,
        what: story.measure,
        arena: 'service',
        responsible,
        startsOn: today,
        evaluateOn: today,
        startPoint: { value: 3, words: '' },
        aim: { value: 8, words: '' },
      },
    });
  await start('');
  const { id } = await start(people.kindergartenLeader.name);
  for (const [index, lineValue] of [5, null].entries())
    await ask(page, 'measure.evaluate', {
      childId,
      measureId: id,
      revision: index + 1,
      evaluatedOn: today,
      carriedOut: 'yes',
      effect: 'some',
      decision: 'continue',
      comment: story.evaluation,
      lineValue,
      lineSetBy: lineValue === null ? '' : people.mother.name,
      nextEvaluationOn: day(14),
      changedTo: '',
    });
  return id;
}

/** Another language and scheme, as the choices in the rail make it. */
async function speak(at: Program, language: Language, scheme: 'light' | 'dark'): Promise<void> {
  await ask(at.page(), 'settings.set', { locale: language, colorScheme: scheme });
  await at.page().reload();
  await at.page().locator(`html[lang=${language}][data-mantine-color-scheme=${scheme}]`).waitFor();
}

async function come(desk: Desk, place: string): Promise<void> {
  await show(desk.page(), place);
  await desk.page().getByRole('heading').first().waitFor();
  await settled(desk);
}

async function barriers(
  page: Page,
  where: string,
  rules: readonly string[] | null = null,
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const asked = rules === null ? axe.withTags(standards) : axe.withRules([...rules]);
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${where}: ${id} ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
