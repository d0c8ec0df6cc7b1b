import type { Database as Connection } from '@journeyapps/sqlcipher';

/** Rows as objects, the way the oracle returns them. */
export type Row = Readonly<Record<string, unknown>>;

export type Oracle = {
  run(sql: string): Promise<void>;
  all(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
};

/**
 * Opens a database with genuine SQLCipher, a program that shares no code with our driver.
 * @param keyHex 64 hex digits
 * @throws when the optional package is not installed, naming it, and when the key does not fit
 */
export async function openWithSqlCipher(file: string, keyHex: string): Promise<Oracle> {
  const connection = await connect(file);
  const oracle: Oracle = {
    run: (sql) =>
      new Promise((resolve, reject) => {
        connection.exec(sql, (error) => (error ? reject(error) : resolve()));
      }),
    all: (sql) =>
      new Promise((resolve, reject) => {
        connection.all(sql, (error: Error | null, rows: Row[]) =>
          error ? reject(error) : resolve(rows),
        );
      }),
    close: () =>
      new Promise((resolve, reject) => {
        connection.close((error) => (error ? reject(error) : resolve()));
      }),
  };
  await oracle.run(`PRAGMA key = "x'${keyHex}'"`);
  await oracle.all('SELECT count(*) FROM sqlite_master');
  return oracle;
}

async function connect(file: string): Promise<Connection> {
  const module = await import('@journeyapps/sqlcipher').catch((cause: unknown) => {
    throw new Error(
      'The optional package @journeyapps/sqlcipher is missing: it is the independent witness of these tests',
      { cause },
    );
  });
  const { Database } = module.default;
  return new Promise((resolve, reject) => {
    const connection: Connection = new Database(file, (error) =>
      error ? reject(error) : resolve(connection),
    );
  });
}
