import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { LogDocument } from '@domain/handover/log-document.ts';
import { decryptWith, encryptTo } from '../../src-main/infrastructure/handover/age.ts';
import { writeArchive } from '../../src-main/infrastructure/handover/archive.ts';
import { canonicalBytes, sha256Hex } from '../../src-main/infrastructure/handover/canonical.ts';
import { openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { handoverLimits } from '../../src-main/infrastructure/handover/limits.ts';
import { signBytes } from '../../src-main/infrastructure/handover/signing.ts';
import { fictionalLog, idOf } from './fictional-log.ts';
import {
  kindergartenFacts,
  known,
  planOf,
  questionOf,
  schoolFacts,
  tryOffice,
  valueOf,
  written,
  type TryOffice,
} from './try-handover.ts';

/** Three offices that never existed; the school knows the kindergarten and nobody else. */
export const kindergarten = await tryOffice(kindergartenFacts);
export const school = await tryOffice(schoolFacts);
export const stranger = await tryOffice({ ...schoolFacts, name: 'Ukjent skole' });

export const photo = Buffer.from('not really a photo, but bytes all the same');
export const note = Buffer.from('et notat\n'.repeat(50));
export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function logWithFiles(): LogDocument {
  const author = { byName: 'Prøve Pedagogsen', at: '2026-10-05T09:00:00Z' };
  return {
    ...fictionalLog(),
    attachments: [
      {
        id: idOf(60),
        name: 'tårn.jpg',
        mediaType: 'image/jpeg',
        sizeBytes: photo.length,
        sha256: sha(photo),
        ...author,
      },
      {
        id: idOf(61),
        name: 'notat.txt',
        mediaType: 'text/plain',
        sizeBytes: note.length,
        sha256: sha(note),
        ...author,
      },
      {
        id: idOf(62),
        name: 'notat igjen.txt',
        mediaType: 'text/plain',
        sizeBytes: note.length,
        sha256: sha(note),
        ...author,
      },
    ],
  };
}

/** The decrypted files of a package, as its receiver could take them apart. */
export async function filesOf(
  bytes: Uint8Array,
  receiver: TryOffice,
): Promise<Record<string, Uint8Array>> {
  return unzipSync(valueOf(await decryptWith(receiver.own.age.identity, bytes)));
}

export async function packed(
  files: Record<string, Uint8Array>,
  receiver: TryOffice,
): Promise<Uint8Array> {
  const list = Object.entries(files).map(([path, bytes]) => ({ path, bytes, isPacked: true }));
  return encryptTo(receiver.own.age.recipient, writeArchive(list, handoverLimits));
}

/** A package whose manifest and files are changed by somebody who can sign as `signer`. */
export async function forged(
  change: (manifest: Record<string, unknown>, files: Record<string, Uint8Array>) => void,
  signer: TryOffice = kindergarten,
): Promise<Uint8Array> {
  const { bytes } = await written(planOf(kindergarten, school));
  const files = await filesOf(bytes, school);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Record<
    string,
    unknown
  >;
  change(manifest, files);
  if (files['manifest.json'] !== undefined) {
    files['manifest.json'] = canonicalBytes(manifest);
    files['manifest.sig'] = signBytes('manifest', files['manifest.json'], signer.own.signing);
  }
  return packed(files, school);
}

/** Makes a changed file agree with the manifest again. */
export function resign(manifest: Record<string, unknown>, files: Record<string, Uint8Array>): void {
  manifest['entries'] = Object.entries(files)
    .filter(([path]) => !path.startsWith('manifest.'))
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256Hex(bytes) }));
}

export function open(bytes: Uint8Array, today = '2026-11-22') {
  return openPackage(bytes, questionOf(school, [known(kindergarten, idOf(901))], { today }));
}
