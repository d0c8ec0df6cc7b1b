import type { LocalDate } from './local-date.ts';

/** When something happened or was written: the day on the office's wall, and the instant that orders one day. */
export interface Moment {
  readonly on: LocalDate;
  /** ISO instant in UTC; empty where only the day is known, which is then before everything of that day. */
  readonly at: string;
}

/** True for what happened on the day of `start` or later and was written after it. */
export function isSince(moment: Moment, start: Moment): boolean {
  return moment.at >= start.at && moment.on >= start.on;
}
