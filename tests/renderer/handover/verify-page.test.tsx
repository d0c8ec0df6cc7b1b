import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import VerifyPage from '../../../src-renderer/features/handover/verify-page.tsx';
import { recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import { officeAnswers } from './handover-answers.ts';

useBrowserParts();

function show(contactId: string) {
  const { hook } = memoryLocation({ path: `/handover/contacts/${contactId}` });
  return showView(
    <Router hook={hook}>
      <Route path="/handover/contacts/:contactId">
        <VerifyPage />
      </Route>
    </Router>,
    officeAnswers({ 'handover.verifyContact': () => ({}) }),
  );
}

test('the words stand in order, and nobody is verified without saying how', async () => {
  const user = userEvent.setup();
  const { asked } = show(recordId(102));
  const words = await screen.findByRole('list', { name: /Ordene til Liksom helsestasjon/ });
  expect(
    within(words)
      .getAllByRole('listitem')
      .map((word) => word.textContent),
  ).toEqual(['elv', 'grantre', 'kopp', 'måne', 'ski', 'lampe', 'hare', 'vindu']);
  await user.click(await screen.findByRole('button', { name: 'Ordene er like' }));
  expect(
    (await screen.findAllByText('Skriv kort hvordan dere sammenlignet ordene.')).length,
  ).toBeGreaterThan(0);
  expect(asked('handover.verifyContact')).toEqual([]);
  await write(user, screen.getByLabelText('Hvordan fant du det ut?'), 'Ringte styreren.');
  await user.click(screen.getByRole('button', { name: 'Ordene er like' }));
  await waitFor(() =>
    expect(asked('handover.verifyContact')).toEqual([
      { contactId: recordId(102), how: 'Ringte styreren.' },
    ]),
  );
});

test('an office that is verified says by whom and how, and is not asked about again', async () => {
  show(recordId(101));
  expect(
    await screen.findByText(/Bekreftet av Lærer Liksom 02.02.2027: ringte rektor/),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ordene er like' })).toBeNull();
});
