import { useHotkeys } from '@mantine/hooks';
import {
  IconCalendarCog,
  IconHelp,
  IconListCheck,
  IconLock,
  IconSearch,
  IconUserShare,
} from '@tabler/icons-react';
import { Suspense, useMemo, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { ArrivalProvider } from '../../ui/arrival.tsx';
import { HeadingFocusContext } from '../../ui/heading-focus.ts';
import { Loading } from '../../ui/loading.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
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
import { useHeadingFocus } from './use-heading-focus.ts';
import { WholeWindow } from './whole-window.tsx';

const wholeWindowRoutes = routes.filter(({ wholeWindow }) => wholeWindow === true);

/** The frame around every view while the vault is open; a view for the table has the window alone. */
export function Shell() {
  const [location] = useLocation();
  const takeHeadingFocus = useHeadingFocus(location);
  useRememberedPlace();
  // Read as soon as the vault is open: forms begin with dates that are counted from the numbers.
  usePolicy();
  return (
    <HeadingFocusContext value={takeHeadingFocus}>
      <Switch>
        {wholeWindowRoutes.map(({ path, component: View }) => (
          <Route key={path} path={path}>
            <WholeWindow>
              <View />
            </WholeWindow>
          </Route>
        ))}
        <Route>
          <CommandPalette>
            <ArrivalProvider>
              <Frame />
            </ArrivalProvider>
          </CommandPalette>
        </Route>
      </Switch>
    </HeadingFocusContext>
  );
}

function Frame() {
  const t = useT();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  useShellActions();

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
      </main>
    </div>
  );
}

/** The place in the rail that `location` belongs to. */
function sectionOf(location: string): Section | undefined {
  const first = `/${location.split('/')[1] ?? ''}`;
  return sections.find((section) => sectionPaths[section] === first);
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
        id: 'go-guide',
        label: t('tools.guide'),
        group: t('shell.palette.go'),
        icon: <IconListCheck size={20} aria-hidden />,
        run: () => navigate('/tools/guide'),
      },
      {
        id: 'go-policy',
        label: t('office.policy.title'),
        group: t('shell.palette.go'),
        icon: <IconCalendarCog size={20} aria-hidden />,
        run: () => navigate('/office/policy'),
      },
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
