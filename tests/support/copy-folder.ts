import { cpSync } from 'node:fs';
import { temporaryFolder } from './temporary-folder.ts';

/** A copy of a folder for one test alone. */
export function copyFolder(source: string): string {
  const copy = temporaryFolder();
  cpSync(source, copy, { recursive: true });
  return copy;
}
