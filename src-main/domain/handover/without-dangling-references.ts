import type { LogDocument } from './log-document.ts';

/**
 * The log as it can be understood without what was held back: a correction goes with the entry it corrects,
 * a goal or a measure forgets the entry it answered, and a measure forgets the one it took the place of.
 */
export function withoutDanglingReferences(log: LogDocument): LogDocument {
  const entries = keepWholeCorrections(log.entries);
  const ids = new Set(entries.map(({ id }) => id));
  const measureIds = new Set(log.measures.map(({ id }) => id));
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  return {
    ...log,
    entries: entries.map((entry) => ({ ...entry, aboutEntryId: known(entry.aboutEntryId) })),
    measures: log.measures.map((item) => ({
      ...item,
      replacesId:
        item.replacesId !== null && measureIds.has(item.replacesId) ? item.replacesId : null,
      measure: { ...item.measure, goalEntryId: known(item.measure.goalEntryId) },
    })),
  };
}

/** A correction of a correction may lose its ground too, so this goes on until nothing more falls away. */
function keepWholeCorrections(entries: LogDocument['entries']): LogDocument['entries'] {
  const ids = new Set(entries.map(({ id }) => id));
  const kept = entries.filter(
    ({ correctsEntryId }) => correctsEntryId === null || ids.has(correctsEntryId),
  );
  return kept.length === entries.length ? kept : keepWholeCorrections(kept);
}
