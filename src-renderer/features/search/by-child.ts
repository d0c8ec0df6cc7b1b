import type { SearchHit } from '@contract/search.ts';

export interface HitsOfChild {
  readonly childId: string;
  readonly childName: string;
  readonly hits: readonly SearchHit[];
}

/** The hits child by child; the child with the newest hit first, and each child's in the order they came. */
export function byChild(hits: readonly SearchHit[]): readonly HitsOfChild[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) groups.set(hit.childId, [...(groups.get(hit.childId) ?? []), hit]);
  return [...groups].map(([childId, ofChild]) => ({
    childId,
    childName: ofChild[0]?.childName ?? '',
    hits: ofChild,
  }));
}
