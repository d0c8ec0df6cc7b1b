import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { contract } from '@contract/index.ts';
import type { CommandName, InputOf, OutputOf, QueryName } from '@contract/index.ts';
import { call } from './client.ts';
import type { OperationError } from './operation-error.ts';
import { invalidateTags } from './query-cache.ts';

interface QueryOptions {
  /** `false` waits, for example until something has been typed. */
  readonly enabled?: boolean;
  /** Keeps the last answer on the screen while the next one is read, for search as you type. */
  readonly keepPrevious?: boolean;
}

/** Reads through one query of the contract: `useOperationQuery('child.list', {})`. */
export function useOperationQuery<N extends QueryName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false }: QueryOptions = {},
): UseQueryResult<OutputOf<N>, OperationError> {
  return useQuery<OutputOf<N>, OperationError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: (previous) => previous } : {}),
  });
}

/**
 * Changes something through one command of the contract: `useOperationCommand('child.register')`.
 * What the contract says becomes stale is read again before the promise of `mutateAsync` is kept.
 */
export function useOperationCommand<N extends CommandName>(
  name: N,
): UseMutationResult<OutputOf<N>, OperationError, InputOf<N>> {
  const cache = useQueryClient();
  return useMutation<OutputOf<N>, OperationError, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    // Passphrases and what is about a child must not stay behind in memory with the finished call.
    gcTime: 0,
    onSuccess: () => invalidateTags(cache, contract[name].tags),
    // Somebody else was faster: what is on the screen is old, and the form shows what is new beside itself.
    onError: ({ code }) =>
      code === 'staleRevision' ? invalidateTags(cache, contract[name].tags) : undefined,
  });
}
