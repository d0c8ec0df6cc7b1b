import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import MeasuresTab from '../../../src-renderer/features/measures/measures-tab.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild } from '../../support/fictional-child.ts';
import { fictionalMeasure } from '../../support/fictional-measure.ts';
import {
  answerOf,
  attentionId,
  goalId,
  overdueMeasureId,
  sharedLogAnswers,
} from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const show = (change: Answers = {}) =>
  showView(<MeasuresTab childId={childId} />, sharedLogAnswers(change));

test('each measure says what, where, who and when, and what was found last', async () => {
  show();
  const row = await screen.findByRole('row', { name: /Invitere én venn hjem/ });
  expect(within(row).getByText('Hjemme')).toBeTruthy();
  expect(within(row).getByText('Kari Oppdiktet')).toBeTruthy();
  expect(within(row).getByText('06.04.2027')).toBeTruthy();
  expect(
    within(row).getByText(/23.02.2027: delvis gjennomført, noe virkning. Fortsetter/),
  ).toBeTruthy();
  const overdue = screen.getByRole('row', { name: /En voksen starter lek/ });
  expect(within(overdue).getByText('2 uker over fristen')).toBeTruthy();
  expect(
    within(overdue)
      .getByRole('link', { name: /^Evaluer «En voksen starter lek/ })
      .getAttribute('href'),
  ).toBe(`/children/${childId}/measures/${overdueMeasureId}/evaluate`);
});

test('its line is drawn beside it, and a screen reader hears every point, also the mark that is missing', async () => {
  show();
  const row = await screen.findByRole('row', { name: /Invitere én venn hjem/ });
  expect(within(row).getByRole('img').getAttribute('aria-label')).toBe(
    '25.01.2027, Der dere startet, 3 av 10. 23.02.2027, Evaluert, Ikke satt. Dit dere vil, 8 av 10',
  );
});

test('what works stands first, and what was tried before stands last with how it went', async () => {
  show();
  const bright = await screen.findByRole('region', { name: 'Lysglimt' });
  expect(within(bright).getByText(/Mikkel bygde tårn/)).toBeTruthy();
  const attention = screen.getByRole('region', { name: /Mikkel trekker seg unna/ });
  expect(bright.compareDocumentPosition(attention)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const tried = screen.getByRole('region', { name: 'Prøvd før, og hvordan det gikk' });
  expect(within(tried).getByRole('link', { name: 'Fast plass ved bordet' })).toBeTruthy();
  expect(
    within(tried).getByText('10.02.2027: gjennomført, ønsket virkning. Avsluttet.'),
  ).toBeTruthy();
});

test('a measure is started for its goal, with a day when it is evaluated', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: /^Start et tiltak for målet/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('Hva skal gjøres?'));
  await user.click(screen.getByRole('button', { name: 'Start tiltaket' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv hvem som er ansvarlig');
  await write(user, screen.getByLabelText('Hva skal gjøres?'), 'Lese sammen på sengekanten');
  await user.click(screen.getByRole('radio', { name: 'Hjemme' }));
  await write(
    user,
    screen.getByLabelText('Hvem er ansvarlig?', { selector: 'input' }),
    'Kari Oppdiktet',
  );
  await user.click(screen.getByRole('button', { name: 'Start tiltaket' }));
  await waitFor(() => expect(asked('measure.start')).toHaveLength(1));
  expect(asked('measure.start')[0]).toEqual({
    childId,
    measure: {
      goalEntryId: goalId,
      what: 'Lese sammen på sengekanten',
      arena: 'home',
      responsible: 'Kari Oppdiktet',
      startsOn: '2027-03-16',
      evaluateOn: '2027-04-27',
      startPoint: { value: null, words: '' },
      aim: { value: null, words: '' },
    },
  });
});

test('a start and an aim are put on the line, in words and as a mark', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: /^Start et tiltak for målet/ }));
  await write(user, screen.getByLabelText('Hva skal gjøres?'), 'Lese sammen');
  await user.click(screen.getByRole('checkbox', { name: 'Ingen ennå' }));
  await write(user, screen.getByLabelText('Slik er det nå'), 'Vil ikke høre');
  const start = screen.getByRole('group', { name: 'Hvor er det på linjen?' });
  await user.click(within(start).getByRole('radio', { name: '3 av 10' }));
  await write(user, screen.getByLabelText('Slik vil dere at det skal bli'), 'Henter boka selv');
  const aim = screen.getByRole('group', { name: 'Hvor vil dere være på linjen?' });
  await user.click(within(aim).getByRole('radio', { name: '8 av 10' }));
  await user.click(screen.getByRole('button', { name: 'Start tiltaket' }));
  await waitFor(() =>
    expect(asked('measure.start')[0]).toMatchObject({
      measure: {
        responsible: '',
        startPoint: { value: 3, words: 'Vil ikke høre' },
        aim: { value: 8, words: 'Henter boka selv' },
      },
    }),
  );
});

test('a goal is set for its attention point', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(
    await screen.findByRole('button', { name: /^Sett et mål til for «Mikkel trekker/ }),
  );
  await write(
    user,
    screen.getByLabelText('Hva skal bli annerledes?'),
    'Mikkel ber om å få være med.',
  );
  await user.click(screen.getByRole('button', { name: 'Sett målet' }));
  await waitFor(() =>
    expect(asked('log.addEntry')[0]).toMatchObject({ kind: 'goal', aboutEntryId: attentionId }),
  );
});

test('the same measures are shown by person, and what nobody has taken on comes first', async () => {
  const user = userEvent.setup();
  const { measures } = answerOf('measure.list');
  show({
    'measure.list': () => ({
      measures: [...measures, fictionalMeasure(70, { measure: { responsible: '' } })],
    }),
  });
  await user.click(await screen.findByRole('radio', { name: 'Hvem gjør hva' }));
  const tables = screen.getAllByRole('table').map((table) => table.getAttribute('aria-label'));
  expect(tables).toEqual([
    'Tiltak som ingen har ansvaret for ennå',
    'Tiltak som Kari Oppdiktet har ansvaret for',
    'Tiltak som Solveig Prøve har ansvaret for',
  ]);
  expect(screen.getByRole('link', { name: 'Finn en ansvarlig for «Tiltak 70»' })).toBeTruthy();
  expect(screen.getAllByText(/^Mål: Mikkel leker med minst ett/)).toHaveLength(2);
});

test('the same measures are shown by day, what has passed first', async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole('radio', { name: 'Hva skal evalueres' }));
  const overdue = screen.getByRole('region', { name: 'Skulle vært evaluert' });
  expect(within(overdue).getByRole('row', { name: /En voksen starter lek/ })).toBeTruthy();
  const later = screen.getByRole('region', { name: 'Senere' });
  expect(within(later).getByRole('row', { name: /Invitere én venn hjem/ })).toBeTruthy();
});

test('while the log is paused nothing can be started or evaluated, not even by the holder', async () => {
  show({
    'child.get': () => fictionalChild({ level: 2, logStatus: 'paused', relation: 'holder' }),
  });
  expect(await screen.findByRole('row', { name: /Invitere én venn/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Start|Sett/ })).toBeNull();
  expect(screen.queryByRole('link', { name: /Evaluer|Bytt|Finn|Skriv/ })).toBeNull();
});

test('an empty plan says what belongs here and where to begin', async () => {
  show({ 'log.entries': () => ({ entries: [] }), 'measure.list': () => ({ measures: [] }) });
  expect(await screen.findByText(/Her står målene, og hvem som gjør hva/)).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('the form that was open comes back after the window was locked, and the arrangement with it', async () => {
  const place = { arranged: 'goal', doing: { kind: 'starting', goalId } };
  show({
    'drafts.get': ({ key }) => ({
      draft:
        key === `measuresView/${childId}`
          ? { body: JSON.stringify(place), savedAt: '2027-03-16T09:00:00Z' }
          : null,
    }),
  });
  expect(await screen.findByLabelText('Hva skal gjøres?')).toBeTruthy();
});
