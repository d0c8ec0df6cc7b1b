import type { LogEntryView } from '@contract/log.ts';

/** An entry as it reads today, with what was corrected on the way. */
export interface WordedEntry {
  readonly entry: LogEntryView;
  /** Corrections of it, oldest first; each replaced the words before it. */
  readonly corrections: readonly LogEntryView[];
  /** The words that count now; empty when the entry was taken back. */
  readonly wording: string;
}

/**
 * Puts each correction with the entry it corrects, also when it corrects an earlier correction.
 * A correction whose entry is not among `entries` is shown as an entry of its own, never lost.
 */
export function withCorrections(entries: readonly LogEntryView[]): readonly WordedEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id as string, entry]));
  const rootOf = (entry: LogEntryView): LogEntryView => {
    const seen = new Set<string>();
    let current = entry;
    while (current.correctsEntryId !== null && !seen.has(current.id)) {
      seen.add(current.id);
      const corrected = byId.get(current.correctsEntryId);
      if (corrected === undefined) break;
      current = corrected;
    }
    return current;
  };
  const corrections = new Map<string, LogEntryView[]>();
  const roots: LogEntryView[] = [];
  for (const entry of entries) {
    const root = rootOf(entry);
    if (root === entry) roots.push(entry);
    else corrections.set(root.id, [...(corrections.get(root.id) ?? []), entry]);
  }
  return roots.map((entry) => {
    const own = (corrections.get(entry.id) ?? []).toSorted((a, b) => a.at.localeCompare(b.at));
    return { entry, corrections: own, wording: own.at(-1)?.body ?? entry.body };
  });
}
