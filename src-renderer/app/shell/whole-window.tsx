import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../../ui/loading.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { useLock } from '../lock.ts';
import classes from './whole-window.module.css';

/**
 * A view that people look at together: only what it shows itself is on the screen. The one shortcut of the program
 * that still works is the one that locks.
 */
export function WholeWindow({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const lock = useLock();
  useHotkeys([['mod+L', () => lock()]], []);
  // A message from the view before may be about another child.
  useEffect(() => notifications.clean(), []);
  return (
    <main id="main" tabIndex={-1} className={classes.window}>
      <ErrorBoundary resetKey={location}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </ErrorBoundary>
    </main>
  );
}
