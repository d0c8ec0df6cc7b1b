import type { LocalDate } from './local-date.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How far the clock on the wall is ahead of UTC at an instant, in milliseconds. */
function aheadMs(instantMs: number): number {
  const wall = wallClock.format(instantMs).replace(' ', 'T');
  return Date.parse(`${wall}Z`) - instantMs;
}

/**
 * The instant when the clock in Norway shows this time on this day, summer time or not. An hour that is skipped
 * in spring becomes the one after it, and of an hour that comes twice in autumn the first is meant.
 * @param time `HH:MM`
 * @returns ISO text in UTC
 */
export function osloInstant(day: LocalDate, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // The offset of a day before is the one that still counts on the night when the clock is moved.
  const before = asUtc - aheadMs(asUtc - 86_400_000);
  const shown = before + aheadMs(before);
  const after = asUtc - aheadMs(before);
  const instant = shown === asUtc ? before : after + aheadMs(after) === asUtc ? after : before;
  return new Date(instant).toISOString();
}
