import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const key = ['searchWords'] as const;

/**
 * The words of the search in everything. They stay in memory, never in an address or a file, so that one can go to a
 * hit and come back; with everything else that was read they are forgotten when the vault closes.
 */
export function useSearchWords(): readonly [words: string, set: (words: string) => void] {
  const cache = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => '',
    enabled: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const set = useCallback((words: string) => void cache.setQueryData(key, words), [cache]);
  return [data ?? '', set];
}
