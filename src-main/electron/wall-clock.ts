import type { LocalDate } from '../domain/time/local-date.ts';
import { officeDay } from '../domain/time/office-day.ts';

/** The one place that reads the clock. */
export interface WallClock {
  nowMs(): number;
  /** ISO instant in UTC. */
  now(): string;
  /** The day on the wall in Norway, whatever zone the machine believes it is in. */
  today(): LocalDate;
}

const now = (): string => new Date().toISOString();

export const wallClock: WallClock = {
  nowMs: () => Date.now(),
  now,
  today: () => officeDay(now()),
};
