import type { LocalDate } from '../time/local-date.ts';

/** What an entry must have so that corrections can be put with what they correct. */
export interface CorrectableEntry {
  readonly id: string;
  readonly body: string;
  readonly correctsEntryId: string | null;
  readonly happenedOn: LocalDate;
  readonly at: string;
}

export interface CorrectedEntry<E extends CorrectableEntry> {
  readonly entry: E;
  /** Oldest first. */
  readonly corrections: readonly E[];
  /** What it says today; empty when it was struck out. */
  readonly current: string;
}

/** Entries with their corrections beside them, oldest first. A correction may itself have been corrected. */
export function correctedEntries<E extends CorrectableEntry>(
  entries: readonly E[],
): readonly CorrectedEntry<E>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry] as const));
  const corrections = new Map<string, E[]>();
  for (const entry of entries) {
    const root = rootOf(entry, byId);
    if (root.id === entry.id) continue;
    const known = corrections.get(root.id);
    if (known === undefined) corrections.set(root.id, [entry]);
    else known.push(entry);
  }
  return entries
    .filter((entry) => rootOf(entry, byId).id === entry.id)
    .map((entry) => {
      const own = (corrections.get(entry.id) ?? []).toSorted(inTime);
      return { entry, corrections: own, current: own.at(-1)?.body ?? entry.body };
    })
    .sort((a, b) => inTime(a.entry, b.entry));
}

function rootOf<E extends CorrectableEntry>(entry: E, byId: ReadonlyMap<string, E>): E {
  let root = entry;
  const seen = new Set<string>();
  while (root.correctsEntryId !== null && !seen.has(root.id)) {
    seen.add(root.id);
    const corrected = byId.get(root.correctsEntryId);
    if (corrected === undefined) return root;
    root = corrected;
  }
  return root;
}

function inTime(a: CorrectableEntry, b: CorrectableEntry): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1;
  if (a.at === b.at) return 0;
  return a.at < b.at ? -1 : 1;
}
