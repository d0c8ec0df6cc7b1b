import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserView } from '@contract/office.ts';
import { expect, test, vi } from 'vitest';
import { EndAccess } from '../../../src-renderer/features/office/end-access.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

const kaia = {
  id: recordId(5),
  name: 'Kaia Liksom',
  role: 'stafettholder',
  phone: '',
  status: 'active',
  joinedOn: '2026-08-15',
  leftOn: null,
} as unknown as UserView;

const nobody = { 'baton.heldBy': () => ({ children: [] }) };

test('what happens is said before the access ends', async () => {
  const user = userEvent.setup();
  const close = vi.fn();
  const { asked } = showView(<EndAccess user={kaia} onClose={close} />, {
    ...nobody,
    'office.endUserAccess': () => ({}),
  });
  expect(screen.getByText(/kan Kaia Liksom ikke låse opp/)).toBe(document.activeElement);
  expect(asked('office.endUserAccess')).toEqual([]);
  await user.click(
    await screen.findByRole('button', { name: 'Avslutt tilgangen til Kaia Liksom' }),
  );
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  expect(asked('office.endUserAccess')).toEqual([{ userId: kaia.id }]);
});

test('somebody who holds batons leaves when each has been offered on, and the way there is shown', async () => {
  const { summary } = fictionalChild({ level: 1, logStatus: 'open', holderName: kaia.name });
  showView(<EndAccess user={kaia} onClose={() => undefined} />, {
    'baton.heldBy': () => ({ children: [summary] }),
  });
  expect(await screen.findByText(/har stafettpinnen for ett barn/)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Gi stafettpinnen for Mikkel Oppdiktet videre' });
  expect(link.getAttribute('href')).toBe(`/children/${childId}/baton`);
  const end = screen.getByRole<HTMLButtonElement>('button', { name: /^Avslutt tilgangen/ });
  expect(end.disabled).toBe(true);
});

test('a baton that came meanwhile still stops it', async () => {
  const user = userEvent.setup();
  showView(<EndAccess user={kaia} onClose={() => undefined} />, {
    ...nobody,
    'office.endUserAccess': () => {
      throw new Refusal({ code: 'holderMissing' });
    },
  });
  await user.click(
    await screen.findByRole('button', { name: 'Avslutt tilgangen til Kaia Liksom' }),
  );
  expect(await screen.findByText(/Gi stafettpinnen videre først/)).toBeTruthy();
});
