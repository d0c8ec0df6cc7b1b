import { chmodSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import { applyCipher, isSqlCipher4 } from './cipher.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { headerKind } from './header.ts';
import { nativeBinding } from './native-binding.ts';
import { refusalOf, type DatabaseRefusal } from './refusal.ts';

/** 'STAF' in ASCII, so that other tools can tell whose file it is once it is decrypted. */
export const APPLICATION_ID = 0x53544146;

const BUSY_TIMEOUT_MS = 2000;
const OWNER_ONLY = 0o600;

/** Opens an existing database for reading and writing. Never creates or repairs a file. */
export function openEncrypted(file: string, key: SecretKey): Result<WriteHandle, DatabaseRefusal>;
/** Opens an existing database read-only, with `query_only` on as a second guard. */
export function openEncrypted(
  file: string,
  key: SecretKey,
  options: { readonly readonly: true },
): Result<ReadHandle, DatabaseRefusal>;
export function openEncrypted(
  file: string,
  key: SecretKey,
  options: { readonly readonly?: boolean } = {},
): Result<ReadHandle, DatabaseRefusal> {
  return guarded(() => {
    const kind = headerKind(file);
    if (kind === 'empty') return refused('damaged');
    if (kind === 'plain') return refused('notEncrypted');
    return connect(file, key, options.readonly === true);
  });
}

/**
 * Creates a new, empty, encrypted database, readable by its owner only.
 * @throws when the file exists already: creating must never replace a database
 */
export function createEncrypted(
  file: string,
  key: SecretKey,
): Result<WriteHandle, DatabaseRefusal> {
  if (statSync(file, { throwIfNoEntry: false }))
    throw new Error('The database file exists already');
  return guarded(() => {
    const connection = new Database(file, { nativeBinding: nativeBinding() });
    return closedUnlessOk(connection, () => {
      chmodSync(file, OWNER_ONLY);
      applyCipher(connection, key);
      // The file stays at 0 bytes until something is written: the stamp makes the first page exist,
      // so that the header can be checked before any row is stored.
      connection.exec(`BEGIN IMMEDIATE; PRAGMA application_id=${APPLICATION_ID}; COMMIT`);
      return settle(connection, file, false);
    });
  });
}

/** Writes the write-ahead log into the database file and closes. The handle is dead afterwards. */
export function closeDatabase(handle: ReadHandle): void {
  const { sqlite } = handle;
  if (!sqlite.open) return;
  try {
    if (!sqlite.readonly) sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sqlite.close();
  }
}

/** Closes without writing anything down, for a database that turned out to be unusable. */
export function discardDatabase(handle: ReadHandle): void {
  handle.sqlite.close();
}

function connect(
  file: string,
  key: SecretKey,
  readonly: boolean,
): Result<WriteHandle, DatabaseRefusal> {
  const connection = new Database(file, {
    fileMustExist: true,
    readonly,
    timeout: BUSY_TIMEOUT_MS,
    nativeBinding: nativeBinding(),
  });
  return closedUnlessOk(connection, () => {
    applyCipher(connection, key);
    return settle(connection, file, readonly);
  });
}

function settle(
  connection: Database.Database,
  file: string,
  readonly: boolean,
): Result<WriteHandle, DatabaseRefusal> {
  // The first read is the proof that key and file belong together; a wrong key fails here.
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  if (!isSqlCipher4(connection)) return refused('notEncrypted');
  if (headerKind(file) !== 'encrypted') return refused('notEncrypted');
  connection.pragma('temp_store=MEMORY');
  connection.pragma('foreign_keys=ON');
  connection.pragma('trusted_schema=OFF');
  // Without this REPLACE INTO removes the row it replaces past the triggers that guard history.
  connection.pragma('recursive_triggers=ON');
  if (readonly) {
    connection.pragma('query_only=ON');
  } else {
    connection.pragma('journal_mode=WAL');
    connection.pragma('synchronous=FULL');
    connection.pragma('secure_delete=ON');
  }
  const handle = { sqlite: connection, orm: drizzle({ client: connection }) };
  return ok(handle as unknown as WriteHandle);
}

function closedUnlessOk<T>(
  connection: Database.Database,
  steps: () => Result<T, DatabaseRefusal>,
): Result<T, DatabaseRefusal> {
  let result: Result<T, DatabaseRefusal> | undefined;
  try {
    result = steps();
    return result;
  } finally {
    if (!result?.ok) connection.close();
  }
}

function guarded<T>(steps: () => Result<T, DatabaseRefusal>): Result<T, DatabaseRefusal> {
  try {
    return steps();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  }
}
