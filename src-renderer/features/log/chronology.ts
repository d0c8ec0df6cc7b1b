import type { Lane } from '@domain/case/log-entry-kind.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';

export interface ChronologyFilter {
  /** No lane chosen means all lanes. */
  readonly lanes: readonly Lane[];
  readonly text: string;
}

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

/** The entries that the filter lets through; the text is looked for in old words too, since they are shown. */
export function matching(
  entries: readonly WordedEntry[],
  { lanes, text }: ChronologyFilter,
): readonly WordedEntry[] {
  const sought = folded(text.trim());
  return entries.filter(
    (worded) =>
      (lanes.length === 0 || lanes.includes(worded.entry.lane)) &&
      (sought === '' || hasText(worded, sought)),
  );
}

/** Days newest first by when it happened; within a day the latest written first. */
export function byDay(entries: readonly WordedEntry[]): readonly ChronologyDay[] {
  const sorted = entries.toSorted(
    (a, b) =>
      b.entry.happenedOn.localeCompare(a.entry.happenedOn) || b.entry.at.localeCompare(a.entry.at),
  );
  const days: { day: LocalDate; entries: WordedEntry[] }[] = [];
  for (const worded of sorted) {
    const last = days.at(-1);
    if (last?.day === worded.entry.happenedOn) last.entries.push(worded);
    else days.push({ day: worded.entry.happenedOn, entries: [worded] });
  }
  return days;
}
