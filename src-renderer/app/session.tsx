import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { bridge } from '../api/bridge.ts';
import { answerFlushRequests } from '../api/pending-drafts.ts';
import { useOperationQuery } from '../api/queries.ts';
import { forgetOfficeContent, invalidateTags } from '../api/query-cache.ts';
import { Loaded } from '../ui/loaded.tsx';

export type Session = OutputOf<'vault.status'>;

const SessionContext = createContext<Session | null>(null);

/** Follows the vault: its state, who is on, and that nothing stays in memory when it closes. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const cache = useQueryClient();
  const status = useOperationQuery('vault.status', {});

  useEffect(
    () =>
      bridge().on('vaultChanged', ({ state }) => {
        // While it is locking, views stay: they have drafts to write.
        if (state !== 'unlocked' && state !== 'locking') forgetOfficeContent(cache);
        void invalidateTags(cache, ['vault']);
      }),
    [cache],
  );
  useEffect(() => answerFlushRequests(), []);

  return (
    <Loaded query={status}>
      {(session) => <SessionContext value={session}>{children}</SessionContext>}
    </Loaded>
  );
}

/** The vault's state and who is on. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** Who is on. Only for views that are shown while the vault is open. */
export function useCurrentUser(): NonNullable<Session['user']> {
  const { user } = useSession();
  if (user === null) throw new Error('nobody is on while the vault is not open');
  return user;
}
