import * as fs from 'node:fs';
import { dirname } from 'node:path';

/** The few calls through which the vault changes the disk; tests give one that fails or stops half-way. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'
>;

export const realDisk: Disk = fs;

const OWNER_ONLY = 0o600;

/**
 * Replaces a file so that a reader, also after a crash, finds the old bytes or the new ones and nothing between:
 * temporary file → fsync → rename → fsync of the folder.
 * @throws the error of node:fs; the old file is then untouched
 */
export function replaceFile(path: string, bytes: Buffer, disk: Disk = realDisk): void {
  const unfinished = `${path}.tmp`;
  try {
    writeWhole(unfinished, bytes, disk);
    disk.renameSync(unfinished, path);
  } catch (error) {
    disk.rmSync(unfinished, { force: true });
    throw error;
  }
  syncFolder(dirname(path), disk);
}

/** Gives a finished file its place and makes the change of name survive a power cut. */
export function renameDurably(from: string, to: string, disk: Disk = realDisk): void {
  disk.renameSync(from, to);
  syncFolder(dirname(to), disk);
}

/** Forces what is written to a file down to the disk. */
export function syncFile(path: string, disk: Disk = realDisk): void {
  const descriptor = disk.openSync(path, 'r+');
  try {
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
}

/** Makes new, removed and renamed files of a folder survive a power cut. */
export function syncFolder(folder: string, disk: Disk = realDisk): void {
  // Windows cannot open a folder as a file; NTFS journals names by itself.
  if (process.platform === 'win32') return;
  const descriptor = disk.openSync(folder, 'r');
  try {
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
}

function writeWhole(path: string, bytes: Buffer, disk: Disk): void {
  const descriptor = disk.openSync(path, 'w', OWNER_ONLY);
  try {
    let written = 0;
    while (written < bytes.length) {
      written += disk.writeSync(descriptor, bytes, written, bytes.length - written);
    }
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
}
