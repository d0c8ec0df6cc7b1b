import type { PermissionAction } from '@domain/permission/action.ts';
import { decide } from '@domain/permission/decide.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useOperationQuery } from '../api/queries.ts';

/**
 * What the person who is on may do with this child's log, by the same function that main enforces.
 * The screen hides by it; nothing is allowed by it.
 */
export function useMay(
  child: Pick<ChildSummary, 'relation' | 'logStatus' | 'holderIsElsewhere'>,
): (action: PermissionAction) => boolean {
  const { data } = useOperationQuery('vault.status', {});
  const user = data?.user ?? null;
  return (action) =>
    user !== null &&
    decide({ userId: user.id, role: user.role }, action, child.relation, child).allowed;
}
