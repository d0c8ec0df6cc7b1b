import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import { createEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectOk } from '../support/try-vault.ts';

const all = loadMigrations(resolve(import.meta.dirname, '../../drizzle'));
const name = '20261125113000_measures_in_full';

it('links measures to what they grew out of, by the instant at which a program before it wrote both', () => {
  const key = new SecretKey(randomBytes(32));
  const handle = expectOk(createEncrypted(join(temporaryFolder(), 'prove.db'), key));
  onTestFinished(() => void handle.sqlite.close());
  const place = all.findIndex((migration) => migration.name === name);
  expectOk(migrate(handle, key, all.slice(0, place)));
  const measure = (id: string, child: string, status: string, at: string) =>
    handle.sqlite
      .prepare(
        "INSERT INTO measure (id, child_id, terms, status, evaluate_on, author_name, at) VALUES (?, ?, '{}', ?, '2027-03-01', 'Lise', ?)",
      )
      .run(id, child, status, at);
  const evaluation = (of: string, decision: string, at: string) =>
    handle.sqlite
      .prepare("INSERT INTO measure_evaluation VALUES (?, ?, ?, 'Lise', ?)")
      .run(`evaluation of ${of}`, of, JSON.stringify({ decision }), at);
  handle.sqlite.pragma('foreign_keys = OFF');
  measure('changed', 'mikkel', 'changed', '2027-01-01T09:00:00Z');
  measure('stopped', 'mikkel', 'stopped', '2027-01-01T09:00:00Z');
  measure('successor', 'mikkel', 'active', '2027-02-01T09:00:00Z');
  measure('of another child', 'nora', 'active', '2027-02-01T09:00:00Z');
  measure('later', 'mikkel', 'active', '2027-02-02T09:00:00Z');
  evaluation('changed', 'change', '2027-02-01T09:00:00Z');
  evaluation('stopped', 'stop', '2027-02-02T09:00:00Z');

  handle.sqlite.exec(all[place]?.sql ?? '');

  expect(
    handle.sqlite
      .prepare('SELECT id, replaces_id FROM measure WHERE replaces_id IS NOT NULL')
      .all(),
  ).toEqual([{ id: 'successor', replaces_id: 'changed' }]);
});
