/**
 * A second process for tests that kill: `vault-child.ts <job> <folder> <moment>`.
 * Says READY when the folder is open, and kills itself (SIGKILL) at the given moment, counted from 1;
 * with moment 0 it goes on until it is killed from outside or done.
 */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import type { Migration } from '../../src-main/infrastructure/db/migration.ts';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import { openEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { indexWaiting } from '../../src-main/infrastructure/db/search/search-index.ts';
import { realDisk, type Disk } from '../../src-main/infrastructure/vault/durable-file.ts';
import { openDatabase } from '../../src-main/infrastructure/vault/open-database.ts';
import { proposeRecoveryWords } from '../../src-main/infrastructure/vault/recovery-words.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { passphraseBytes } from '../../src-main/infrastructure/vault/user-name.ts';
import { openVault } from '../../src-main/infrastructure/vault/vault.ts';
import { FILLING, FIRST, FIXED_KEY_HEX, migrationsOf } from './try-migrations.ts';

/** What the parent process reads, line by line. */
function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Enough that closing has a write-ahead log to move into the file. */
const ROWS_BEFORE_LOCK = 60;

const [job = '', folder = '', momentText = '0'] = process.argv.slice(2);
const deadlyMoment = Number(momentText);
let moments = 0;

function moment(): number {
  moments += 1;
  if (moments === deadlyMoment) process.kill(process.pid, 'SIGKILL');
  return moments;
}

const deadlyDisk = new Proxy(realDisk, {
  get(disk, name: keyof Disk) {
    moment();
    return disk[name];
  },
});

const cheap = { algorithm: 'argon2id', version: 19, memoryKiB: 64, passes: 1, lanes: 1 } as const;

function vaultHere(disk: Disk) {
  return openVault({
    folder,
    migrations: migrationsOf(FIRST),
    nowMs: Date.now,
    random: randomBytes,
    chooseKdf: () => Promise.resolve(cheap),
    kdfFloorForTest: cheap,
    disk,
  });
}

async function create(): Promise<void> {
  const result = await vaultHere(deadlyDisk).create({
    userName: 'Kari Prøvesen',
    passphrase: passphraseBytes('fire små kanoer på elva'),
    recoveryWords: proposeRecoveryWords(randomBytes),
    firstRows: (tx) => void tx.sqlite.exec("INSERT INTO note (id, text) VALUES ('1', 'først')"),
  });
  if (!result.ok) throw new Error(result.error.reason);
}

/** Holds the vault open, and writes pairs of rows that belong together, one transaction each. */
async function save(): Promise<void> {
  const vault = vaultHere(realDisk);
  const session = await vault.unlock({
    userName: 'Kari Prøvesen',
    passphrase: passphraseBytes('fire små kanoer på elva'),
  });
  if (!session.ok) throw new Error(session.error.reason);
  tell('READY');
  for (let pair = 0; ; pair += 1) {
    session.value.uow.write((tx) => {
      const insert = tx.sqlite.prepare('INSERT INTO note (id, text) VALUES (?, ?)');
      insert.run(`a${pair}`, 'hemmelighetsmerke '.repeat(200));
      insert.run(`b${pair}`, 'hemmelighetsmerke '.repeat(200));
    });
    // Only what has been told is promised to survive.
    tell(`SAVED ${pair}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Writes a known number of rows and then locks, so that a kill can fall into the locking. */
async function lockHere(): Promise<void> {
  const vault = vaultHere(realDisk);
  const session = await vault.unlock({
    userName: 'Kari Prøvesen',
    passphrase: passphraseBytes('fire små kanoer på elva'),
  });
  if (!session.ok) throw new Error(session.error.reason);
  for (let row = 0; row < ROWS_BEFORE_LOCK; row += 1) {
    session.value.uow.write((tx) => {
      const insert = tx.sqlite.prepare('INSERT INTO note (id, text) VALUES (?, ?)');
      insert.run(`lock${row}`, 'hemmelighetsmerke '.repeat(200));
    });
  }
  tell('READY');
  await new Promise((resolve) => setImmediate(resolve));
  vault.lock();
  tell('LOCKED');
  // Alive until it is killed, so that every run ends the same way.
  process.stdin.resume();
}

function migrateHere(): void {
  const key = new SecretKey(Buffer.from(FIXED_KEY_HEX, 'hex'));
  const opened = openEncrypted(`${folder}/prove.db`, key);
  if (!opened.ok) throw new Error(opened.error);
  opened.value.sqlite.function('moment', { deterministic: false }, moment);
  tell('READY');
  const known: readonly Migration[] = migrationsOf(FILLING);
  const result = migrate(opened.value, key, known);
  if (!result.ok) throw new Error(result.error);
}

/** Makes the index of an office from before, a few documents at a time. */
function indexHere(): void {
  const key = new SecretKey(Buffer.from(FIXED_KEY_HEX, 'hex'));
  const known = loadMigrations(fileURLToPath(new URL('../../drizzle', import.meta.url)));
  const opened = openDatabase(`${folder}/prove.db`, key, known, () => undefined);
  if (!opened.ok) throw new Error(opened.error);
  tell('READY');
  for (let left = 1; left > 0; moment()) {
    left = opened.value.uow.write((tx) => {
      const waiting = indexWaiting(tx, 10);
      moment();
      return waiting;
    });
  }
  opened.value.close();
}

if (job === 'create') await create();
else if (job === 'save') await save();
else if (job === 'lock') await lockHere();
else if (job === 'migrate') migrateHere();
else if (job === 'index') indexHere();
else throw new Error(`No such job: ${job}`);
tell(`DONE after ${moments} moments`);
