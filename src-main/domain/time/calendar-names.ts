import type { LocalDate } from './local-date.ts';

const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
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
] as const;

/**
 * What the catalogues call the weekday of a day, under `common.weekday`. The names come from there because Chromium
 * has no nynorsk of its own and would quietly say «tirsdag» for «tysdag».
 */
export function weekdayOf(date: LocalDate): (typeof weekdays)[number] {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? weekdays[0];
}

/** What the catalogues call the month of a day, under `common.month`. */
export function monthOf(date: LocalDate): (typeof months)[number] {
  return months[Number(date.slice(5, 7)) - 1] ?? months[0];
}
