import { defaultPolicy } from '@domain/deadline/policy.ts';
import type { LevelPolicy } from '@domain/deadline/policy.ts';
import { useOperationQuery } from '../api/queries.ts';

/**
 * The municipality's numbers as they count today. Until they have been read, the program's own; the frame reads them
 * when the vault opens, so that a form begins with the right ones.
 */
export function usePolicy(): LevelPolicy {
  const { data } = useOperationQuery('policy.get', {});
  return data?.policy ?? defaultPolicy;
}
