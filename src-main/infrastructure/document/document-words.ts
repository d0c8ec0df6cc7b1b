import type { Day, Gap, Label, Text } from '../../domain/document/paper-document.ts';
import type { MapSvgLabels } from '../../domain/network-map/to-svg.ts';
import type { NetworkMap } from '../../domain/network-map/network-map.ts';

/** How a document gets its words, in the language of the paper. */
export interface DocumentWords {
  readonly language: 'nb' | 'nn' | 'en';
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly mapLabels: (map: NetworkMap) => MapSvgLabels;
}

/** Days and months by name come from the catalogues: Chromium has no nynorsk of its own. */
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A day as it is written on paper: «12. mars 2027», with the weekday where people meet, «12.03.2027» in tables. */
export function dayWords({ day, form }: Day, { t }: Pick<DocumentWords, 't'>): string {
  const date = new Date(`${day}T00:00:00Z`);
  const year = day.slice(0, 4);
  if (form === 'table') return `${day.slice(8, 10)}.${day.slice(5, 7)}.${year}`;
  const month = t(`common.month.${months[date.getUTCMonth()] ?? ''}`);
  const values = { day: date.getUTCDate(), month, year };
  if (form === 'long') return t('sheet.date.long', values);
  const weekday = t(`common.weekday.${weekdays[date.getUTCDay()] ?? ''}`);
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
