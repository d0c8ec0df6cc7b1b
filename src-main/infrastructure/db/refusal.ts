/**
 * Why the database could not be used. Closed, and without any text of the driver, so that neither a key
 * nor a row can travel inside an error.
 */
export type DatabaseRefusal =
  | 'missing'
  | 'wrongKey'
  | 'damaged'
  | 'notEncrypted'
  | 'busy'
  | 'diskFull'
  | 'diskFailure'
  | 'fromNewerProgram'
  | 'historyDiffers';

/**
 * Translates an error of the driver or of node:fs.
 * @returns `undefined` for errors that are none of the expected ones (a bug: let it pass on)
 */
export function refusalOf(error: unknown): DatabaseRefusal | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === 'SQLITE_NOTADB') return 'wrongKey';
  if (code.startsWith('SQLITE_CORRUPT')) return 'damaged';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull';
  if (code === 'ENOENT') return 'missing';
  if (DISK_CODES.has(code) || code.startsWith('SQLITE_IOERR')) return 'diskFailure';
  return undefined;
}

const DISK_CODES: ReadonlySet<string> = new Set([
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_PERM',
  'EIO',
  'EACCES',
  'EPERM',
  'EROFS',
  'EISDIR',
]);

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
