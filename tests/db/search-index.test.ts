import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { searchActions } from '@domain/search/search-source.ts';
import { soughtWords } from '@domain/search/sought-words.ts';
import { readStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import { indexWaiting } from '../../src-main/infrastructure/db/search/search-index.ts';
import { openDatabase } from '../../src-main/infrastructure/vault/open-database.ts';
import type { OpenDatabase } from '../../src-main/infrastructure/vault/open-database.ts';
import { copyFolder } from '../support/copy-folder.ts';
import { runChild } from '../support/kill-child.ts';
import {
  fixedKey,
  officeBeforeSearch,
  oldChildId,
  oldId,
  ownMigrations,
} from '../support/old-office.ts';
import { expectOk } from '../support/try-vault.ts';

const ENTRIES = 60;
/** All but the two that correct the first, and the child's name. */
const DOCUMENTS = ENTRIES - 2 + 1;

function open(folder: string): OpenDatabase {
  const file = join(folder, 'prove.db');
  const database = expectOk(openDatabase(file, fixedKey(), ownMigrations, () => undefined));
  onTestFinished(() => database.close());
  return database;
}

const numberOf = ({ uow }: OpenDatabase, sql: string): unknown =>
  uow.read<unknown>(({ sqlite }) => sqlite.prepare(sql).pluck().get());

const waiting = (database: OpenDatabase) =>
  numberOf(database, 'SELECT count(*) FROM search_waiting');

const found = ({ uow }: OpenDatabase, words: string): readonly string[] =>
  uow.read<readonly string[]>((handle) =>
    readStores(handle)
      .search.find({
        sought: soughtWords(words),
        scope: { everywhere: searchActions, children: [] },
        onlyChildId: null,
        after: null,
        limit: 1000,
      })
      .map(({ recordId }) => recordId),
  );

describe('the index of an office from before', () => {
  it('is made after the migration, a part at a time and the newest first', () => {
    const database = open(officeBeforeSearch(ENTRIES));
    expect(waiting(database)).toBe(DOCUMENTS);
    database.uow.write((tx) => indexWaiting(tx, 3));
    expect(found(database, 'mikkel')).toEqual([oldChildId]);
    expect(found(database, 'innslag')).toHaveLength(2);
    expect(found(database, 'innslag 55')).toEqual([oldId(55)]);
    expect(database.uow.write((tx) => indexWaiting(tx, 1000))).toBe(0);
    expect(found(database, 'innslag')).toHaveLength(DOCUMENTS - 1);
    expect(found(database, `innslag ${ENTRIES - 1}`)).toEqual([oldId(0)]);
  });

  it('takes what is written meanwhile at once, and leaves the rest for later', () => {
    const database = open(officeBeforeSearch(ENTRIES));
    database.uow.write(({ sqlite }) => {
      sqlite.exec(
        `INSERT INTO log_entry (id, child_id, kind, body, happened_on, author_name, author_office, at) VALUES
         ('${oldId(900)}', '${oldChildId}', 'note', 'helt nytt', '2027-02-01', 'x', '', '2027-02-01T10:00:00Z')`,
      );
    });
    expect(found(database, 'helt nytt')).toEqual([oldId(900)]);
    expect(waiting(database)).toBe(DOCUMENTS);
  });

  it('goes on where it was after a kill at any moment, and finds everything once', async () => {
    const template = officeBeforeSearch(ENTRIES);
    for (const moment of [1, 4, 7, 10]) {
      const folder = copyFolder(template);
      const { signal } = await runChild('index', folder, { moment });
      expect(signal).toBe('SIGKILL');
      const database = open(folder);
      const indexed = Number(numberOf(database, 'SELECT count(*) FROM search_document'));
      expect(indexed).toBe(Math.floor(moment / 2) * 10);
      expect(Number(waiting(database)) + indexed).toBe(DOCUMENTS);
      while (database.uow.write((tx) => indexWaiting(tx, 10)) > 0);
      expect(found(database, 'innslag').toSorted()).toEqual(
        Array.from({ length: DOCUMENTS - 1 }, (_, number) => oldId(number)),
      );
      expect(numberOf(database, 'PRAGMA integrity_check')).toBe('ok');
    }
  }, 60_000);
});

describe('the index', () => {
  it('holds no text, only folded words and who may find them', () => {
    const database = open(officeBeforeSearch(3));
    database.uow.write((tx) => indexWaiting(tx, 100));
    expect(numberOf(database, 'SELECT words FROM search_index LIMIT 1')).toBeNull();
  });

  it('gives a document another place when its day changes, and forgets it when there is nothing to find', () => {
    const database = open(officeBeforeSearch(3));
    const planned = (day: string, status: string) =>
      database.uow.write(({ sqlite }) => {
        sqlite
          .prepare(
            `INSERT INTO planned_meeting VALUES ('p', ?, 'start', ?, NULL, NULL, '', '', 'sakslisteord', '[]', ?, 0, 1, 'x', 'x', '')
             ON CONFLICT (id) DO UPDATE SET on_day = excluded.on_day, status = excluded.status, revision = revision + 1`,
          )
          .run(oldChildId, day, status);
      });
    const place = () =>
      numberOf(database, "SELECT number FROM search_document WHERE source = 'plannedMeeting'");
    planned('2027-05-01', 'planned');
    const first = place();
    planned('2027-05-02', 'planned');
    expect(Number(place()) - Number(first)).toBe(2 ** 32);
    expect(found(database, 'saksliste')).toEqual(['p']);
    planned('2027-05-02', 'cancelled');
    expect(found(database, 'saksliste')).toEqual([]);
    expect(place()).toBeUndefined();
  });

  it('bears days that cannot be', () => {
    const database = open(officeBeforeSearch(3));
    for (const [number, day] of [
      [901, '9999-12-31'],
      [902, '0001-01-01'],
    ] as const)
      database.uow.write(({ sqlite }) => {
        sqlite.exec(
          `INSERT INTO log_entry (id, child_id, kind, body, happened_on, author_name, author_office, at) VALUES
           ('${oldId(number)}', '${oldChildId}', 'note', 'umulig dag', '${day}', 'x', '', 'x')`,
        );
      });
    expect(found(database, 'umulig')).toEqual([oldId(901), oldId(902)]);
  });
});
