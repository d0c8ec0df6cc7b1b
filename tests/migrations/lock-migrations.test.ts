import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import { lockMigrations } from '../../scripts/lock-migrations.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FIRST = '202601010000_first';
const SECOND = '202602010000_second';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, `${name}.sql`), sql);
  return folder;
}

it('adds new migrations at the end, and they load with the text that was locked', () => {
  const folder = folderWith({ [FIRST]: 'CREATE TABLE a (id TEXT);' });
  expect(lockMigrations(folder)).toEqual([FIRST]);
  writeFileSync(join(folder, `${SECOND}.sql`), 'CREATE TABLE b (id TEXT);');
  expect(lockMigrations(folder)).toEqual([SECOND]);
  expect(lockMigrations(folder)).toEqual([]);
  expect(loadMigrations(folder).map(({ name, sql }) => [name, sql])).toEqual([
    [FIRST, 'CREATE TABLE a (id TEXT);'],
    [SECOND, 'CREATE TABLE b (id TEXT);'],
  ]);
});

it('refuses an edited, a lost and a slipped-in migration, both when locking and when loading', () => {
  const changes: readonly ((folder: string) => void)[] = [
    (folder) => writeFileSync(join(folder, `${FIRST}.sql`), 'CREATE TABLE a (id INTEGER);'),
    (folder) => rmSync(join(folder, `${FIRST}.sql`)),
    (folder) =>
      writeFileSync(join(folder, '202601020000_between.sql'), 'CREATE TABLE c (id TEXT);'),
  ];
  for (const change of changes) {
    const folder = folderWith({
      [FIRST]: 'CREATE TABLE a (id TEXT);',
      [SECOND]: 'CREATE TABLE b (id TEXT);',
    });
    lockMigrations(folder);
    const lock = readFileSync(join(folder, 'lock.json'));
    change(folder);
    expect(() => lockMigrations(folder)).toThrow();
    expect(() => loadMigrations(folder)).toThrow();
    expect(readFileSync(join(folder, 'lock.json'))).toEqual(lock);
  }
});

it('refuses statements that would escape the transaction, but not the body of a trigger', () => {
  const refused = [
    'PRAGMA foreign_keys=OFF;',
    'CREATE TABLE a (id TEXT);\nCOMMIT;',
    "ATTACH 'b.db' AS b;",
  ];
  for (const sql of refused) {
    expect(() => lockMigrations(folderWith({ [FIRST]: sql }))).toThrow('must not contain');
  }
  const trigger =
    'CREATE TABLE a (id TEXT);\n' +
    "CREATE TRIGGER keep BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'kept'); END;";
  expect(lockMigrations(folderWith({ [FIRST]: trigger }))).toEqual([FIRST]);
});

it('refuses names without a time stamp, and line ends that differ between systems', () => {
  expect(() => lockMigrations(folderWith({ first: 'SELECT 1;' }))).toThrow('time stamp');
  expect(() => lockMigrations(folderWith({ [FIRST]: 'SELECT 1;\r\n' }))).toThrow('line feeds');
});

it('finds the migrations of the program itself unedited', () => {
  const folder = fileURLToPath(new URL('../../drizzle', import.meta.url));
  expect(loadMigrations(folder).length).toBeGreaterThan(0);
});
