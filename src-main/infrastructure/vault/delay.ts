import { existsSync, readFileSync } from 'node:fs';
import { realDisk, replaceFile, type Disk } from './durable-file.ts';

/** Beside the vault file; holds two numbers and nothing about anybody. */
export const DELAY_FILE = 'vault.delay.json';

const FREE_TRIES = 3;
const LONGEST_WAIT_MS = 5 * 60 * 1000;
/** What an unreadable file counts as: long enough to hurt a guesser, short enough for an honest user. */
const FAILURES_WHEN_UNREADABLE = 8;

type Record = { readonly failures: number; readonly sinceMs: number };

/** Slows down guessing, also across restarts. */
export type Delay = {
  /** How long until the next try is allowed, in milliseconds; 0 when it is allowed now. */
  waitMs(): number;
  /** Counts a try before its outcome is known, so that killing the program does not give a free one. */
  countTry(): void;
  /** Forgets the failures: the passphrase was right. */
  clear(): void;
};

/**
 * Wait after a number of failed tries in a row: three are free, then 2, 4, 8 … seconds up to five minutes.
 * @returns milliseconds
 */
export function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  const doublings = Math.min(failures - FREE_TRIES + 1, 20);
  return Math.min(LONGEST_WAIT_MS, 1000 * 2 ** doublings);
}

/**
 * @param path file that remembers the failures
 * @param nowMs wall clock: waiting must also pass while the program is closed
 */
export function createDelay(path: string, nowMs: () => number, disk: Disk = realDisk): Delay {
  const save = (record: Record): void => {
    replaceFile(path, Buffer.from(JSON.stringify(record)), disk);
  };
  const load = (): Record => {
    const record = read(path);
    if (record && record.sinceMs <= nowMs()) return record;
    // A clock that was set back, or a file that was broken, makes the wait start again and never ends it early.
    const failures = record?.failures ?? FAILURES_WHEN_UNREADABLE;
    const restarted = { failures, sinceMs: nowMs() };
    save(restarted);
    return restarted;
  };
  return {
    waitMs() {
      if (!existsSync(path)) return 0;
      const { failures, sinceMs } = load();
      return Math.max(0, sinceMs + waitAfter(failures) - nowMs());
    },
    countTry() {
      const failures = existsSync(path) ? load().failures : 0;
      save({ failures: failures + 1, sinceMs: nowMs() });
    },
    clear() {
      disk.rmSync(path, { force: true });
    },
  };
}

function read(path: string): Record | undefined {
  try {
    const { failures, sinceMs } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record>;
    const isSound =
      typeof failures === 'number' &&
      Number.isSafeInteger(failures) &&
      failures >= 0 &&
      typeof sinceMs === 'number' &&
      Number.isSafeInteger(sinceMs);
    return isSound ? { failures, sinceMs } : undefined;
  } catch {
    return undefined;
  }
}
