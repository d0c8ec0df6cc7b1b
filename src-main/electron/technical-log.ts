import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const maxBytes = 1_000_000;
/** A larger number could be somebody's birth number or phone; counts and durations are smaller. */
const longestCount = 1_000_000;

/** The technical log: fixed event names and ids, never a word from a person. */
export interface TechnicalLog {
  event(name: string, fields?: Readonly<Record<string, string | number>>): void;
}

/**
 * Appends one JSON line per event to a file of its own; at one megabyte the old file is kept once.
 * Values are cut to short codes: anything that is not a plain word or number becomes `-`.
 */
export function openTechnicalLog(file: string, now: () => string): TechnicalLog {
  return {
    event(name, fields = {}) {
      const safe = Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [key, plainCode(value)]),
      );
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes)
          renameSync(file, `${file}.1`);
        appendFileSync(file, `${JSON.stringify({ at: now(), event: name, ...safe })}\n`, {
          mode: 0o600,
        });
      } catch {
        // A log that cannot be written must never stop the work it tells about.
      }
    },
  };
}

function plainCode(value: string | number): string | number {
  if (typeof value === 'number') return Math.abs(value) < longestCount ? value : '-';
  return /^[A-Za-z][A-Za-z0-9_.:-]{0,60}$/.test(value) && !/\d{6}/.test(value) ? value : '-';
}
