import { closeSync, openSync, readSync } from 'node:fs';

const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1');

/** What the first sixteen bytes of a database file say. */
export type HeaderKind = 'empty' | 'plain' | 'encrypted';

/**
 * Looks at the first sixteen bytes of a file. SQLCipher keeps a random salt there; plain SQLite a constant text.
 * The file is read rather than the driver asked, because a driver that forgot the key would answer for itself.
 * @throws the error of node:fs when the file cannot be read
 */
export function headerKind(file: string): HeaderKind {
  const bytes = Buffer.alloc(PLAIN_HEADER.length);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    if (length === 0) return 'empty';
    return bytes.equals(PLAIN_HEADER) ? 'plain' : 'encrypted';
  } finally {
    closeSync(descriptor);
  }
}
