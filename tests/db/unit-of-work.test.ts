import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import {
  closeDatabase,
  createEncrypted,
  openEncrypted,
} from '../../src-main/infrastructure/db/open.ts';
import {
  createUnitOfWork,
  type UnitOfWork,
} from '../../src-main/infrastructure/db/unit-of-work.ts';
import type { WriteHandle } from '../../src-main/infrastructure/db/handles.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectOk } from '../support/try-vault.ts';

function openUnitOfWork(): UnitOfWork {
  const file = join(temporaryFolder(), 'arbeid.db');
  const key = new SecretKey(randomBytes(32));
  const writer = expectOk(createEncrypted(file, key));
  writer.sqlite.exec('CREATE TABLE note (text TEXT NOT NULL) STRICT');
  const reader = expectOk(openEncrypted(file, key, { readonly: true }));
  onTestFinished(() => {
    closeDatabase(reader);
    closeDatabase(writer);
  });
  return createUnitOfWork({ writer, reader });
}

const add = (text: string) => (tx: WriteHandle) => {
  tx.sqlite.prepare('INSERT INTO note (text) VALUES (?)').run(text);
};

const count = (uow: UnitOfWork): unknown =>
  uow.read((db) => db.sqlite.prepare('SELECT count(*) FROM note').pluck().get());

it('stores all of a write and gives its value back', () => {
  const uow = openUnitOfWork();
  const value = uow.write((tx) => {
    add('en')(tx);
    add('to')(tx);
    return 'ferdig';
  });
  expect([value, count(uow)]).toEqual(['ferdig', 2]);
});

it('stores nothing of a write that throws, and can write again', () => {
  const uow = openUnitOfWork();
  const failing = (): void =>
    uow.write((tx) => {
      add('en')(tx);
      throw new Error('avbrutt');
    });
  expect(failing).toThrow('avbrutt');
  expect(count(uow)).toBe(0);
  uow.write(add('to'));
  expect(count(uow)).toBe(1);
});

it('refuses asynchronous work before any of it runs, and promises that are returned', () => {
  const uow = openUnitOfWork();
  let hasRun = false;
  const working = async (tx: WriteHandle): Promise<void> => {
    hasRun = true;
    add('en')(tx);
    await Promise.resolve();
  };
  const promising = (tx: WriteHandle): Promise<number> => {
    add('to')(tx);
    return Promise.resolve(1);
  };
  // @ts-expect-error an asynchronous callback does not compile
  const asynchronous = (): unknown => uow.write(working);
  // @ts-expect-error a promise does not compile
  const returned = (): unknown => uow.write(promising);
  expect(asynchronous).toThrow('synchronous');
  expect(hasRun).toBe(false);
  expect(returned).toThrow('synchronous');
  expect(count(uow)).toBe(0);
});

it('refuses a write inside a write', () => {
  const uow = openUnitOfWork();
  expect(() => uow.write(() => uow.write(add('en')))).toThrow('already running');
  expect(count(uow)).toBe(0);
});

it('lets a read see one state, and never an unfinished write', () => {
  const uow = openUnitOfWork();
  uow.write((tx) => {
    add('en')(tx);
    expect(count(uow)).toBe(0);
  });
  expect(count(uow)).toBe(1);
});

it('refuses changes through a read', () => {
  const uow = openUnitOfWork();
  expect(() => uow.read((db) => db.sqlite.exec('DELETE FROM note') && null)).toThrow(/readonly/);
});
