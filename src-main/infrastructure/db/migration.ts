import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the schema, frozen once published. */
export type Migration = {
  /** File name without `.sql`; begins with a UTC time stamp, so that the order of names is the order of time. */
  readonly name: string;
  readonly sql: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
};

/** Content of `drizzle/lock.json`: every published migration in order. */
export type MigrationLock = {
  readonly version: 1;
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
};

const LOCK_FILE = 'lock.json';

/**
 * Reads the migrations of a folder and proves that none was edited, lost, added or reordered since it was locked.
 * @throws when folder and lock disagree: such a program must not start
 */
export function loadMigrations(folder: string): readonly Migration[] {
  const lock = JSON.parse(readFileSync(join(folder, LOCK_FILE), 'utf8')) as MigrationLock;
  if (lock.version !== 1) throw new Error('drizzle/lock.json has an unknown version');
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  if (files.length !== lock.migrations.length) {
    throw new Error(
      `drizzle/ has ${files.length} migrations, lock.json has ${lock.migrations.length}`,
    );
  }
  let previous = '';
  return lock.migrations.map(({ name, sha256 }) => {
    if (name <= previous) throw new Error(`Migration ${name} is out of order in lock.json`);
    previous = name;
    const bytes = readFileSync(join(folder, `${name}.sql`));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new Error(`Migration ${name} was edited after it was locked`);
    }
    return { name, sha256, sql: bytes.toString('utf8') };
  });
}
