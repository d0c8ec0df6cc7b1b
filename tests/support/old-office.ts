import { join, resolve } from 'node:path';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import type { Migration } from '../../src-main/infrastructure/db/migration.ts';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import { closeDatabase, createEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { FIXED_KEY_HEX } from './try-migrations.ts';
import { expectOk } from './try-vault.ts';

/** The program's own migrations. */
export const ownMigrations: readonly Migration[] = loadMigrations(
  resolve(import.meta.dirname, '../../drizzle'),
);

export const fixedKey = (): SecretKey => new SecretKey(Buffer.from(FIXED_KEY_HEX, 'hex'));

export const oldChildId = '01931f00-0000-7000-8000-000000000001';

/** An id of a row; the number is its own. */
export function oldId(number: number): string {
  return `01931f00-0000-7000-8000-1${String(number).padStart(11, '0')}`;
}

/**
 * The database of an office as it was before the index of the search: one child and its log. Entry number n says
 * «innslag n», and the last two lines correct the first entry.
 * @returns the folder; the file is `prove.db`, its key `fixedKey()`
 */
export function officeBeforeSearch(entries: number): string {
  const folder = temporaryFolder();
  const handle = expectOk(createEncrypted(join(folder, 'prove.db'), fixedKey()));
  const before = ownMigrations.filter(({ name }) => name < '20261125150000_search');
  expectOk(migrate(handle, fixedKey(), before));
  const { sqlite } = handle;
  sqlite.transaction(() => {
    sqlite.exec(`
      INSERT INTO user VALUES ('u', 'Lise Ledersen', 'lise', 'leader', '', 'active', NULL, '2027-01-01', NULL);
      INSERT INTO child (id, given_name, family_name, birth_date, has_hidden_address, fields, registered_by,
        registered_on, revision) VALUES ('${oldChildId}', 'Mikkel', 'Oppdiktet', NULL, 0,
        '{"givenName":"Mikkel","familyName":"Oppdiktet"}', 'u', '2027-01-01', 1);
      INSERT INTO child_log (child_id, level, status) VALUES ('${oldChildId}', 0, 'none');`);
    const add = sqlite.prepare(
      `INSERT INTO log_entry (id, child_id, kind, body, corrects_id, happened_on, author_name, author_office, at)
       VALUES (?, ?, 'note', ?, ?, ?, 'Lise Ledersen', '', ?)`,
    );
    for (let number = 0; number < entries; number += 1) {
      const day = `2027-01-${String(1 + (number % 28)).padStart(2, '0')}`;
      const corrects = number > 0 && number >= entries - 2 ? oldId(0) : null;
      add.run(oldId(number), oldChildId, `innslag ${number}`, corrects, day, `${day}T10:00:00Z`);
    }
  })();
  closeDatabase(handle);
  return folder;
}
