import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import {
  closeDatabase,
  createEncrypted,
  openEncrypted,
} from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { copyFolder } from '../support/copy-folder.ts';
import { runChild } from '../support/kill-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FIRST, FIXED_KEY_HEX, migrationsOf } from '../support/try-migrations.ts';
import { expectOk } from '../support/try-vault.ts';

const NOTES = 2000;

const fixedKey = (): SecretKey => new SecretKey(Buffer.from(FIXED_KEY_HEX, 'hex'));

function oldDatabase(): string {
  const folder = temporaryFolder();
  const key = fixedKey();
  const handle = expectOk(createEncrypted(join(folder, 'prove.db'), key));
  expectOk(migrate(handle, key, migrationsOf(FIRST)));
  const insert = handle.sqlite.prepare('INSERT INTO note VALUES (?, ?)');
  handle.sqlite.transaction(() => {
    for (let row = 0; row < NOTES; row += 1) insert.run(String(row), 'tekst');
  })();
  closeDatabase(handle);
  return folder;
}

/** Reads the state after a kill; anything that is neither the whole old nor the whole new state fails. */
function stateOf(folder: string): 'old' | 'new' {
  const handle = expectOk(openEncrypted(join(folder, 'prove.db'), fixedKey()));
  const { sqlite } = handle;
  try {
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    const columns = sqlite.prepare("SELECT name FROM pragma_table_info('note')").pluck().all();
    const tables = sqlite
      .prepare("SELECT name FROM sqlite_schema WHERE name = 'filler'")
      .pluck()
      .all();
    const observed = [
      sqlite.pragma('user_version', { simple: true }),
      sqlite.prepare('SELECT count(*) FROM schema_migration').pluck().get(),
      columns.length,
      tables.length,
      sqlite.prepare('SELECT count(*) FROM note').pluck().get(),
    ];
    const isOld = observed[0] === 1;
    expect(observed).toEqual(isOld ? [1, 1, 2, 0, NOTES] : [2, 2, 3, 1, NOTES]);
    return isOld ? 'old' : 'new';
  } finally {
    closeDatabase(handle);
  }
}

it('finds the old state after a kill between any two statements of a migration', async () => {
  const template = oldDatabase();
  for (const moment of [1, 2, 4]) {
    const folder = copyFolder(template);
    const { signal } = await runChild('migrate', folder, { moment });
    expect(signal).toBe('SIGKILL');
    expect(stateOf(folder)).toBe('old');
    expect(readdirSync(folder)).toContain('prove.db.before-migration');
  }
}, 60_000);

it('finds the old or the new state after a kill at any time, and the next start finishes the work', async () => {
  const template = oldDatabase();
  for (const afterReadyMs of [0, 25, 60]) {
    const folder = copyFolder(template);
    const { exitCode } = await runChild('migrate', folder, { afterReadyMs });
    const state = stateOf(folder);
    if (exitCode === 0) expect(state).toBe('new');
    const again = await runChild('migrate', folder, {});
    expect([again.exitCode, again.errors]).toEqual([0, '']);
    expect(stateOf(folder)).toBe('new');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
}, 120_000);
