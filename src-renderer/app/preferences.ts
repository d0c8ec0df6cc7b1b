import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OutputOf } from '@contract/index.ts';
import { useOperationCommand, useOperationQuery } from '../api/queries.ts';

export type Preferences = OutputOf<'settings.get'>;

const untilRead: Preferences = { locale: 'nb', colorScheme: 'auto', idleMinutes: 10 };

/** Language, colour scheme and idle time of this window; a change shows at once and is kept by the main process. */
export function usePreferences(): {
  readonly preferences: Preferences;
  readonly isRead: boolean;
  readonly change: (change: InputOf<'settings.set'>) => void;
} {
  const cache = useQueryClient();
  const query = useOperationQuery('settings.get', {});
  const { mutate } = useOperationCommand('settings.set');
  const change = useCallback(
    (wanted: InputOf<'settings.set'>) => {
      cache.setQueryData<Preferences>(['settings.get', {}], (now) => ({
        ...(now ?? untilRead),
        ...wanted,
      }));
      mutate(wanted);
    },
    [cache, mutate],
  );
  return { preferences: query.data ?? untilRead, isRead: !query.isPending, change };
}
