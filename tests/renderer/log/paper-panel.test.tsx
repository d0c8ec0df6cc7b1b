import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import LogTab from '../../../src-renderer/features/log/log-tab.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { answerOf, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const paper = {
  ...answerOf('paper.ofChild'),
  keeping: 'paper' as const,
  code: '4K7M-W3HX',
  since: '2027-03-01T09:00:00Z',
  milestones: [
    {
      id: recordId(60),
      kind: 'meeting',
      on: '2027-03-02',
      byName: 'Solveig Prøve',
      at: '2027-03-02T10:00:00Z',
    },
  ] as never,
};

function show(answers: Answers = {}) {
  const view = showView(
    <LogTab childId={childId} />,
    sharedLogAnswers({
      'paper.ofChild': () => paper,
      'paper.registerMilestone': () => ({}),
      ...answers,
    }),
  );
  return { ...view, user: userEvent.setup() };
}

test('the log says that it is on paper, with its code, and has no box to write in', async () => {
  show();
  expect(await screen.findByText('Kode 4K7M-W3HX')).toBeDefined();
  expect(screen.getByText(/02.03.2027: Møte er holdt/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Skriv i loggen' })).toBeNull();
});

test.each([
  ['Møte er holdt', 'meeting'],
  ['Tiltak er evaluert', 'evaluation'],
  ['Barnet er hørt', 'childVoice'],
  ['Kontakt med familien', 'contact'],
])('«%s» is registered for today with one click', async (words, kind) => {
  const { user, asked } = show();
  await user.click(await screen.findByRole('button', { name: words }));
  await screen.findByText(/^Registrert:/);
  expect(asked('paper.registerMilestone')).toEqual([
    { childId, kind, on: '2027-03-16', nextMeetingOn: null },
  ]);
});

test('a meeting of another day takes the next date along; nothing else does', async () => {
  const { user, asked } = show();
  const day = await screen.findByLabelText('Hvilken dag?');
  await user.clear(day);
  await write(user, day, '12.3.2027');
  await write(user, screen.getByLabelText('Neste møte, hvis dere avtalte det'), '20.4.2027');
  await user.click(screen.getByRole('button', { name: 'Møte er holdt' }));
  await waitFor(() =>
    expect(asked('paper.registerMilestone')).toEqual([
      { childId, kind: 'meeting', on: '2027-03-12', nextMeetingOn: '2027-04-20' },
    ]),
  );
});

test('moving the log here is refused without consent, with words and the way to record one', async () => {
  const { user } = show({
    'paper.endKeeping': () => {
      throw new Refusal({ code: 'consentMissing' });
    },
  });
  await user.click(await screen.findByText('Flytt loggen hit'));
  await user.click(screen.getByRole('button', { name: 'Før loggen digitalt' }));
  expect((await screen.findAllByText(/Det mangler et samtykke/)).length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'Registrer samtykke' })).toBeDefined();
});
