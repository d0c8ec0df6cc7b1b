import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { closeDatabase, createEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { compare } from './measure.ts';
import type { Comparison } from './measure.ts';

type Connection = Database.Database;

const rows = 20_000;
const runs = 7;
const schema =
  'CREATE TABLE entry (id INTEGER PRIMARY KEY, child TEXT NOT NULL, body TEXT NOT NULL) STRICT; CREATE INDEX entry_of_child ON entry (child)';

/** A reading and a writing workload on our encrypted file, against plain SQLite through the same driver and settings. */
export async function compareDatabase(folder: string): Promise<readonly Comparison[]> {
  const key = new SecretKey(randomBytes(32));
  const created = createEncrypted(join(folder, 'encrypted.db'), key);
  if (!created.ok) throw new Error(`No database: ${created.error}`);
  const encrypted = created.value.sqlite;
  const plain = new Database(join(folder, 'plain.db'));
  for (const pragma of [
    'journal_mode=WAL',
    'synchronous=FULL',
    'secure_delete=ON',
    'temp_store=MEMORY',
    'foreign_keys=ON',
  ])
    plain.pragma(pragma);
  for (const connection of [encrypted, plain]) {
    connection.exec(schema);
    fill(connection, 0, rows);
  }
  let next = rows;
  const write = (connection: Connection) => () => {
    // The way people write: many small transactions, each on disk before the answer.
    for (let count = 0; count < 100; count += 1) fill(connection, (next += 5), 5);
  };
  const results = [
    await compare(
      'database: 20 000 point reads and 200 lists',
      'plain SQLite, same driver',
      runs,
      () => read(encrypted),
      () => read(plain),
    ),
    await compare(
      'database: 100 small transactions, synced',
      'plain SQLite, same driver',
      runs,
      write(encrypted),
      write(plain),
    ),
    await compare(
      'database: 20 000 rows in one transaction',
      'plain SQLite, same driver',
      runs,
      () => fill(encrypted, (next += rows), rows),
      () => fill(plain, (next += rows), rows),
    ),
  ];
  closeDatabase(created.value);
  plain.close();
  key.wipe();
  return results;
}

function fill(connection: Connection, from: number, count: number): void {
  const insert = connection.prepare<[number, string, string]>(
    'INSERT INTO entry (id, child, body) VALUES (?, ?, ?)',
  );
  connection.transaction(() => {
    for (let id = from; id < from + count; id += 1)
      insert.run(id, `child-${id % 200}`, `${'Lekte med klosser i dag. '.repeat(6)}${id}`);
  })();
}

function read(connection: Connection): void {
  const point = connection.prepare<[number], { body: string }>(
    'SELECT body FROM entry WHERE id = ?',
  );
  let length = 0;
  for (let count = 0; count < rows; count += 1)
    length += point.get((count * 7919) % rows)?.body.length ?? 0;
  const list = connection.prepare<[string], { body: string }>(
    'SELECT id, body FROM entry WHERE child = ? ORDER BY id',
  );
  for (let child = 0; child < 200; child += 1) length += list.all(`child-${child}`).length;
  if (length === 0) throw new Error('Nothing was read');
}
