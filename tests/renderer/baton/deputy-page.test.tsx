import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import DeputyPage from '../../../src-renderer/features/baton/deputy-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild } from '../../support/fictional-child.ts';
import { colleagueId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const show = (change: Answers = {}) =>
  showView(<DeputyPage childId={childId} />, sharedLogAnswers(change));

test('a colleague is named for some days, never the holder, and it is said what stays with the holder', async () => {
  const user = userEvent.setup();
  const { asked, place } = show();
  expect(await screen.findByText(/Bare stafettholderen kan gi stafettpinnen videre/)).toBeTruthy();
  expect(screen.getByText('være avlaster')).toBeTruthy();
  const who = screen.getByLabelText<HTMLSelectElement>('Hvem skal være stedfortreder?');
  await waitFor(() =>
    expect([...who.options].map(({ text }) => text)).toEqual([
      'Velg en kollega',
      'Kaia Liksom (Leder)',
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Sett inn stedfortrederen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Velg hvem som skal være');
  await user.selectOptions(who, colleagueId);
  await user.click(screen.getByRole('button', { name: 'Sett inn stedfortrederen' }));
  await waitFor(() =>
    expect(asked('baton.appointDeputy')).toEqual([
      { childId, userId: colleagueId, from: '2027-03-16', to: '2027-03-23' },
    ]),
  );
  await waitFor(() => expect(place()).toBe(`/children/${childId}/baton`));
});

test('a last day before the first is said beside its field, and nothing is sent', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.selectOptions(
    await screen.findByLabelText('Hvem skal være stedfortreder?'),
    await screen.findByRole('option', { name: 'Kaia Liksom (Leder)' }),
  );
  const to = screen.getByLabelText('Til og med');
  await user.clear(to);
  await write(user, to, '01.03.2027');
  await user.click(screen.getByRole('button', { name: 'Sett inn stedfortrederen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('ikke er før den første');
  expect(asked('baton.appointDeputy')).toEqual([]);
});

test('days on which somebody else stands in are refused, and what was chosen is kept', async () => {
  const user = userEvent.setup();
  show({
    'baton.appointDeputy': () => {
      throw new Refusal({ code: 'deputyAlready' });
    },
  });
  const who = await screen.findByLabelText<HTMLSelectElement>('Hvem skal være stedfortreder?');
  await user.selectOptions(who, await screen.findByRole('option', { name: 'Kaia Liksom (Leder)' }));
  await user.click(screen.getByRole('button', { name: 'Sett inn stedfortrederen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Noen andre er stedfortreder');
  expect(who.value).toBe(colleagueId);
});

test('a deputy names nobody', async () => {
  show({
    'child.get': () =>
      fictionalChild({
        level: 2,
        logStatus: 'open',
        holderName: 'Solveig Prøve',
        relation: 'deputy',
      }),
  });
  expect(await screen.findByRole('link', { name: 'Tilbake til stafettpinnen' })).toBeTruthy();
  expect(screen.queryByLabelText('Hvem skal være stedfortreder?')).toBeNull();
});
