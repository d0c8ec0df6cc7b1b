import { logStatuses } from '../case/log-status.ts';
import type { LogStatus } from '../case/log-status.ts';
import { decide } from '../permission/decide.ts';
import type { Relation, Role } from '../permission/role.ts';
import { searchActions } from './search-source.ts';
import type { SearchAction } from './search-source.ts';

/** How the searching person stands to one child. */
export interface Standing {
  readonly childId: string;
  readonly relation: Relation;
  readonly logStatus: LogStatus;
  readonly holderIsElsewhere: boolean;
}

/** Where a person may search. What neither list allows is not looked at. */
export interface SearchScope {
  /** What may be found for every child of the office. */
  readonly everywhere: readonly SearchAction[];
  /** What more may be found, child by child. */
  readonly children: readonly {
    readonly childId: string;
    readonly actions: readonly SearchAction[];
  }[];
}

const anyState = logStatuses.flatMap((logStatus) =>
  [false, true].map((holderIsElsewhere) => ({ logStatus, holderIsElsewhere })),
);

/**
 * Draws the scope from the one permission function, so that a search finds exactly what the lists show.
 * @param standings the children that the person has something to do with; those left out count as `none`. Not asked
 * for when the person may find everything everywhere.
 */
export function searchScope(
  actor: { readonly userId: string; readonly role: Role },
  standings: () => readonly Standing[],
): SearchScope {
  const everywhere = searchActions.filter((action) =>
    anyState.every((state) => decide(actor, action, 'none', state).allowed),
  );
  const others = searchActions.filter((action) => !everywhere.includes(action));
  if (others.length === 0) return { everywhere, children: [] };
  const children = standings()
    .map(({ childId, relation, ...state }) => ({
      childId,
      actions: others.filter((action) => decide(actor, action, relation, state).allowed),
    }))
    .filter(({ actions }) => actions.length > 0);
  return { everywhere, children };
}

/** Whether the scope holds what this action shows of this child. */
export function isInScope(
  { everywhere, children }: SearchScope,
  childId: string,
  action: SearchAction,
): boolean {
  return (
    everywhere.includes(action) ||
    children.some((one) => one.childId === childId && one.actions.includes(action))
  );
}
