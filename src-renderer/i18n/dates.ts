import { monthOf, weekdayOf } from '@domain/time/calendar-names.ts';
import { daysBetween } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { officeDay } from '@domain/time/office-day.ts';
import type { Language } from './languages.ts';
import type { Translate } from './use-t.ts';

export { writtenDay as tableDate } from '@domain/time/written-day.ts';

const officeTimeZone = 'Europe/Oslo';

/** The day it is in Norway at `instant`. */
export function localDateAt(instant: Date): LocalDate {
  return officeDay(instant.toISOString());
}

/** «tirsdag 12. mars»; the year is added when it is not this year. */
export function nearDate(date: LocalDate, today: LocalDate, t: Translate): string {
  const weekday = t(`common.weekday.${weekdayOf(date)}`);
  const month = t(`common.month.${monthOf(date)}`);
  const day = Number(date.slice(8));
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return isThisYear
    ? t('common.date.near', { weekday, day, month })
    : t('common.date.nearWithYear', { weekday, day, month, year: date.slice(0, 4) });
}

/** «kl. 10.42» without the «kl.»: hours and minutes of an ISO instant on the clock of the office. */
export function clockTime(instant: string | Date, language: Language): string {
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone: officeTimeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  return language === 'en' ? text : text.replace(':', '.');
}

function span(days: number): { unit: 'days' | 'weeks'; count: number } {
  return days < 14 ? { unit: 'days', count: days } : { unit: 'weeks', count: Math.floor(days / 7) };
}

/** «i dag», «om 3 dager», «for 2 uker siden». */
export function relativeDate(date: LocalDate, today: LocalDate, t: Translate): string {
  const days = daysBetween(today, date);
  if (days === 0) return t('common.date.today');
  const { unit, count } = span(Math.abs(days));
  if (days > 0)
    return unit === 'days'
      ? t('common.date.inDays', { count })
      : t('common.date.inWeeks', { count });
  return unit === 'days'
    ? t('common.date.daysAgo', { count })
    : t('common.date.weeksAgo', { count });
}

/** The same for a deadline: what has passed is «over fristen», never «siden». */
export function deadlineWords(date: LocalDate, today: LocalDate, t: Translate): string {
  const days = daysBetween(today, date);
  if (days >= 0) return relativeDate(date, today, t);
  const { unit, count } = span(-days);
  return unit === 'days'
    ? t('common.date.daysOverdue', { count })
    : t('common.date.weeksOverdue', { count });
}
