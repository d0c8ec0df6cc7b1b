import { ok, refused, type Result } from '../../domain/result.ts';
import type { WriteHandle } from '../db/handles.ts';
import { migrate, pendingMigrations } from '../db/migrate.ts';
import type { Migration } from '../db/migration.ts';
import { closeDatabase, discardDatabase, openEncrypted } from '../db/open.ts';
import type { DatabaseRefusal } from '../db/refusal.ts';
import { indexing } from '../db/search/search-index.ts';
import { createUnitOfWork, type UnitOfWork } from '../db/unit-of-work.ts';
import type { SecretKey } from './secret-key.ts';
import type { VaultReason } from './vault-terms.ts';

/** Both connections of an open database. */
export type OpenDatabase = {
  readonly uow: UnitOfWork;
  /** Closes both, the reader first. @throws when closing failed, after having tried both */
  close(): void;
};

/**
 * Opens the database of a vault and brings it up to date.
 * @param onMigrating called before pending migrations are run; not called when there are none
 */
export function openDatabase(
  file: string,
  key: SecretKey,
  migrations: readonly Migration[],
  onMigrating: () => void,
): Result<OpenDatabase, DatabaseRefusal> {
  const writer = openEncrypted(file, key);
  if (!writer.ok) return writer;
  let isOpen = false;
  try {
    const pending = pendingMigrations(writer.value, migrations);
    if (!pending.ok) return pending;
    if (pending.value.length > 0) {
      onMigrating();
      const migrated = migrate(writer.value, key, migrations);
      if (!migrated.ok) return migrated;
    }
    const around = isSearched(writer.value) ? { around: indexing } : {};
    const reader = openEncrypted(file, key, { readonly: true });
    if (!reader.ok) return refused(reader.error);
    isOpen = true;
    return ok({
      uow: createUnitOfWork({ writer: writer.value, reader: reader.value, ...around }),
      close() {
        try {
          closeDatabase(reader.value);
        } finally {
          closeDatabase(writer.value);
        }
      },
    });
  } finally {
    if (!isOpen) discardDatabase(writer.value);
  }
}

/** Whether the migrations made an index; a schema of another kind has none. */
function isSearched({ sqlite }: WriteHandle): boolean {
  const found = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_waiting'").get();
  return found !== undefined;
}

/**
 * What a refusal of the database means when the key is known to be right: a page that cannot be
 * authenticated is damage then, never a wrong passphrase.
 */
export function vaultReasonOf(
  refusal: DatabaseRefusal,
): Exclude<VaultReason, 'tooManyTries' | 'recoveryWords'> {
  switch (refusal) {
    case 'wrongKey':
    case 'damaged':
      return 'databaseDamaged';
    case 'missing':
      return 'databaseMissing';
    case 'notEncrypted':
      return 'databaseNotEncrypted';
    case 'busy':
    case 'diskFull':
    case 'diskFailure':
    case 'fromNewerProgram':
    case 'historyDiffers':
      return refusal;
  }
}
