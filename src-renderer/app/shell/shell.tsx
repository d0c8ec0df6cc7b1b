import { useHotkeys } from '@mantine/hooks';
import { IconHelp, IconLock, IconSearch, IconUserShare } from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { ArrivalProvider } from '../../ui/arrival.tsx';
import { HeadingFocusContext } from '../../ui/heading-focus.ts';
import { Loading } from '../../ui/loading.tsx';
import { CommandPalette } from '../command-palette.tsx';
import { sectionPaths, sections } from '../define-routes.ts';
import type { Section } from '../define-routes.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { useLock } from '../lock.ts';
import { usePaletteActions } from '../palette-actions.ts';
import type { PaletteAction } from '../palette-actions.ts';
import { useRememberedPlace } from '../remembered-place.ts';
import { routes } from '../routes.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { Rail } from './rail.tsx';
import { sectionIcons } from './section-icons.ts';
import classes from './shell.module.css';
import { shortcutWords } from './shortcut-words.ts';

/** The frame around every view while the vault is open. */
export function Shell() {
  return (
    <CommandPalette>
      <ArrivalProvider>
        <Frame />
      </ArrivalProvider>
    </CommandPalette>
  );
}

function Frame() {
  const t = useT();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const takeHeadingFocus = useHeadingFocus(location);
  useShellActions();
  useRememberedPlace();

  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#main"
        onClick={(event) => {
          // The hash is the route; only the focus may move.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <Rail current={sectionOf(location)} />
      <main ref={main} id="main" tabIndex={-1} className={classes.main}>
        <HeadingFocusContext value={takeHeadingFocus}>
          <ErrorBoundary resetKey={location}>
            <Suspense fallback={<Loading />}>
              <Switch>
                {routes.map(({ path, component: View }) => (
                  <Route key={path} path={path}>
                    <View />
                  </Route>
                ))}
                <Route>
                  <NotFoundPage />
                </Route>
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </HeadingFocusContext>
      </main>
    </div>
  );
}

/** The place in the rail that `location` belongs to. */
function sectionOf(location: string): Section | undefined {
  const first = `/${location.split('/')[1] ?? ''}`;
  return sections.find((section) => sectionPaths[section] === first);
}

/** After a change of route the next heading may take the focus, once; on the first view nothing is moved. */
function useHeadingFocus(location: string): () => boolean {
  const asked = useRef({ location, waiting: false });
  useEffect(() => {
    if (asked.current.location !== location) asked.current = { location, waiting: true };
  }, [location]);
  return useCallback(() => {
    const { waiting } = asked.current;
    asked.current.waiting = false;
    return waiting;
  }, []);
}

function useShellActions(): void {
  const t = useT();
  const [, navigate] = useLocation();
  const lock = useLock();
  useHotkeys(
    [
      ['mod+L', () => lock()],
      ['mod+F', () => navigate('/search')],
      ...sections.map((section, index): [string, () => void] => [
        `mod+${index + 1}`,
        () => navigate(sectionPaths[section]),
      ]),
    ],
    [],
  );
  const actions = useMemo<readonly PaletteAction[]>(
    () => [
      ...sections.map((section, index) => {
        const Icon = sectionIcons[section];
        return {
          id: `go-${section}`,
          label: t(`shell.section.${section}`),
          group: t('shell.palette.go'),
          icon: <Icon size={20} aria-hidden />,
          shortcut: shortcutWords(String(index + 1)),
          run: () => navigate(sectionPaths[section]),
        };
      }),
      {
        id: 'search',
        label: t('search.title'),
        group: t('shell.palette.go'),
        icon: <IconSearch size={20} aria-hidden />,
        shortcut: shortcutWords('F'),
        run: () => navigate('/search'),
      },
      {
        id: 'help',
        label: t('help.title'),
        group: t('shell.palette.program'),
        icon: <IconHelp size={20} aria-hidden />,
        run: () => navigate('/help'),
      },
      {
        id: 'lock',
        label: t('shell.lock'),
        group: t('shell.palette.program'),
        icon: <IconLock size={20} aria-hidden />,
        shortcut: shortcutWords('L'),
        run: () => lock(),
      },
      {
        id: 'switch-user',
        label: t('shell.switchUser'),
        group: t('shell.palette.program'),
        icon: <IconUserShare size={20} aria-hidden />,
        run: () => lock({ switchUser: true }),
      },
    ],
    [t, navigate, lock],
  );
  usePaletteActions(actions);
}
