import type { LocalDate } from '../domain/time/local-date.ts';

/** The one place that reads the clock. */
export interface WallClock {
  nowMs(): number;
  /** ISO instant in UTC. */
  now(): string;
  /** The day on the wall in Norway, whatever zone the machine believes it is in. */
  today(): LocalDate;
}

const osloDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const wallClock: WallClock = {
  nowMs: () => Date.now(),
  now: () => new Date().toISOString(),
  today: () => osloDay.format(new Date()),
};
