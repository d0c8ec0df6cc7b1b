import { createHash } from 'node:crypto';
import type { Migration } from '../../src-main/infrastructure/db/migration.ts';

/** Turns `name → sql` into migrations with true hashes. */
export function migrationsOf(steps: Readonly<Record<string, string>>): readonly Migration[] {
  return Object.entries(steps).map(([name, sql]) => ({
    name,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
  }));
}

/** A small schema that knows nothing of the program's own. */
export const FIRST = {
  '202601010000_note': 'CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT',
};

export const SECOND = {
  ...FIRST,
  '202602010000_author': "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT 'ukjent'",
};

/** The key of databases that two processes of one test share. */
export const FIXED_KEY_HEX = '5a'.repeat(32);

/** A second migration with work enough to be killed in; `moment()` is a function that the child process brings. */
export const FILLING = {
  ...FIRST,
  '202602010000_filling': [
    'CREATE TABLE filler (text TEXT)',
    'SELECT moment()',
    'INSERT INTO filler SELECT hex(randomblob(4000)) FROM note',
    'SELECT moment()',
    "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT 'ukjent'",
    'SELECT moment()',
    'UPDATE note SET author = id',
    'SELECT moment()',
  ].join(';\n'),
};
