import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryCache } from '../../../src-renderer/api/query-cache.ts';
import { usePreferences } from '../../../src-renderer/app/preferences.ts';
import { SessionProvider } from '../../../src-renderer/app/session.tsx';
import { Shell } from '../../../src-renderer/app/shell/shell.tsx';
import { theme } from '../../../src-renderer/app/theme.ts';
import { LanguageProvider } from '../../../src-renderer/i18n/language-provider.tsx';
import { stubBridge } from '../../support/bridge-stub.ts';
import type { StubbedBridge } from '../../support/bridge-stub.ts';

// The frame is what is tested here; the views of the features have tests of their own.
vi.mock('../../../src-renderer/app/routes.ts', () => ({ routes: [], vaultGate: undefined }));

let other: StubbedBridge;
let cache: ReturnType<typeof createQueryCache>;

function Speaking({ children }: { readonly children: ReactNode }) {
  const { preferences, change } = usePreferences();
  return (
    <LanguageProvider language={preferences.locale} onChange={(locale) => change({ locale })}>
      {children}
    </LanguageProvider>
  );
}

async function open() {
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={cache}>
        <Speaking>
          <SessionProvider>
            <Router hook={useHashLocation}>
              <Shell />
            </Router>
          </SessionProvider>
        </Speaking>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('navigation');
}

const asked = (name: string) => other.calls.filter((call) => call.name === name);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  window.location.hash = '';
  cache = createQueryCache();
  let locale: 'nb' | 'nn' | 'en' = 'nb';
  other = stubBridge({
    'settings.get': () => ({ locale, colorScheme: 'light', idleMinutes: 10 }),
    'settings.set': (wanted) => {
      locale = wanted.locale ?? locale;
      return {};
    },
    'vault.status': () => ({
      state: 'unlocked',
      waitMs: 0,
      user: {
        id: '0197a000-0000-7000-8000-000000000001' as never,
        name: 'Solveig Prøve',
        role: 'leader',
      },
      lastUserName: null,
      mustChoosePassphrase: false,
      officeName: 'Solbakken barnehage',
    }),
  });
  vi.stubGlobal('stafetten', other.bridge);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the rail leads to the six places, and marks the one that is open', async () => {
  await open();
  const places = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(places.map((place) => place.textContent)).toEqual([
    'Oversikt',
    'Barn',
    'Møter',
    'Overlevering',
    'Verktøy',
    'Enhet',
  ]);
  await userEvent.click(screen.getByRole('link', { name: 'Barn' }));
  expect(screen.getByRole('link', { name: 'Barn' }).getAttribute('aria-current')).toBe('page');
});

test('a change of language shows at once, is kept, and moves nothing', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Språk' }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Nynorsk' }));
  expect(await screen.findByRole('link', { name: 'Eining' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('nn');
  expect(asked('settings.set').map(({ input }) => input)).toEqual([{ locale: 'nn' }]);
});

test('the lock is one click or one shortcut away, also from a field, and asks nothing', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Lås' }));
  await userEvent.keyboard('{Control>}l{/Control}');
  await waitFor(() => expect(asked('vault.lock')).toHaveLength(2));
});

test('the first tab stop skips the rail', async () => {
  await open();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Hopp til innholdet');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('what was read is forgotten when the vault is no longer open, but not while views write their drafts', async () => {
  await open();
  cache.setQueryData(['child.list', {}], { children: [] });
  act(() => other.emit('vaultChanged', { state: 'locking' }));
  expect(cache.getQueryData(['child.list', {}])).toBeDefined();
  act(() => other.emit('vaultChanged', { state: 'locked' }));
  expect(cache.getQueryData(['child.list', {}])).toBeUndefined();
});

test('the place is remembered by its opaque address', async () => {
  await open();
  await userEvent.click(screen.getByRole('link', { name: 'Møter' }));
  await waitFor(() =>
    expect(asked('drafts.rememberPlace').at(-1)?.input).toEqual({ route: '/meetings' }),
  );
});

test('the title of the window never changes', async () => {
  document.title = 'Stafetten';
  await open();
  await userEvent.click(screen.getByRole('link', { name: 'Barn' }));
  expect(document.title).toBe('Stafetten');
});
