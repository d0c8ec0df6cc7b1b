import type Database from 'better-sqlite3';

/** What SQLite gives back in a STRICT table without blobs. */
export type Value = string | number | null;

/** Above this many children a list of them costs more than reading everybody's rows. */
const mostListed = 400;

/**
 * Runs one statement for some children, or for all of them.
 * @param sql holds `{of column}` where the choice of children goes, behind a WHERE that is always there
 * @param values by name, as the statement asks for them
 * @returns the rows as arrays; those of other children may be among them
 */
export function rowsOfChildren<Row extends readonly Value[]>(
  sqlite: Database.Database,
  childIds: readonly string[] | null,
  sql: string,
  values: Readonly<Record<string, Value>> = {},
): readonly Row[] {
  const isListed = childIds !== null && childIds.length <= mostListed;
  const text = sql.replace(/\{of ([\w.]+)\}/g, (_choice, column: string) =>
    isListed ? `AND ${column} IN (SELECT value FROM json_each(:children))` : '',
  );
  const statement = sqlite.prepare(text).raw();
  if (!text.includes(':')) return statement.all() as Row[];
  return statement.all({
    ...values,
    children: isListed ? JSON.stringify(childIds) : null,
  }) as Row[];
}
