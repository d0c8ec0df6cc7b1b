import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeEach, expect, test, vi } from 'vitest';
import { createQueryCache } from '../../../src-renderer/api/query-cache.ts';
import { SessionProvider } from '../../../src-renderer/app/session.tsx';
import { Shell } from '../../../src-renderer/app/shell/shell.tsx';
import { theme } from '../../../src-renderer/app/theme.ts';
import { LanguageProvider } from '../../../src-renderer/i18n/language-provider.tsx';
import { PageHeader } from '../../../src-renderer/ui/page-header.tsx';
import { stubBridge } from '../../support/bridge-stub.ts';
import type { StubbedBridge } from '../../support/bridge-stub.ts';
import { answerOf } from '../../support/shared-log-answers.ts';
import { useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

// The frame is what is tested here: one view at the desk, and one for the table.
vi.mock('../../../src-renderer/app/routes.ts', () => ({
  routes: [
    {
      path: '/children/:id',
      section: 'children',
      component: () => <Link href="/children/1/table">Til bordet</Link>,
    },
    {
      path: '/children/:id/table',
      section: 'children',
      wholeWindow: true,
      component: () => (
        <>
          <PageHeader title="Ved bordet" />
          <Link href="/children/1">Tilbake</Link>
        </>
      ),
    },
  ],
  vaultGate: undefined,
}));

let other: StubbedBridge;

beforeEach(() => {
  window.location.hash = '/children/1';
  other = stubBridge({ 'vault.status': () => answerOf('vault.status') });
  vi.stubGlobal('stafetten', other.bridge);
});

async function open(): Promise<void> {
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={createQueryCache()}>
        <LanguageProvider language="nb" onChange={() => undefined}>
          <Notifications />
          <SessionProvider>
            <Router hook={useHashLocation}>
              <Shell />
            </Router>
          </SessionProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('navigation');
}

async function sitDown(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('link', { name: 'Til bordet' }));
  await screen.findByRole('heading', { name: 'Ved bordet' });
}

test('a view for the table has the window alone, and gives the rail back afterwards', async () => {
  const user = userEvent.setup();
  await open();
  await sitDown(user);
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getAllByRole('main')).toHaveLength(1);
  await user.click(screen.getByRole('link', { name: 'Tilbake' }));
  expect(await screen.findByRole('navigation')).toBeTruthy();
});

test('there neither the palette nor a shortcut leads to other children', async () => {
  const user = userEvent.setup();
  await open();
  await sitDown(user);
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Control>}2{/Control}');
  expect(window.location.hash).toBe('#/children/1/table');
});

test('a message from the view before does not stay on the screen', async () => {
  const user = userEvent.setup();
  await open();
  act(() => void notifications.show({ message: 'Tiltaket for Andre er avsluttet.' }));
  expect(await screen.findByText('Tiltaket for Andre er avsluttet.')).toBeTruthy();
  await sitDown(user);
  await waitFor(() => expect(screen.queryByText('Tiltaket for Andre er avsluttet.')).toBeNull());
});

test('it locks with the shortcut, and is the place one comes back to', async () => {
  const user = userEvent.setup();
  await open();
  await sitDown(user);
  await user.keyboard('{Control>}l{/Control}');
  await waitFor(() =>
    expect(other.calls.map(({ name }) => name)).toEqual(expect.arrayContaining(['vault.lock'])),
  );
  const places = other.calls.filter(({ name }) => name === 'drafts.rememberPlace');
  expect(places.at(-1)?.input).toEqual({ route: '/children/1/table' });
});
