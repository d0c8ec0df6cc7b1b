import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';
import { nativeBinding } from '../db/native-binding.ts';

/** Beside the database; always empty. */
export const LOCK_FILE = 'vault.lock';

const OWNER_ONLY = 0o600;

export type FolderLock = {
  /** Gives the folder free; harmless when repeated. */
  release(): void;
};

/**
 * Takes the folder for this process alone.
 *
 * The lock is held by the operating system on an open file, not by the file's existence or by a process number
 * written in it: it vanishes with the process however it dies, so there is no stale lock to guess about, and no
 * second process that inherits the number. SQLite's exclusive transaction is that lock on every system we serve.
 * @returns `undefined` when another process holds the folder
 * @throws errors of the driver other than "busy"
 */
export function lockFolder(path: string): FolderLock | undefined {
  const connection = new Database(path, { timeout: 0, nativeBinding: nativeBinding() });
  try {
    chmodSync(path, OWNER_ONLY);
    // Nothing is ever written, and no journal is made beside the file.
    connection.pragma('journal_mode=MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  return {
    release() {
      if (connection.open) connection.close();
    },
  };
}
