import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headerKind } from '../../src-main/infrastructure/db/header.ts';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import {
  closeDatabase,
  createEncrypted,
  openEncrypted,
} from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { indexWaiting } from '../../src-main/infrastructure/db/search/search-index.ts';
import { openDatabase } from '../../src-main/infrastructure/vault/open-database.ts';
import { fixedKey, officeBeforeSearch, oldId, ownMigrations } from '../support/old-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FIRST, FIXED_KEY_HEX, migrationsOf, SECOND } from '../support/try-migrations.ts';
import { expectOk } from '../support/try-vault.ts';
import { openWithSqlCipher } from './sqlcipher-oracle.ts';

const TEXT = 'blåbær på øya 🫐';

function trial() {
  const keyHex = randomBytes(32).toString('hex');
  const key = new SecretKey(Buffer.from(keyHex, 'hex'));
  return { keyHex, key, file: join(temporaryFolder(), 'felles.db') };
}

it('lets genuine SQLCipher read and change what the program wrote, and reads the change', async () => {
  const { keyHex, key, file } = trial();
  const ours = expectOk(createEncrypted(file, key));
  expectOk(migrate(ours, key, migrationsOf(FIRST)));
  ours.sqlite.prepare('INSERT INTO note VALUES (?, ?)').run('1', TEXT);
  closeDatabase(ours);
  const oracle = await openWithSqlCipher(file, keyHex);
  expect(await oracle.all('SELECT * FROM note')).toEqual([{ id: '1', text: TEXT }]);
  expect(await oracle.all('PRAGMA cipher_integrity_check')).toEqual([]);
  await oracle.run("INSERT INTO note VALUES ('2', 'fra den andre')");
  await oracle.close();
  const again = expectOk(openEncrypted(file, key));
  expect(again.sqlite.prepare('SELECT text FROM note ORDER BY id').pluck().all()).toEqual([
    TEXT,
    'fra den andre',
  ]);
  closeDatabase(again);
});

it('reads a database that genuine SQLCipher made', async () => {
  const { keyHex, key, file } = trial();
  const oracle = await openWithSqlCipher(file, keyHex);
  await oracle.run(`CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('${TEXT}')`);
  await oracle.close();
  const ours = expectOk(openEncrypted(file, key));
  expect(ours.sqlite.prepare('SELECT text FROM note').pluck().all()).toEqual([TEXT]);
  closeDatabase(ours);
  expect(headerKind(file)).toBe('encrypted');
});

it('writes the copy before a migration so that genuine SQLCipher opens it with the same key', async () => {
  const { keyHex, key, file } = trial();
  const ours = expectOk(createEncrypted(file, key));
  expectOk(migrate(ours, key, migrationsOf(FIRST)));
  ours.sqlite.prepare('INSERT INTO note VALUES (?, ?)').run('1', TEXT);
  const { safetyCopy } = expectOk(migrate(ours, key, migrationsOf(SECOND)));
  closeDatabase(ours);
  const oracle = await openWithSqlCipher(safetyCopy ?? '', keyHex);
  expect(await oracle.all('SELECT * FROM note')).toEqual([{ id: '1', text: TEXT }]);
  await oracle.close();
});

it('keeps its index of words so that genuine SQLCipher searches in it', async () => {
  const file = join(officeBeforeSearch(5), 'prove.db');
  const ours = expectOk(openDatabase(file, fixedKey(), ownMigrations, () => undefined));
  ours.uow.write((tx) => indexWaiting(tx, 100));
  ours.close();
  const oracle = await openWithSqlCipher(file, FIXED_KEY_HEX);
  const hits = await oracle.all(
    `SELECT d.record_id FROM search_index JOIN search_document d ON d.number = search_index.rowid
     WHERE search_index MATCH '"innslag" AND "2"'`,
  );
  expect(hits).toEqual([{ record_id: oldId(2) }]);
  await oracle.run("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
  await oracle.close();
});

it('has a witness that refuses a wrong key', async () => {
  const { key, file } = trial();
  closeDatabase(expectOk(createEncrypted(file, key)));
  await expect(openWithSqlCipher(file, '00'.repeat(32))).rejects.toThrow(/SQLITE_NOTADB/);
});
