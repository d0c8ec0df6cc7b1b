/** What a chain of corrections needs to know of an entry. */
interface Correctable {
  readonly id: string;
  readonly correctsId: string | null;
  readonly at: string;
}

/** Finds, for any entry of one log, what the log shows together. */
export interface Corrections<E extends Correctable> {
  /** The entry that all its corrections are shown at: a correction of a correction belongs to the first words. */
  readonly firstWordsOf: (entry: E) => E;
  /** The correction whose words count now; null while the entry stands as it was written. */
  readonly newestOf: (entry: E) => E | null;
}

/** Reads the corrections of one log. @param entries all of them, in any order */
export function correctionsAmong<E extends Correctable>(entries: readonly E[]): Corrections<E> {
  const byId = new Map(entries.map((one) => [one.id, one]));
  const firstWordsOf = (entry: E): E => {
    const seen = new Set<string>();
    let current = entry;
    while (current.correctsId !== null && !seen.has(current.id)) {
      seen.add(current.id);
      const corrected = byId.get(current.correctsId);
      if (corrected === undefined) break;
      current = corrected;
    }
    return current;
  };
  const newest = new Map<string, E>();
  for (const one of entries) {
    const first = firstWordsOf(one).id;
    const before = newest.get(first);
    if (one.id !== first && (before === undefined || one.at >= before.at)) newest.set(first, one);
  }
  return {
    firstWordsOf,
    newestOf: (entry) => newest.get(firstWordsOf(entry).id) ?? null,
  };
}
