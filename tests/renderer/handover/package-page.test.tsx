import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import PackagePage from '../../../src-renderer/features/handover/package-page.tsx';
import { childId, myId, recordId } from '../../support/fictional-child.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import { officeAnswers, received } from './handover-answers.ts';

useBrowserParts();

const pictures: Blob[] = [];

beforeEach(() => {
  pictures.length = 0;
  URL.createObjectURL = vi.fn((picture: Blob) => `blob:${pictures.push(picture)}`);
  URL.revokeObjectURL = vi.fn();
});

function show(preview = received(), change: Answers = {}) {
  const { hook } = memoryLocation({ path: `/handover/${preview.package.id}` });
  const page = (
    <Router hook={hook}>
      <Route path="/handover/:packageId">
        <PackagePage />
      </Route>
    </Router>
  );
  return showView(
    page,
    officeAnswers({
      'handover.packages': () => ({ packages: [preview.package] }),
      'handover.previewPackage': () => preview,
      'handover.accept': () => ({ childId: childId as never, receiptSaved: true }),
      'handover.decline': () => ({ receiptSaved: true }),
      ...change,
    }),
  );
}

test('nothing is accepted before somebody is chosen for the baton, and people who left cannot be', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: 'Ta imot' }));
  expect(
    (await screen.findAllByText('Velg hvem som skal ha stafettpinnen hos dere.')).length,
  ).toBeGreaterThan(0);
  expect(screen.queryByRole('option', { name: /Anna Sluttet/ })).toBeNull();
  expect(asked('handover.accept')).toEqual([]);

  await user.selectOptions(screen.getByLabelText('Hvem skal ha stafettpinnen?'), myId);
  await user.click(
    screen.getByRole('button', { name: 'Ta imot og gi stafettpinnen til Lærer Liksom' }),
  );
  await waitFor(() =>
    expect(asked('handover.accept')).toEqual([
      { packageId: recordId(301), holderUserId: myId, intoChildId: null },
    ]),
  );
  expect(
    await screen.findByRole('heading', {
      name: 'Lærer Liksom har stafettpinnen for Nora Liksomsen',
    }),
  ).toBeTruthy();
  expect(
    screen.getByRole('heading', { name: 'Send kvitteringen til Oppdiktet skole' }),
  ).toBeTruthy();
  expect(document.activeElement?.textContent).toMatch(/^Lærer Liksom har stafettpinnen/);
});

test('a child who looks like one here is never taken in before somebody has said who it is', async () => {
  const user = userEvent.setup();
  const alike = { id: recordId(77) as never, name: 'Nora Liksomsen', birthDate: '2021-08-19' };
  const { asked } = show(received({ lookAlikes: [alike] }));
  await user.selectOptions(await screen.findByLabelText('Hvem skal ha stafettpinnen?'), myId);
  const accept = screen.getByRole('button', {
    name: 'Ta imot og gi stafettpinnen til Lærer Liksom',
  });
  await user.click(accept);
  expect(
    (await screen.findAllByText('Si om dette er et barn dere kjenner, eller et nytt.')).length,
  ).toBeGreaterThan(0);
  expect(asked('handover.accept')).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Ja, det er Nora Liksomsen' }));
  await user.click(accept);
  await waitFor(() =>
    expect(asked('handover.accept')[0]).toMatchObject({ intoChildId: recordId(77) }),
  );
});

test('a no needs a reason, and says afterwards where the baton is', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByText('Vi kan ikke ta imot'));
  await user.click(screen.getByRole('button', { name: 'Svar nei' }));
  expect((await screen.findAllByText(/Skriv hvorfor dere ikke tar imot/)).length).toBeGreaterThan(
    0,
  );
  expect(asked('handover.decline')).toEqual([]);
  await write(
    user,
    screen.getByLabelText('Hvorfor kan dere ikke ta imot?'),
    'Barnet skal til en annen skole.',
  );
  await user.click(screen.getByRole('button', { name: 'Svar nei' }));
  expect(
    await screen.findByRole('heading', {
      name: 'Dere svarte nei. Stafettpinnen er hos Oppdiktet skole',
    }),
  ).toBeTruthy();
});

test('a package over its last day can be declined but not accepted', async () => {
  const late = received();
  show({ ...late, package: { ...late.package, expiresOn: '2027-03-15', isOverdue: true } });
  expect(await screen.findByText(/Fristen har gått ut/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Ta imot/ })).toBeNull();
  expect(screen.getByText('Vi kan ikke ta imot')).toBeTruthy();
});

test('a sender whose words nobody has compared is said to be unverified', async () => {
  const preview = received();
  show({ ...preview, fromOffice: { ...preview.fromOffice, verified: false } });
  expect(await screen.findByText(/Avsenderen er ikke bekreftet/)).toBeTruthy();
});

test('the map is shown as a picture from memory, never as markup in the page', async () => {
  show();
  const picture = await screen.findByRole('img', { name: /Nettverkskartet til Nora Liksomsen/ });
  expect(picture.getAttribute('src')).toBe('blob:1');
  expect(pictures[0]?.type).toBe('image/svg+xml');
  expect(picture.querySelector('svg')).toBeNull();
});
