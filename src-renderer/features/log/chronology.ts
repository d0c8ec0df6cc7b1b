import type { Lane } from '@domain/case/log-entry-kind.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';

export interface ChronologyFilter {
  /** No lane chosen means all lanes. */
  readonly lanes: readonly Lane[];
  /** Whose entries; empty means everybody's. */
  readonly person: string;
  /** The first and the last day, both with; `null` where it is open. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly text: string;
}

export const noFilter: ChronologyFilter = {
  lanes: [],
  person: '',
  from: null,
  to: null,
  text: '',
};

export interface ChronologyDay {
  readonly day: LocalDate;
  readonly entries: readonly WordedEntry[];
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb');
}

function hasText({ entry, corrections }: WordedEntry, sought: string): boolean {
  const places = [
    entry.body,
    entry.byName,
    ...corrections.flatMap(({ body, byName }) => [body, byName]),
  ];
  return places.some((place) => folded(place).includes(sought));
}

function isBy({ entry, corrections }: WordedEntry, person: string): boolean {
  return entry.byName === person || corrections.some(({ byName }) => byName === person);
}

/** The entries that the filter lets through; the text is looked for in old words too, since they are shown. */
export function matching(
  entries: readonly WordedEntry[],
  { lanes, person, from, to, text }: ChronologyFilter,
): readonly WordedEntry[] {
  const sought = folded(text.trim());
  return entries.filter(
    (worded) =>
      (lanes.length === 0 || lanes.includes(worded.entry.lane)) &&
      (person === '' || isBy(worded, person)) &&
      (from === null || worded.entry.happenedOn >= from) &&
      (to === null || worded.entry.happenedOn <= to) &&
      (sought === '' || hasText(worded, sought)),
  );
}

/** Everybody who has written or corrected something, by name. */
export function authorsOf(entries: readonly WordedEntry[]): readonly string[] {
  const names = entries.flatMap(({ entry, corrections }) => [
    entry.byName,
    ...corrections.map(({ byName }) => byName),
  ]);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nb'));
}

/** Days newest first by when it happened; within a day the latest written first. */
export function byDay(entries: readonly WordedEntry[]): readonly ChronologyDay[] {
  const sorted = entries.toSorted(
    (a, b) => compare(b.entry.happenedOn, a.entry.happenedOn) || compare(b.entry.at, a.entry.at),
  );
  const days: { day: LocalDate; entries: WordedEntry[] }[] = [];
  for (const worded of sorted) {
    const last = days.at(-1);
    if (last?.day === worded.entry.happenedOn) last.entries.push(worded);
    else days.push({ day: worded.entry.happenedOn, entries: [worded] });
  }
  return days;
}

/** ISO text sorts as it stands; a language's own order would take a second for a log of many years. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
