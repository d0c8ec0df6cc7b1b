import { QueryClient } from '@tanstack/react-query';
import { contract } from '@contract/index.ts';
import type { QueryTag } from '@contract/define.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';
import { asOperationError } from './operation-error.ts';

/** What may stay in memory while the vault is locked: nothing in it is about anybody. */
const keptWhileLocked: readonly OperationName[] = ['vault.status', 'settings.get'];

function nameOf(queryKey: readonly unknown[]): OperationName | undefined {
  return operationNames.find((name) => name === queryKey[0]);
}

/** The cache of everything read from the other side. It lives in memory only and is never written anywhere. */
export function createQueryCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && asOperationError(error).retryable,
        retryDelay: 300,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Makes every query stale that is cached under one of `tags`, and reads those again that are on the screen. */
export async function invalidateTags(cache: QueryClient, tags: readonly QueryTag[]): Promise<void> {
  await cache.invalidateQueries({
    predicate: ({ queryKey }) => {
      const name = nameOf(queryKey);
      return name !== undefined && contract[name].tags.some((tag: QueryTag) => tags.includes(tag));
    },
  });
}

/** Forgets everything about children and staff. Called when the vault is no longer open. */
export function forgetOfficeContent(cache: QueryClient): void {
  cache.removeQueries({
    predicate: ({ queryKey }) => {
      const name = nameOf(queryKey);
      return name === undefined || !keptWhileLocked.includes(name);
    },
  });
  cache.getMutationCache().clear();
}
