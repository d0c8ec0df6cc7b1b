import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import KeepOnPaperPage from '../../../src-renderer/features/paper/keep-on-paper-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, myId } from '../../support/fictional-child.ts';
import { answerOf, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const code = '2222-2222';
const unopened = fictionalChild({ level: 1, logStatus: 'none', relation: 'registrar' });

function show(answers: Answers = {}) {
  const view = showView(
    <KeepOnPaperPage childId={childId} />,
    sharedLogAnswers({
      'child.get': () => unopened,
      'paper.keep': () => ({}),
      'paper.ofChild': () => ({ ...answerOf('paper.ofChild'), printedCodes: [code] }),
      ...answers,
    }),
  );
  return { ...view, user: userEvent.setup() };
}

test('asks for the family’s answer, the code and a holder; the printed code stands there already', async () => {
  const { user, asked, place } = show();
  await user.click(await screen.findByRole('radio', { name: 'De vil ikke ha digital logg' }));
  await user.click(screen.getByRole('checkbox', { name: 'Kari Oppdiktet' }));
  expect(screen.getByLabelText('Koden på papirloggen')).toHaveProperty('value', code);
  await waitFor(() => screen.getByRole('option', { name: /Solveig Prøve/ }));
  await user.click(screen.getByRole('radio', { name: 'Foresatte' }));
  await user.selectOptions(screen.getByRole('combobox'), myId);
  await user.click(screen.getByRole('button', { name: 'Registrer papirloggen' }));
  await waitFor(() => expect(place()).toBe(`/children/${childId}/log`));
  expect(asked('paper.keep')).toEqual([
    {
      childId,
      code,
      answer: 'refusedDigital',
      answeredBy: ['Kari Oppdiktet'],
      holderUserId: myId,
      origin: 'guardians',
      reason: '',
    },
  ]);
});

test('a code that was mistyped is told before anything is sent, beside the field, and nothing is lost', async () => {
  const { user, asked } = show();
  const field = await screen.findByLabelText('Koden på papirloggen');
  await user.clear(field);
  await write(user, field, '2222-2223');
  await write(user, screen.getByLabelText('Med familiens egne ord'), 'Vi liker papir');
  await user.click(screen.getByRole('button', { name: 'Registrer papirloggen' }));
  expect((await screen.findAllByText(/Koden stemmer ikke/)).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Velg hva familien har svart.').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/hvem i familien som har svart/).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Med familiens egne ord')).toHaveProperty('value', 'Vi liker papir');
  expect(asked('paper.keep')).toEqual([]);
});

test('a log that runs keeps its holder and asks for none', async () => {
  show({ 'child.get': () => answerOf('child.get') });
  await screen.findByLabelText('Koden på papirloggen');
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('without a level it leads to the decision, and a log that is on paper leads to the log', async () => {
  show({ 'child.get': () => fictionalChild() });
  expect(await screen.findByRole('link', { name: 'Bestem nivå' })).toBeDefined();
});

test('a log that is on paper already is said to be, with the way to it', async () => {
  show({
    'child.get': () => answerOf('child.get'),
    'paper.ofChild': () => ({ ...answerOf('paper.ofChild'), keeping: 'paper', code }),
  });
  expect(await screen.findByText('Loggen føres allerede på papir.')).toBeDefined();
});
