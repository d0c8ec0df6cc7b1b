import type { PermissionAction } from '../domain/permission/action.ts';
import { decide } from '../domain/permission/decide.ts';
import type { QueryContext } from './ports/context.ts';
import type { StandingToChild } from './standing-to-child.ts';

/**
 * What the person who is on may do with one child, by the same function that the router asks. For answers that are
 * put together of parts with different permissions: what may not be read is left out, never guessed.
 */
export function mayDo(
  { actor }: Pick<QueryContext, 'actor'>,
  standing: StandingToChild,
): (action: PermissionAction) => boolean {
  return (action) => decide(actor, action, standing.relation, standing).allowed;
}
