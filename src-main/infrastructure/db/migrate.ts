import type Database from 'better-sqlite3';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import type { WriteHandle } from './handles.ts';
import type { Migration } from './migration.ts';
import { refusalOf, type DatabaseRefusal } from './refusal.ts';
import { writeSafetyCopy } from './safety-copy.ts';

/** A row of the database's own list of what has been run. */
type Applied = { readonly name: string; readonly sha256: string };

export type MigrationOutcome = {
  /** Names of the migrations that were run now, in order. */
  readonly applied: readonly string[];
  /** Path of the encrypted copy taken first; undefined when there was nothing to copy or nothing to do. */
  readonly safetyCopy: string | undefined;
};

/**
 * What is left to run.
 *
 * The applied list must be a prefix of the known list with equal hashes. A name that the program does not know
 * means that a newer program has been here; a known name with another hash, or a hole, means that the history was
 * rewritten. Both are refused before anything is touched.
 */
export function pendingMigrations(
  handle: WriteHandle,
  known: readonly Migration[],
): Result<readonly Migration[], 'fromNewerProgram' | 'historyDiffers'> {
  const { sqlite } = handle;
  const applied = readApplied(sqlite);
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  const knownNames = new Set(known.map(({ name }) => name));
  if (version > known.length || applied.some(({ name }) => !knownNames.has(name))) {
    return refused('fromNewerProgram');
  }
  const isPrefix = applied.every((row, position) => {
    const expected = known[position];
    return expected?.name === row.name && expected.sha256 === row.sha256;
  });
  if (!isPrefix || version !== applied.length) return refused('historyDiffers');
  return ok(known.slice(applied.length));
}

/**
 * Brings a database up to date, or leaves it exactly as it was.
 *
 * Order (each step survives being killed): encrypted copy of the old state → foreign keys off, outside the
 * transaction because SQLite ignores it inside → one immediate transaction with every pending migration, the list
 * of applied ones, `foreign_key_check`, `integrity_check` and `user_version` → commit.
 * @throws when a migration itself is wrong (a bug in the program); the database is then unchanged
 */
export function migrate(
  handle: WriteHandle,
  key: SecretKey,
  known: readonly Migration[],
): Result<MigrationOutcome, DatabaseRefusal> {
  const { sqlite } = handle;
  try {
    const pending = pendingMigrations(handle, known);
    if (!pending.ok) return pending;
    if (pending.value.length === 0) return ok({ applied: [], safetyCopy: undefined });
    const isNew = pending.value.length === known.length;
    const copied = isNew ? ok(undefined) : writeSafetyCopy(handle, key);
    if (!copied.ok) return copied;
    sqlite.pragma('foreign_keys=OFF');
    try {
      runAll(sqlite, pending.value, known.length);
    } finally {
      sqlite.pragma('foreign_keys=ON');
    }
    return ok({ applied: pending.value.map(({ name }) => name), safetyCopy: copied.value });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  }
}

function runAll(
  sqlite: Database.Database,
  pending: readonly Migration[],
  versionAfter: number,
): void {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    sqlite.exec(
      'CREATE TABLE IF NOT EXISTS schema_migration (' +
        'position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL CHECK (length(sha256) = 64)' +
        ') STRICT',
    );
    const record = sqlite.prepare<[number, string, string]>(
      'INSERT INTO schema_migration (position, name, sha256) VALUES (?, ?, ?)',
    );
    const firstPosition = versionAfter - pending.length + 1;
    pending.forEach((migration, index) => {
      sqlite.exec(migration.sql);
      if (!sqlite.inTransaction)
        throw new Error(`Migration ${migration.name} ended the transaction`);
      record.run(firstPosition + index, migration.name, migration.sha256);
    });
    assertSound(sqlite);
    sqlite.pragma(`user_version=${versionAfter}`);
    sqlite.exec('COMMIT');
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** @throws when rows point at nothing or the file is not sound */
function assertSound(sqlite: Database.Database): void {
  const dangling = sqlite.pragma('foreign_key_check') as unknown[];
  if (dangling.length > 0)
    throw new Error(`A migration left ${dangling.length} dangling foreign keys`);
  const verdict = sqlite.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok')
    throw new Error('A migration left a database that fails its integrity check');
}

function readApplied(sqlite: Database.Database): readonly Applied[] {
  const exists = sqlite
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'")
    .get();
  if (!exists) return [];
  return sqlite
    .prepare<[], Applied>('SELECT name, sha256 FROM schema_migration ORDER BY position')
    .all();
}
