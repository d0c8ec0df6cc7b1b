import { chmodSync, rmSync } from 'node:fs';
import { ok, refused, type Result } from '../../domain/result.ts';
import { renameDurably, syncFile } from '../vault/durable-file.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import type { WriteHandle } from './handles.ts';
import { headerKind } from './header.ts';
import { closeDatabase, openEncrypted } from './open.ts';
import { refusalOf, type DatabaseRefusal } from './refusal.ts';

/** Added to the database's name; one generation is kept, replaced at the next migration. */
export const SAFETY_COPY_SUFFIX = '.before-migration';

const OWNER_ONLY = 0o600;

/**
 * Writes an encrypted copy of the whole database beside it, under the same key, and proves that it opens.
 * The copy of the migration before is replaced only when the new one is complete and on disk.
 * `VACUUM INTO` is the only copying road of the driver that stays encrypted.
 * @returns the path of the copy
 */
export function writeSafetyCopy(
  handle: WriteHandle,
  key: SecretKey,
): Result<string, DatabaseRefusal> {
  const target = handle.sqlite.name + SAFETY_COPY_SUFFIX;
  const unfinished = `${target}.tmp`;
  try {
    rmSync(unfinished, { force: true });
    handle.sqlite.prepare<[string]>('VACUUM INTO ?').run(unfinished);
    chmodSync(unfinished, OWNER_ONLY);
    if (headerKind(unfinished) !== 'encrypted') return refused('notEncrypted');
    const proof = openEncrypted(unfinished, key, { readonly: true });
    if (!proof.ok) return proof;
    closeDatabase(proof.value);
    syncFile(unfinished);
    renameDurably(unfinished, target);
    return ok(target);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
