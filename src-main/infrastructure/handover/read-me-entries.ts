import type { LogDocument, LoggedEntry } from '../../domain/handover/log-document.ts';
import { escape, inline, joined, paragraphs, type Html } from './html.ts';
import type { ReadMeWords } from './read-me-words.ts';

export interface CorrectedEntry {
  readonly entry: LoggedEntry;
  /** Oldest first. */
  readonly corrections: readonly LoggedEntry[];
  /** What it says today; empty when it was struck out. */
  readonly current: string;
}

/** Entries with their corrections beside them, oldest first. A correction may itself have been corrected. */
export function listEntries(entries: LogDocument['entries']): readonly CorrectedEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry] as const));
  const corrections = new Map<string, LoggedEntry[]>();
  for (const entry of entries) {
    const root = rootOf(entry, byId);
    if (root !== entry) corrections.set(root.id, [...(corrections.get(root.id) ?? []), entry]);
  }
  return entries
    .filter((entry) => rootOf(entry, byId) === entry)
    .map((entry) => {
      const own = [...(corrections.get(entry.id) ?? [])].sort(inTime);
      return { entry, corrections: own, current: own.at(-1)?.body ?? entry.body };
    })
    .sort((a, b) => inTime(a.entry, b.entry));
}

function rootOf(entry: LoggedEntry, byId: ReadonlyMap<string, LoggedEntry>): LoggedEntry {
  let root = entry;
  const seen = new Set<string>();
  while (root.correctsEntryId !== null && !seen.has(root.id)) {
    seen.add(root.id);
    root = byId.get(root.correctsEntryId) ?? { ...root, correctsEntryId: null };
  }
  return root;
}

function inTime(a: LoggedEntry, b: LoggedEntry): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1;
  if (a.at === b.at) return 0;
  return a.at < b.at ? -1 : 1;
}

/** One entry in the chronology: old words struck through, new words and the reason after them. */
export function entryText(item: CorrectedEntry, { t, day, dayOf }: ReadMeWords): Html {
  const { entry, corrections } = item;
  const meta = [
    day(entry.happenedOn),
    t(`entryKind.${entry.kind}`),
    joined([entry.byName, entry.byOffice], ', '),
  ].join(' · ');
  const head = `<div class="meta">${escape(meta)}</div>`;
  const versions = [entry, ...corrections];
  const body = versions.map((version, index) => {
    const isNewest = index === versions.length - 1;
    if (index === 0 && isNewest) return paragraphs(version.body);
    const words =
      version.body === ''
        ? ''
        : isNewest
          ? `<p><ins>${inline(version.body)}</ins></p>`
          : `<p><del>${inline(version.body)}</del></p>`;
    if (index === 0) return words;
    const reason = t('package.corrected', {
      name: version.byName,
      date: dayOf(version.at),
      reason: version.correctionReason,
    });
    return `${words}<div class="meta">${escape(reason)}</div>`;
  });
  return head + body.join('');
}
