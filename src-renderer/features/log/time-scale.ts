import { addDays, daysBetween } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';

/** A stretch of days, both ends with. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How long a time one mark stands for, shortest first. */
export const units = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type Unit = (typeof units)[number];

const shortestDays: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
  decade: 3652,
  century: 36_524,
};
const months: Partial<Readonly<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Monday 5 January 1970: weeks begin on Monday. */
const aMonday: LocalDate = '1970-01-05';

/** The first day of the unit that `day` lies in. */
export function startOfUnit(day: LocalDate, unit: Unit): LocalDate {
  if (unit === 'day') return day;
  if (unit === 'week') return addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7));
  const length = months[unit] ?? 1;
  return monthOf(Math.floor(monthNumber(day) / length) * length);
}

/** The first day of the unit after the one that `day` lies in. */
export function nextUnit(day: LocalDate, unit: Unit): LocalDate {
  if (unit === 'day') return addDays(day, 1);
  if (unit === 'week') return addDays(startOfUnit(day, unit), 7);
  return monthOf(monthNumber(startOfUnit(day, unit)) + (months[unit] ?? 1));
}

function monthNumber(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthOf(number: number): LocalDate {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

/** The shortest unit that has room: at most `columns` of them in the span. */
export function unitFor(span: Span, columns: number): Unit {
  const days = daysBetween(span.from, span.to) + 1;
  return units.find((unit) => days / shortestDays[unit] <= Math.max(1, columns)) ?? 'century';
}

/** The span widened to whole units, so that the first and the last mark have as much room as the others. */
export function wholeUnits({ from, to }: Span, unit: Unit): Span {
  return { from: startOfUnit(from, unit), to: addDays(nextUnit(to, unit), -1) };
}

/** Where a day begins on the line from 0 to 1; days outside the span lie outside. */
export function placeOfDay(day: LocalDate, span: Span): number {
  return daysBetween(span.from, day) / (daysBetween(span.from, span.to) + 1);
}

/** The day at a place from 0 to 1 on the line. */
export function dayAtPlace(place: number, span: Span): LocalDate {
  const days = daysBetween(span.from, span.to) + 1;
  return addDays(span.from, Math.max(0, Math.min(days - 1, Math.floor(place * days))));
}

export interface Tick {
  readonly day: LocalDate;
  readonly unit: Unit;
}

/** Days to write under the line: beginnings of the shortest unit of which at most `most` fit, without the outermost edge. */
export function ticksOf(span: Span, most: number): readonly Tick[] {
  const unit = unitFor(span, most);
  const ticks: Tick[] = [];
  let day = startOfUnit(span.from, unit);
  if (day < span.from) day = nextUnit(day, unit);
  for (; day <= span.to; day = nextUnit(day, unit)) ticks.push({ day, unit });
  return ticks;
}
