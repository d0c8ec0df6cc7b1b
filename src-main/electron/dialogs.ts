import { readFile, rename, rm, stat, open } from 'node:fs/promises';
import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';

/** The files that a person can point at; paths stay in main and never cross to the window. */
export interface Dialogs {
  /** Asks where to save, writes all bytes or nothing. False when the person thought better of it. */
  save(
    suggestion: { readonly name: string; readonly filters: readonly FileFilter[] },
    bytes: Uint8Array,
  ): Promise<boolean>;
  /** Asks for a file and reads it, at most `maxBytes`. Null when the person thought better of it. */
  open(
    filters: readonly FileFilter[],
    maxBytes: number,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array } | 'tooLarge' | null>;
}

/** Thrown when a chosen file could not be written or read; the router turns it into words. */
export class FileProblem extends Error {
  readonly code: 'fileNotWritable' | 'fileNotReadable';

  constructor(code: FileProblem['code']) {
    super(code);
    this.code = code;
  }
}

export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  return {
    async save({ name, filters }, bytes) {
      const options = { defaultPath: name, filters: [...filters], showsTagField: false };
      const parent = window();
      const answer =
        parent === null
          ? await dialog.showSaveDialog(options)
          : await dialog.showSaveDialog(parent, options);
      if (answer.canceled || answer.filePath === '') return false;
      await writeWhole(answer.filePath, bytes);
      return true;
    },
    async open(filters, maxBytes) {
      const options = {
        filters: [...filters],
        properties: ['openFile' as const, 'dontAddToRecent' as const],
      };
      const parent = window();
      const answer =
        parent === null
          ? await dialog.showOpenDialog(options)
          : await dialog.showOpenDialog(parent, options);
      const [path] = answer.filePaths;
      if (answer.canceled || path === undefined) return null;
      try {
        if ((await stat(path)).size > maxBytes) return 'tooLarge';
        return { name: path.replace(/^.*[\\/]/, ''), bytes: new Uint8Array(await readFile(path)) };
      } catch {
        throw new FileProblem('fileNotReadable');
      }
    },
  };
}

/** Beside first, then renamed: a full disk never leaves half a package behind that looks whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.part`;
  try {
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new FileProblem('fileNotWritable');
  }
}
