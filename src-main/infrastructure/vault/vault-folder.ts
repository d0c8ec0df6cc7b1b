import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAFETY_COPY_SUFFIX } from '../db/safety-copy.ts';
import { DELAY_FILE } from './delay.ts';
import { syncFile, syncFolder, type Disk } from './durable-file.ts';
import { LOCK_FILE } from './folder-lock.ts';
import { PREVIOUS_SUFFIX, readVaultFile, VAULT_FILE } from './vault-file.ts';
import type { VaultStatus } from './vault-terms.ts';

export const DATABASE_FILE = 'stafetten.db';
/** Exists from the first step of a creation to the last: what lies beside it is unfinished and may go. */
const CREATION_MARK = 'vault.creating';

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Where everything of a vault lies. */
export type VaultFolder = {
  readonly folder: string;
  readonly vaultFile: string;
  readonly previousVaultFile: string;
  readonly database: string;
  readonly delayFile: string;
  readonly lockFile: string;
};

export function vaultFolder(folder: string): VaultFolder {
  return {
    folder,
    vaultFile: join(folder, VAULT_FILE),
    previousVaultFile: join(folder, VAULT_FILE + PREVIOUS_SUFFIX),
    database: join(folder, DATABASE_FILE),
    delayFile: join(folder, DELAY_FILE),
    lockFile: join(folder, LOCK_FILE),
  };
}

/**
 * What the files say while nothing is open. A database without its vault file is damage, never "none":
 * creating a new vault there would take the only remaining data with it.
 */
export function examine(paths: VaultFolder): VaultStatus {
  const file = readVaultFile(paths.vaultFile);
  if (file.ok) {
    if (existsSync(paths.database)) return { state: 'locked' };
    return { state: 'damaged', damage: 'databaseMissing' };
  }
  if (file.error === 'fromNewerProgram') return { state: 'fromNewerProgram' };
  if (file.error === 'vaultFileMissing' && isCreationUnfinished(paths)) return { state: 'none' };
  const canUsePrevious = readVaultFile(paths.previousVaultFile).ok;
  const isEmpty = !existsSync(paths.previousVaultFile) && !existsSync(paths.database);
  if (file.error === 'vaultFileMissing' && isEmpty) return { state: 'none' };
  return { state: 'damaged', damage: file.error, canUsePrevious };
}

/** Makes the folder, owner-only. */
export function makeFolder(paths: VaultFolder): void {
  mkdirSync(paths.folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  chmodSync(paths.folder, OWNER_ONLY_FOLDER);
}

/** Marks the start of a creation and clears away what an interrupted one left. */
export function beginCreation(paths: VaultFolder, disk: Disk): void {
  const mark = join(paths.folder, CREATION_MARK);
  writeFileSync(mark, '', { mode: OWNER_ONLY_FILE });
  syncFile(mark, disk);
  syncFolder(paths.folder, disk);
  removeUnfinished(paths, disk);
}

/**
 * The vault file is published: what lies here is a vault now, and must never again be taken for leftovers.
 * Called after each unlocking too, in case the program died just before the end of the creation.
 */
export function endCreation(paths: VaultFolder, disk: Disk): void {
  if (!isCreationUnfinished(paths)) return;
  disk.rmSync(join(paths.folder, CREATION_MARK), { force: true });
  syncFolder(paths.folder, disk);
}

/** Takes a failed creation back; the mark goes last. */
export function abandonCreation(paths: VaultFolder, disk: Disk): void {
  removeUnfinished(paths, disk);
  endCreation(paths, disk);
}

function isCreationUnfinished(paths: VaultFolder): boolean {
  return existsSync(join(paths.folder, CREATION_MARK));
}

function removeUnfinished(paths: VaultFolder, disk: Disk): void {
  // The vault file goes first: without it, and with the mark, the folder reads as "none" at every moment.
  for (const file of [paths.vaultFile, paths.previousVaultFile]) disk.rmSync(file, { force: true });
  for (const suffix of ['', '-wal', '-shm', '-journal', SAFETY_COPY_SUFFIX]) {
    disk.rmSync(paths.database + suffix, { force: true });
  }
}
