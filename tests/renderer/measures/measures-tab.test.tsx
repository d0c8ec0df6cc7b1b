import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import MeasuresTab from '../../../src-renderer/features/measures/measures-tab.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild } from '../../support/fictional-child.ts';
import {
  attentionId,
  goalId,
  overdueMeasureId,
  sharedLogAnswers,
} from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const show = (change: Answers = {}) =>
  showView(<MeasuresTab childId={childId} />, sharedLogAnswers(change));
const evaluateOverdue = { name: /^Evaluer «En voksen starter lek/ };

test('each measure says what, where, who and when, and what was found before', async () => {
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
  expect(screen.getByText('Prøvd før: ett tiltak')).toBeTruthy();
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

test('an evaluation is not kept before all three questions are answered', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', evaluateOverdue));
  await user.click(screen.getByRole('button', { name: 'Lagre evalueringen' }));
  const alert = await screen.findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Si om tiltaket ble gjennomført.',
    'Si hvilken virkning det hadde. «Vet ikke ennå» er også et svar.',
    'Velg hva dere gjør nå: fortsett, endre eller avslutt.',
  ]);
  expect(asked('measure.evaluate')).toEqual([]);
});

test('what goes on gets a new day, and without one it is not kept', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', evaluateOverdue));
  await user.click(screen.getByRole('radio', { name: 'Delvis' }));
  await user.click(screen.getByRole('radio', { name: 'Noe virkning' }));
  await user.click(screen.getByRole('radio', { name: 'Fortsett som nå' }));
  const next = screen.getByLabelText('Neste evaluering');
  await user.clear(next);
  await user.click(screen.getByRole('button', { name: 'Lagre evalueringen' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Skriv dagen dere ser på tiltaket igjen',
  );
  await write(user, next, '1.6.2027');
  await user.click(screen.getByRole('button', { name: 'Lagre evalueringen' }));
  await waitFor(() => expect(asked('measure.evaluate')).toHaveLength(1));
  expect(asked('measure.evaluate')[0]).toEqual({
    childId,
    measureId: overdueMeasureId,
    evaluatedOn: '2027-03-16',
    carriedOut: 'partly',
    effect: 'some',
    decision: 'continue',
    comment: '',
    lineValue: null,
    lineSetBy: '',
    nextEvaluationOn: '2027-06-01',
    changedTo: '',
  });
});

test('a measure that ends asks for no new day', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', evaluateOverdue));
  await user.click(screen.getByRole('radio', { name: 'Nei' }));
  await user.click(screen.getByRole('radio', { name: 'Vet ikke ennå' }));
  await user.click(screen.getByRole('radio', { name: 'Avslutt tiltaket' }));
  expect(screen.queryByLabelText('Neste evaluering')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Lagre evalueringen' }));
  await waitFor(() =>
    expect(asked('measure.evaluate')[0]).toMatchObject({
      decision: 'stop',
      nextEvaluationOn: null,
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

test('while the log is paused nothing can be started or evaluated, not even by the holder', async () => {
  show({
    'child.get': () => fictionalChild({ level: 2, logStatus: 'paused', relation: 'holder' }),
  });
  expect(await screen.findByRole('row', { name: /Invitere én venn/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Evaluer|Start|Sett/ })).toBeNull();
});

test('the form that was open comes back after the window was locked', async () => {
  const place = { kind: 'evaluating', measureId: overdueMeasureId };
  show({
    'drafts.get': ({ key }) => ({
      draft:
        key === `measuresPlace/${childId}`
          ? { body: JSON.stringify(place), savedAt: '2027-03-16T09:00:00Z' }
          : null,
    }),
  });
  expect(await screen.findByText('Hvordan gikk det?')).toBeTruthy();
});
