import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as tables from '../../src-main/infrastructure/db/schema/tables.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

/** The migrations are the truth; what Drizzle believes must be the same. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const drizzleTables = Object.values(tables).filter((table) => is(table, SQLiteTable));

const columnsOf = (table: string) =>
  office
    .rows<{ name: string; type: string; notnull: number; pk: number }>(
      `SELECT name, type, "notnull", pk FROM pragma_table_info('${table}')`,
    )
    .map(({ name, type, notnull, pk }) => ({
      name,
      type: type.toLowerCase(),
      notNull: notnull === 1 || pk > 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));

it('knows every table of the migrated database, and no other', () => {
  const migrated = office.rows<{ name: string }>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%migration%' ORDER BY name",
  );
  expect(drizzleTables.map(getTableName).sort()).toEqual(migrated.map(({ name }) => name));
});

it('has one table that is an index, with the tables that it keeps itself in', () => {
  const ofIndexes = office.rows<{ name: string; type: string }>(
    "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type NOT IN ('table', 'view') ORDER BY name",
  );
  expect(ofIndexes).toEqual([
    { name: 'search_index', type: 'virtual' },
    ...['config', 'data', 'docsize', 'idx'].map((part) => ({
      name: `search_index_${part}`,
      type: 'shadow',
    })),
  ]);
});

describe.each(drizzleTables.map((table) => ({ name: getTableName(table), table })))(
  'the table $name',
  ({ name, table }) => {
    it('has the columns of the migrations: names, types, and what must not be empty', () => {
      const believed = Object.values(getTableColumns(table))
        .map((column) => ({
          name: column.name,
          type: column.getSQLType().toLowerCase(),
          notNull: column.notNull || column.primary,
        }))
        .sort((a, b) => a.name.localeCompare(b.name));
      // A composite key is not written on the columns themselves.
      const migrated = columnsOf(name);
      expect(believed).toEqual(migrated);
    });

    it('is STRICT, so that a column holds what it says', () => {
      const [row] = office.rows<{ strict: number }>(
        `SELECT strict FROM pragma_table_list('${name}')`,
      );
      expect(row?.strict).toBe(1);
    });
  },
);

it('compares plain columns, not expressions', () => {
  const expressions = drizzleTables.flatMap((table) =>
    Object.values(getTableColumns(table)).filter((column) => is(column, SQL)),
  );
  expect(expressions).toEqual([]);
});
