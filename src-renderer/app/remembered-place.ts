import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useOperationCommand, useOperationQuery } from '../api/queries.ts';

/** Keeps where the user is, and comes back there after the vault has been locked. */
export function useRememberedPlace(): void {
  const [location, navigate] = useLocation();
  const { data } = useOperationQuery('drafts.recallPlace', {});
  const { mutate: remember } = useOperationCommand('drafts.rememberPlace');
  const isRecalled = data !== undefined;
  const place = data?.route ?? null;

  useEffect(() => {
    if (place !== null && place !== '/') navigate(place, { replace: true });
  }, [place, navigate]);
  useEffect(() => {
    if (isRecalled) remember({ route: location });
  }, [isRecalled, location, remember]);
}
