import type { Day, Gap, Label, Text } from '../../domain/document/paper-document.ts';
import type { MapSvgLabels } from '../../domain/network-map/to-svg.ts';
import { monthOf, weekdayOf } from '../../domain/time/calendar-names.ts';
import { writtenDay } from '../../domain/time/written-day.ts';
import type { NetworkMap } from '../../domain/network-map/network-map.ts';

/** How a document gets its words, in the language of the paper. */
export interface DocumentWords {
  readonly language: 'nb' | 'nn' | 'en';
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly mapLabels: (map: NetworkMap) => MapSvgLabels;
}

/** A day as it is written on paper: «12. mars 2027», with the weekday where people meet, «12.03.2027» in tables. */
export function dayWords({ day, form }: Day, { t }: Pick<DocumentWords, 't'>): string {
  if (form === 'table') return writtenDay(day);
  const month = t(`common.month.${monthOf(day)}`);
  const values = { day: Number(day.slice(8, 10)), month, year: day.slice(0, 4) };
  if (form === 'long') return t('sheet.date.long', values);
  const weekday = t(`common.weekday.${weekdayOf(day)}`);
  return t('sheet.date.withWeekday', { ...values, weekday });
}

export function labelWords({ key, values = {} }: Label, words: DocumentWords): string {
  const filled = Object.entries(values).map(([name, gap]) => [name, gapWords(gap, words)] as const);
  return words.t(key, Object.fromEntries(filled));
}

function gapWords(gap: Gap, words: DocumentWords): string | number {
  if (typeof gap === 'string' || typeof gap === 'number') return gap;
  return 'key' in gap ? labelWords(gap, words) : dayWords(gap, words);
}

/** What a text reads; somebody's own words as they were written. */
export function textWords(text: Text, words: DocumentWords): string {
  if ('said' in text) return text.said;
  return 'key' in text ? labelWords(text, words) : dayWords(text, words);
}
