/** A measure as a link of a chain: what it took the place of, if anything. */
export interface ChainLink {
  readonly id: string;
  readonly replacesId: string | null;
}

/**
 * The measures that one measure grew out of, the first one first and the measure itself last. A measure that was
 * held back or never came along simply begins the chain later.
 */
export function chainTo<T extends ChainLink>(measure: T, all: readonly T[]): readonly T[] {
  const byId = new Map(all.map((one) => [one.id, one] as const));
  const chain: T[] = [measure];
  const seen = new Set([measure.id]);
  let earlier = measure.replacesId;
  while (earlier !== null && !seen.has(earlier)) {
    const link = byId.get(earlier);
    if (link === undefined) break;
    seen.add(link.id);
    chain.unshift(link);
    earlier = link.replacesId;
  }
  return chain;
}

/** Ids of the measures that another one has taken the place of. */
export function replacedIds(all: readonly ChainLink[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ replacesId }) => (replacesId === null ? [] : [replacesId])));
}

/** The same measures, each after the one it takes the place of, so that they can be stored in this order. */
export function predecessorsFirst<T extends ChainLink>(measures: readonly T[]): readonly T[] {
  const placed = new Set<T>();
  for (const measure of measures) for (const link of chainTo(measure, measures)) placed.add(link);
  return [...placed];
}
