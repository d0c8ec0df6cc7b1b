// Adds new migrations of drizzle/ to drizzle/lock.json. A locked migration is frozen: an edit is refused here,
// in the tests and when the program starts.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

/** UTC time stamp of twelve or fourteen digits, then words. */
const NAME = /^\d{12}(\d{2})?_[a-z0-9_]+$/;
/** Statements that would end or escape the runner's one transaction. */
const FORBIDDEN =
  /^\s*(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|ATTACH|DETACH|VACUUM|PRAGMA)\b/i;

/**
 * @param {string} folder with `*.sql` and perhaps `lock.json`
 * @returns {string[]} names that were added
 * @throws when a locked migration was edited or lost, or a new one is not the latest
 */
export function lockMigrations(folder) {
  const lockFile = join(folder, 'lock.json');
  /** @type {{ version: number, migrations: { name: string, sha256: string }[] }} */
  const lock = existsSync(lockFile)
    ? JSON.parse(readFileSync(lockFile, 'utf8'))
    : { version: 1, migrations: [] };
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort();
  const found = names.map((name) => {
    const bytes = readFileSync(join(folder, `${name}.sql`));
    checkText(name, bytes.toString('utf8'));
    return { name, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  lock.migrations.forEach((locked, position) => {
    const same = found[position];
    if (same?.name !== locked.name) {
      throw new Error(
        `Migration ${locked.name} is locked at place ${position + 1} but ${same?.name ?? 'nothing'} is there`,
      );
    }
    if (same.sha256 !== locked.sha256) {
      throw new Error(
        `Migration ${locked.name} was edited after it was locked: write a new one instead`,
      );
    }
  });
  const added = found.slice(lock.migrations.length);
  if (added.length > 0 || !existsSync(lockFile)) {
    writeFileSync(lockFile, `${JSON.stringify({ version: 1, migrations: found }, null, 2)}\n`);
  }
  return added.map(({ name }) => name);
}

/**
 * @param {string} name
 * @param {string} sql
 */
function checkText(name, sql) {
  if (!NAME.test(name)) throw new Error(`Migration ${name} must be named <UTC time stamp>_<words>`);
  if (sql.includes('\r')) throw new Error(`Migration ${name} must have line feeds only`);
  // Bodies of triggers hold BEGIN … END; they are taken out before looking for statements of transactions.
  const withoutTriggers = sql.replace(/CREATE\s+TRIGGER[\s\S]*?\bEND\s*;/gi, '');
  const bad = withoutTriggers
    .replace(/--.*$/gm, '')
    .split(';')
    .find((statement) => FORBIDDEN.test(statement));
  if (bad) throw new Error(`Migration ${name} must not contain: ${bad.trim().slice(0, 60)}`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const added = lockMigrations(fileURLToPath(new URL('../drizzle', import.meta.url)));
    console.log(added.length === 0 ? 'No new migrations' : `Locked ${added.join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}
