import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WriteHandle } from '../../src-main/infrastructure/db/handles.ts';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import {
  closeDatabase,
  createEncrypted,
  openEncrypted,
} from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FIRST, migrationsOf, SECOND } from '../support/try-migrations.ts';
import { expectOk, expectRefused } from '../support/try-vault.ts';

type Trial = { file: string; key: SecretKey; handle: WriteHandle };

function trial(steps: Readonly<Record<string, string>> = {}): Trial {
  const file = join(temporaryFolder(), 'prove.db');
  const key = new SecretKey(randomBytes(32));
  const handle = expectOk(createEncrypted(file, key));
  onTestFinished(() => {
    handle.sqlite.close();
  });
  expectOk(migrate(handle, key, migrationsOf(steps)));
  return { file, key, handle };
}

const version = ({ handle }: Trial): unknown =>
  handle.sqlite.pragma('user_version', { simple: true });
const schema = ({ handle }: Trial): unknown =>
  handle.sqlite.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all();

describe('migrating', () => {
  it('runs everything on a new database without a copy, and nothing the second time', () => {
    const fresh = trial();
    const all = migrationsOf(SECOND);
    expect(expectOk(migrate(fresh.handle, fresh.key, all))).toEqual({
      applied: Object.keys(SECOND),
      safetyCopy: undefined,
    });
    expect(version(fresh)).toBe(2);
    expect(expectOk(migrate(fresh.handle, fresh.key, all)).applied).toEqual([]);
  });

  it('keeps one encrypted copy of the state before, with its rows', () => {
    const old = trial(FIRST);
    old.handle.sqlite.exec("INSERT INTO note VALUES ('1', 'hemmelighetsmerke')");
    const { safetyCopy } = expectOk(migrate(old.handle, old.key, migrationsOf(SECOND)));
    expect(safetyCopy).toBe(`${old.file}.before-migration`);
    expect(readFileSync(safetyCopy ?? '').includes('hemmelighetsmerke')).toBe(false);
    expect(existsSync(`${safetyCopy}.tmp`)).toBe(false);
    const copy = expectOk(openEncrypted(safetyCopy ?? '', old.key, { readonly: true }));
    expect(copy.sqlite.prepare('SELECT * FROM note').all()).toEqual([
      { id: '1', text: 'hemmelighetsmerke' },
    ]);
    closeDatabase(copy);
  });

  it('leaves the old state when a later migration of the batch is wrong', () => {
    const old = trial(FIRST);
    const before = schema(old);
    const wrong = migrationsOf({ ...SECOND, '202603010000_wrong': 'CREATE TABLE note (id TEXT)' });
    expect(() => migrate(old.handle, old.key, wrong)).toThrow('already exists');
    expect([schema(old), version(old)]).toEqual([before, 1]);
    expect(old.handle.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('can rebuild a table that others point at, and refuses to leave rows that point at nothing', () => {
    const parents = {
      '202601010000_parents':
        'CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT;' +
        'CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent (id)) STRICT;' +
        "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p');",
    };
    const rebuild =
      'CREATE TABLE parent_new (id TEXT PRIMARY KEY, name TEXT) STRICT;' +
      'INSERT INTO parent_new (id) SELECT id FROM parent; DROP TABLE parent;' +
      'ALTER TABLE parent_new RENAME TO parent;';
    const sound = trial(parents);
    expectOk(
      migrate(
        sound.handle,
        sound.key,
        migrationsOf({ ...parents, '202602010000_rebuild': rebuild }),
      ),
    );
    expect(sound.handle.sqlite.prepare('SELECT id FROM child').pluck().all()).toEqual(['c']);
    const broken = trial(parents);
    const losing = migrationsOf({ ...parents, '202602010000_losing': 'DELETE FROM parent' });
    expect(() => migrate(broken.handle, broken.key, losing)).toThrow('dangling');
    expect(broken.handle.sqlite.prepare('SELECT id FROM parent').pluck().all()).toEqual(['p']);
  });

  it('stops when a migration ends the transaction it runs in', () => {
    const old = trial(FIRST);
    const escaping = migrationsOf({ ...FIRST, '202602010000_escaping': 'COMMIT' });
    expect(() => migrate(old.handle, old.key, escaping)).toThrow('ended the transaction');
  });
});

describe('the history of a database', () => {
  it('from a newer program is refused, by its list or by its version number', () => {
    const newer = trial(SECOND);
    expect(expectRefused(migrate(newer.handle, newer.key, migrationsOf(FIRST)))).toBe(
      'fromNewerProgram',
    );
    const numbered = trial(FIRST);
    numbered.handle.sqlite.pragma('user_version=9');
    expect(expectRefused(migrate(numbered.handle, numbered.key, migrationsOf(SECOND)))).toBe(
      'fromNewerProgram',
    );
  });

  it('with an edited migration is refused and left alone', () => {
    const old = trial(FIRST);
    const before = schema(old);
    const edited = migrationsOf({ '202601010000_note': 'CREATE TABLE note (id TEXT) -- edited' });
    expect(expectRefused(migrate(old.handle, old.key, edited))).toBe('historyDiffers');
    expect(schema(old)).toEqual(before);
  });

  it('with a migration that was slipped in before the last one is refused', () => {
    const old = trial(SECOND);
    const [first, second] = migrationsOf(SECOND);
    const [slipped] = migrationsOf({ '202601150000_slipped': 'CREATE TABLE slipped (id TEXT)' });
    const history = [first, slipped, second].filter((step) => step !== undefined);
    expect(expectRefused(migrate(old.handle, old.key, history))).toBe('historyDiffers');
  });

  it('whose version number and list disagree is refused', () => {
    const old = trial(FIRST);
    old.handle.sqlite.pragma('user_version=0');
    expect(expectRefused(migrate(old.handle, old.key, migrationsOf(SECOND)))).toBe(
      'historyDiffers',
    );
  });
});

it('leaves the old state when the disk is full at any moment of a migration', () => {
  const filling = {
    ...SECOND,
    '202603010000_filling':
      'CREATE TABLE filler (text TEXT);' +
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)' +
      ' INSERT INTO filler SELECT hex(randomblob(1000)) FROM n;',
  };
  let refusals = 0;
  for (let extraPages = 0; ; extraPages += 7) {
    const old = trial(FIRST);
    const before = schema(old);
    const pages = Number(old.handle.sqlite.pragma('page_count', { simple: true }));
    old.handle.sqlite.pragma(`max_page_count=${pages + extraPages}`);
    const result = migrate(old.handle, old.key, migrationsOf(filling));
    if (result.ok) {
      expect(version(old)).toBe(3);
      break;
    }
    refusals += 1;
    expect([result.error, schema(old), version(old)]).toEqual(['diskFull', before, 1]);
  }
  expect(refusals).toBeGreaterThan(5);
});
