export interface SiblingPair {
  readonly childId: string;
  readonly siblingId: string;
}

/**
 * True when two registered children may be linked as siblings: two different ones that are not linked already.
 * A link says that they are siblings and nothing of what either log says; half a sibling is a sibling, so a link
 * is never concluded from two others.
 */
export function mayLinkSiblings(pair: SiblingPair, existing: readonly SiblingPair[]): boolean {
  if (pair.childId === pair.siblingId) return false;
  return !existing.some(
    ({ childId, siblingId }) =>
      (childId === pair.childId && siblingId === pair.siblingId) ||
      (childId === pair.siblingId && siblingId === pair.childId),
  );
}

/** The other one of a link, seen from one of the two. */
export function siblingOf(pair: SiblingPair, childId: string): string {
  return pair.childId === childId ? pair.siblingId : pair.childId;
}
