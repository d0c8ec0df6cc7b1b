import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserView } from '@contract/office.ts';
import { expect, test, vi } from 'vitest';
import { EndAccess } from '../../../src-renderer/features/office/end-access.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import { recordId } from '../../support/fictional-child.ts';
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

test('what happens is said before the access ends', async () => {
  const user = userEvent.setup();
  const close = vi.fn();
  const { asked } = showView(<EndAccess user={kaia} onClose={close} />, {
    'office.endUserAccess': () => ({}),
  });
  expect(screen.getByText(/kan Kaia Liksom ikke låse opp/)).toBe(document.activeElement);
  expect(asked('office.endUserAccess')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Avslutt tilgangen til Kaia Liksom' }));
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  expect(asked('office.endUserAccess')).toEqual([{ userId: kaia.id }]);
});

test('somebody who holds a baton is told to pass it on first', async () => {
  const user = userEvent.setup();
  showView(<EndAccess user={kaia} onClose={() => undefined} />, {
    'office.endUserAccess': () => {
      throw new Refusal({ code: 'holderMissing' });
    },
  });
  await user.click(screen.getByRole('button', { name: 'Avslutt tilgangen til Kaia Liksom' }));
  expect(await screen.findByText(/Gi stafettpinnen videre først/)).toBeTruthy();
});
