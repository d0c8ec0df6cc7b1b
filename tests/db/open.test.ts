import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isSqlCipher4 } from '../../src-main/infrastructure/db/cipher.ts';
import type { ReadHandle, WriteHandle } from '../../src-main/infrastructure/db/handles.ts';
import { headerKind } from '../../src-main/infrastructure/db/header.ts';
import {
  closeDatabase,
  createEncrypted,
  openEncrypted,
} from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectOk, expectRefused } from '../support/try-vault.ts';

const PAGE_BYTES = 4096;

function newKey(): SecretKey {
  return new SecretKey(randomBytes(32));
}

function closedLater<H extends ReadHandle>(handle: H): H {
  onTestFinished(() => {
    handle.sqlite.close();
  });
  return handle;
}

/** A closed database with a few hundred rows. */
function filledDatabase(): { file: string; key: SecretKey } {
  const file = join(temporaryFolder(), 'fylt.db');
  const key = newKey();
  const handle = expectOk(createEncrypted(file, key));
  handle.sqlite.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = handle.sqlite.prepare('INSERT INTO note (text) VALUES (?)');
  for (let row = 0; row < 300; row += 1) insert.run(`rad ${row} `.repeat(20));
  closeDatabase(handle);
  return { file, key };
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('a new database', () => {
  it('is encrypted from its first page, owner-only, and set up for safety', () => {
    const file = join(temporaryFolder(), 'ny.db');
    const { sqlite } = closedLater(expectOk(createEncrypted(file, newKey())));
    const pragma = (name: string) => sqlite.pragma(name, { simple: true });
    expect(statSync(file).size).toBeGreaterThanOrEqual(PAGE_BYTES);
    expect(headerKind(file)).toBe('encrypted');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(
      [
        'cipher',
        'legacy',
        'journal_mode',
        'synchronous',
        'secure_delete',
        'temp_store',
        'foreign_keys',
        'trusted_schema',
      ].map(pragma),
    ).toEqual(['sqlcipher', '4', 'wal', 2, 1, 2, 1, 0]);
  });

  it('never takes the place of a file that exists', () => {
    const { file } = filledDatabase();
    const before = hashOf(file);
    expect(() => createEncrypted(file, newKey())).toThrow('exists already');
    expect(hashOf(file)).toBe(before);
  });
});

describe('opening', () => {
  it('gives a writer that writes and a reader that is refused every change', () => {
    const { file, key } = filledDatabase();
    const writer = closedLater(expectOk(openEncrypted(file, key)));
    const reader = closedLater(expectOk(openEncrypted(file, key, { readonly: true })));
    writer.sqlite.exec("INSERT INTO note (text) VALUES ('ny')");
    expect(reader.sqlite.prepare('SELECT count(*) FROM note').pluck().get()).toBe(301);
    expect(() => reader.sqlite.exec('DELETE FROM note')).toThrow(/readonly/);
    reader.sqlite.pragma('query_only=OFF');
    expect(() => reader.sqlite.exec('DELETE FROM note')).toThrow(/readonly/);
  });

  it('keeps read handles out of places that write, when types are checked', () => {
    const write = (handle: WriteHandle): WriteHandle => handle;
    // @ts-expect-error a read handle is not a write handle
    const misuse = (handle: ReadHandle): WriteHandle => write(handle);
    expect(misuse).toBeTypeOf('function');
  });

  it('refuses a wrong key and leaves the file as it was', () => {
    const { file } = filledDatabase();
    const before = hashOf(file);
    expect(expectRefused(openEncrypted(file, newKey()))).toBe('wrongKey');
    expect(hashOf(file)).toBe(before);
  });

  it('refuses a missing file without making one, and an empty file without filling it', () => {
    const folder = temporaryFolder();
    const missing = join(folder, 'borte.db');
    expect(expectRefused(openEncrypted(missing, newKey()))).toBe('missing');
    expect(() => statSync(missing)).toThrow();
    const empty = join(folder, 'tom.db');
    writeFileSync(empty, '');
    expect(expectRefused(openEncrypted(empty, newKey()))).toBe('damaged');
    expect(statSync(empty).size).toBe(0);
  });

  it('refuses a database in plain text', () => {
    const file = join(temporaryFolder(), 'klartekst.db');
    const plain = new Database(file);
    plain.exec('CREATE TABLE note (text TEXT)');
    plain.close();
    expect(expectRefused(openEncrypted(file, newKey()))).toBe('notEncrypted');
  });

  it('refuses a database that the driver encrypted with its own default cipher', () => {
    const file = join(temporaryFolder(), 'chacha.db');
    const bytes = randomBytes(32);
    const other = new Database(file);
    other.pragma(`key="x'${bytes.toString('hex')}'"`);
    other.exec('CREATE TABLE note (text TEXT)');
    other.close();
    expect(expectRefused(openEncrypted(file, new SecretKey(bytes)))).toBe('wrongKey');
  });

  it('reports damage on a later page when it is read, and on the first page at once', () => {
    const { file, key } = filledDatabase();
    const sound = readFileSync(file);
    const damaged = Buffer.from(sound);
    damaged.writeUInt8(damaged.readUInt8(PAGE_BYTES * 3 + 50) ^ 1, PAGE_BYTES * 3 + 50);
    writeFileSync(file, damaged);
    const handle = closedLater(expectOk(openEncrypted(file, key)));
    expect(() => handle.sqlite.prepare('SELECT sum(length(text)) FROM note').get()).toThrow(
      /malformed/,
    );
    sound.writeUInt8(sound.readUInt8(50) ^ 1, 50);
    const second = join(temporaryFolder(), 'forste-side.db');
    writeFileSync(second, sound);
    // From the outside a broken first page cannot be told from a wrong key: the vault's key check tells.
    expect(expectRefused(openEncrypted(second, key))).toBe('wrongKey');
  });

  it('lets no part of the key into an error', () => {
    const { file } = filledDatabase();
    const bytes = randomBytes(32);
    const hex = bytes.toString('hex');
    const key = new SecretKey(bytes);
    const refusal = inspect(openEncrypted(file, key), { depth: 9, showHidden: true });
    key.wipe();
    let thrown: unknown;
    try {
      openEncrypted(file, key);
    } catch (error) {
      thrown = error;
    }
    expect(inspect(thrown, { depth: 9, showHidden: true })).toContain('wiped');
    expect(refusal + inspect(thrown, { depth: 9, showHidden: true })).not.toContain(
      hex.slice(0, 16),
    );
  });
});

describe('the read-back of the cipher', () => {
  it('says no when the cipher was never chosen, and when nothing was', () => {
    const file = join(temporaryFolder(), 'prove.db');
    const withoutCipher = new Database(file);
    onTestFinished(() => {
      withoutCipher.close();
    });
    withoutCipher.pragma(`key="x'${randomBytes(32).toString('hex')}'"`);
    expect(isSqlCipher4(withoutCipher)).toBe(false);
    const withoutLayout = new Database(file);
    onTestFinished(() => {
      withoutLayout.close();
    });
    withoutLayout.pragma("cipher='sqlcipher'");
    withoutLayout.pragma('legacy=3');
    expect(isSqlCipher4(withoutLayout)).toBe(false);
  });
});
