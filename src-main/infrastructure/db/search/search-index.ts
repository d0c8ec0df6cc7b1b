import type Database from 'better-sqlite3';
import type { SearchRecord } from '../../../application/ports/records.ts';
import type { SearchSource } from '../../../domain/search/search-source.ts';
import { daysBetween } from '../../../domain/time/local-date.ts';
import type { WriteHandle } from '../handles.ts';
import { termsOf } from './index-terms.ts';
import { createRecordReader } from './read-record.ts';

/** Room for the documents of one day. */
const perDay = 2 ** 32;
/** The highest day there is room for; names of children stand there, before everything dated. */
const namesDay = 2 ** 20 - 1;

interface Waiting {
  readonly number: number;
  readonly source: SearchSource;
  readonly recordId: string;
}

/**
 * Runs a writing step and puts what it wrote into the index, in the same transaction: what was written is found as
 * soon as it is stored, and is not found when it was not.
 */
export function indexing<T>(tx: WriteHandle, write: (tx: WriteHandle) => T): T {
  const { sqlite } = tx;
  const before = sqlite.prepare('SELECT max(number) FROM search_waiting').pluck();
  const last = (before.get() as number | null) ?? 0;
  const value = write(tx);
  const own = sqlite.prepare<[number], Waiting>(
    'SELECT number, source, record_id AS recordId FROM search_waiting WHERE number > ?',
  );
  takeIn(sqlite, own.all(last));
  return value;
}

/**
 * Indexes up to `most` of what is waiting, the newest first: an office that was there before the index, or rows that
 * came in past the program. Stopped at any moment it goes on where it was.
 * @returns how many are still waiting
 */
export function indexWaiting({ sqlite }: WriteHandle, most: number): number {
  const newest = sqlite.prepare<[number], Waiting>(
    'SELECT number, source, record_id AS recordId FROM search_waiting ORDER BY number DESC LIMIT ?',
  );
  takeIn(sqlite, newest.all(most));
  return sqlite.prepare('SELECT count(*) FROM search_waiting').pluck().get() as number;
}

function takeIn(sqlite: Database.Database, waiting: readonly Waiting[]): void {
  if (waiting.length === 0) return;
  const read = createRecordReader(sqlite);
  const put = createPut(sqlite);
  const done = sqlite.prepare<[number]>('DELETE FROM search_waiting WHERE number = ?');
  const seen = new Set<string>();
  for (const { number, source, recordId } of waiting) {
    const key = `${source} ${recordId}`;
    if (!seen.has(key)) put(source, recordId, read(source, recordId));
    seen.add(key);
    done.run(number);
  }
}

/** Writes one document anew, or takes it out when there is nothing to find any more. */
function createPut(sqlite: Database.Database) {
  const known = sqlite
    .prepare<[string, string], number>(
      'SELECT number FROM search_document WHERE source = ? AND record_id = ?',
    )
    .pluck();
  const lastOfDay = sqlite
    .prepare<[number, number], number | null>(
      'SELECT max(number) FROM search_document WHERE number >= ? AND number < ?',
    )
    .pluck();
  const remove = sqlite.prepare<[number]>('DELETE FROM search_document WHERE number = ?');
  const add = sqlite.prepare<[number, string, string, string]>(
    'INSERT INTO search_document (number, child_id, source, record_id) VALUES (?, ?, ?, ?)',
  );
  // The driver binds a number as REAL, which is no row number of a virtual table.
  const removeTerms = sqlite.prepare<[bigint]>('DELETE FROM search_index WHERE rowid = ?');
  const addTerms = sqlite.prepare<[bigint, string]>(
    'INSERT INTO search_index (rowid, words) VALUES (?, ?)',
  );
  return (source: SearchSource, recordId: string, record: SearchRecord | null): void => {
    const before = known.get(source, record?.recordId ?? recordId);
    const day = record === null ? null : dayOf(record) * perDay;
    if (before !== undefined) {
      removeTerms.run(BigInt(before));
      remove.run(before);
    }
    if (record === null || day === null || record.text + record.earlier === '') return;
    const isSameDay = before !== undefined && before >= day && before < day + perDay;
    const number = isSameDay ? before : (lastOfDay.get(day, day + perDay) ?? day - 1) + 1;
    add.run(number, record.childId, source, record.recordId);
    addTerms.run(BigInt(number), termsOf(record));
  };
}

/** Days since 1970; what lies outside the years that there is room for stands at their end. */
function dayOf({ on }: SearchRecord): number {
  if (on === null) return namesDay;
  return Math.max(0, Math.min(daysBetween('1970-01-01', on), namesDay - 1));
}
