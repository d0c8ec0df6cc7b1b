import type { ReadHandle, WriteHandle } from './handles.ts';

/** The only road to the database for everything above it. */
export type UnitOfWork = {
  /**
   * Runs `fn` in one immediate transaction: all of it is stored when `fn` returns, none of it when `fn` throws.
   * @throws what `fn` throws; also when `fn` is asynchronous or when a write is already running
   */
  write<T>(fn: (tx: WriteHandle) => Synchronous<T>): T;
  /** Runs `fn` on the second, read-only connection, in one transaction, so that all of it sees the same state. */
  read<T>(fn: (db: ReadHandle) => Synchronous<T>): T;
};

/** `never` for promises, so that an asynchronous callback does not compile. */
export type Synchronous<T> = T extends PromiseLike<unknown> ? never : T;

/** Runs a writing step with what belongs to every one of them, inside its transaction. */
type AroundWriting = <T>(tx: WriteHandle, fn: (tx: WriteHandle) => T) => T;

/** Builds the unit of work over the two connections of an open database. */
export function createUnitOfWork(open: {
  readonly writer: WriteHandle;
  readonly reader: ReadHandle;
  readonly around?: AroundWriting;
}): UnitOfWork {
  const { around = (tx, fn) => fn(tx) } = open;
  return {
    write: (fn) => inTransaction(open.writer, 'BEGIN IMMEDIATE', fn, around),
    read: (fn) => inTransaction(open.reader, 'BEGIN', fn, (db, read) => read(db)),
  };
}

function inTransaction<H extends ReadHandle, T>(
  handle: H,
  begin: string,
  fn: (handle: H) => Synchronous<T>,
  around: (handle: H, fn: (handle: H) => T) => T,
): T {
  const { sqlite } = handle;
  if (sqlite.inTransaction) throw new Error('A transaction is already running on this connection');
  // Refused before it starts: the first half of an async function runs at once, inside the transaction.
  if (fn.constructor.name === 'AsyncFunction') throw new Error('A transaction must be synchronous');
  sqlite.exec(begin);
  try {
    const value: T = around(handle, fn);
    if (isThenable(value)) throw new Error('A transaction must be synchronous');
    sqlite.exec('COMMIT');
    return value;
  } catch (error) {
    // SQLite itself rolls back on some failures (a full disk), so the transaction may be gone already.
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
