import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createQueryCache } from '../api/query-cache.ts';
import { LanguageProvider } from '../i18n/language-provider.tsx';
import type { Language } from '../i18n/languages.ts';
import { Loading } from '../ui/loading.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LockedView } from './locked-view.tsx';
import { usePreferences } from './preferences.ts';
import { vaultGate } from './routes.ts';
import { SessionProvider, useSession } from './session.tsx';
import { Shell } from './shell/shell.tsx';
import { styleNonce } from './style-nonce.ts';
import { theme } from './theme.ts';

/** The scheme is kept by the main process with the other preferences; the page's own storage is never used. */
const schemeManager = {
  get: () => 'auto' as const,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

/** The whole program in the window. */
export function App() {
  const [cache] = useState(createQueryCache);
  return (
    <MantineProvider
      theme={theme}
      getStyleNonce={styleNonce}
      // Both would be written as strings of markup, which the content security policy refuses; see theme-variables.css.
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
      defaultColorScheme="auto"
      colorSchemeManager={schemeManager}
    >
      <QueryClientProvider client={cache}>
        <Preferred />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Everything below speaks the chosen language in the chosen scheme. */
function Preferred() {
  const { preferences, isRead, change } = usePreferences();
  // Without this Mantine writes a style element as a string of markup, which the content security policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(
    () => setColorScheme(preferences.colorScheme),
    [preferences.colorScheme, setColorScheme],
  );
  const setLanguage = useCallback((locale: Language) => change({ locale }), [change]);
  if (!isRead) return null;
  return (
    <LanguageProvider language={preferences.locale} onChange={setLanguage}>
      <ErrorBoundary>
        <Notifications position="bottom-right" limit={3} />
        <SessionProvider>
          <Router hook={useHashLocation}>
            <Gate />
          </Router>
        </SessionProvider>
      </ErrorBoundary>
    </LanguageProvider>
  );
}

function Gate() {
  const { state, mustChoosePassphrase } = useSession();
  const open = (state === 'unlocked' || state === 'locking') && !mustChoosePassphrase;
  if (open) return <Shell />;
  const Locked = vaultGate ?? LockedView;
  return (
    <Suspense fallback={<Loading />}>
      <Locked />
    </Suspense>
  );
}
