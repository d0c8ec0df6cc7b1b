import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/**
 * A connection that may be read. Repositories that only look take this; a write handle fits too,
 * so that a command can read its own uncommitted rows.
 */
export type ReadHandle = {
  /** The raw connection, for statements that Drizzle has no words for. */
  readonly sqlite: Database.Database;
  /** The same connection through Drizzle. */
  readonly orm: BetterSQLite3Database;
  readonly [readable]: true;
};

/** A connection that may be changed. Only a running write transaction hands it out. */
export type WriteHandle = ReadHandle & { readonly [writable]: true };
