import type { Lane } from '@domain/case/log-entry-kind.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { nextUnit, placeOfDay, startOfUnit } from './time-scale.ts';
import type { Span, Unit } from './time-scale.ts';

/** One mark in a lane: all its entries of one unit of time. */
export interface LaneMark {
  readonly lane: Lane;
  readonly from: LocalDate;
  /** The last day of the unit. */
  readonly to: LocalDate;
  readonly count: number;
  /** The latest day among them that something happened on; where the mark leads. */
  readonly newest: LocalDate;
  /** Its middle, on the line from 0 to 1. */
  readonly place: number;
}

/** The days from the first entry to the last, or to today when the last was before. */
export function spanOf(entries: readonly WordedEntry[], today: LocalDate): Span {
  let [from, to] = [today, today];
  for (const { entry } of entries) {
    if (entry.happenedOn < from) from = entry.happenedOn;
    if (entry.happenedOn > to) to = entry.happenedOn;
  }
  return { from, to };
}

/** The marks of a picture, by lane and then by time. Entries outside the span are left out. */
export function marksOf(
  entries: readonly WordedEntry[],
  span: Span,
  unit: Unit,
): readonly LaneMark[] {
  const found = new Map<
    string,
    { lane: Lane; from: LocalDate; count: number; newest: LocalDate }
  >();
  for (const { entry } of entries) {
    const { lane, happenedOn } = entry;
    if (happenedOn < span.from || happenedOn > span.to) continue;
    const from = startOfUnit(happenedOn, unit);
    const mark = found.get(`${lane} ${from}`);
    if (mark === undefined)
      found.set(`${lane} ${from}`, { lane, from, count: 1, newest: happenedOn });
    else {
      mark.count += 1;
      if (happenedOn > mark.newest) mark.newest = happenedOn;
    }
  }
  return [...found.values()]
    .map((mark) => {
      const next = nextUnit(mark.from, unit);
      const place = (placeOfDay(mark.from, span) + placeOfDay(next, span)) / 2;
      return { ...mark, to: addDays(next, -1), place };
    })
    .sort((a, b) => a.lane.localeCompare(b.lane) || a.place - b.place);
}

/** Something that lasted: a level, or somebody's time with the baton. */
export interface Band {
  readonly key: string;
  readonly words: string;
  readonly from: LocalDate;
  /** The day it ended; null while it lasts. */
  readonly to: LocalDate | null;
}

/** The part of a band that the span shows, on the line from 0 to 1; null when it shows none. */
export function stretchOf(
  { from, to }: Pick<Band, 'from' | 'to'>,
  span: Span,
): { readonly start: number; readonly end: number } | null {
  const start = Math.max(0, placeOfDay(from, span));
  const end = to === null ? 1 : Math.min(1, placeOfDay(to, span));
  return end > start ? { start, end } : null;
}
