import type { LogDocument } from '../../domain/handover/log-document.ts';
import type { OfficeIdentity } from '../../domain/handover/office-identity.ts';
import { mayAccept } from '../../domain/handover/expiry.ts';
import type { PackageManifest } from '../../domain/handover/package-manifest.ts';
import type { PackageRefusal } from '../../domain/handover/package-terms.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { decryptWith } from './age.ts';
import { readArchive } from './archive.ts';
import { sha256Hex } from './canonical.ts';
import { findOffice, fingerprintHex, type KnownOffice } from './identity.ts';
import { handoverLimits, type HandoverLimits } from './limits.ts';
import { readLogDocument } from './log-document.ts';
import { readManifest } from './manifest.ts';
import { attachmentHashOf, limitOfPath, packagePaths } from './package-paths.ts';
import { isSignedBy } from './signing.ts';

export interface PackageQuestion {
  readonly own: OfficeIdentity;
  readonly offices: readonly KnownOffice[];
  /** The day on the wall here; a package is refused the day after its last. */
  readonly today: LocalDate;
  readonly limits?: HandoverLimits;
}

export interface OpenedArchive {
  readonly manifest: PackageManifest;
  /** The contact whose keys signed it. */
  readonly senderContactId: string;
  readonly log: LogDocument;
  /** Content of the attachments by SHA-256. The readable copies are for people without the program: draw anew from `log`. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

export interface OpenedPackage extends OpenedArchive {
  /** SHA-256 of the `.stafett` file; goes into the receipt. */
  readonly sha256: string;
  /** The decrypted archive: what quarantine keeps inside the encrypted database, for `openArchive`. */
  readonly archive: Uint8Array;
}

/**
 * Opens a `.stafett` file in memory and checks everything that can be checked without the database; the first
 * thing that is wrong is the answer. Whether the package was received before (`duplicate`) the caller knows.
 * Never throws for any bytes.
 */
export async function openPackage(
  bytes: Uint8Array,
  question: PackageQuestion,
): Promise<Result<OpenedPackage, PackageRefusal>> {
  const limits = question.limits ?? handoverLimits;
  if (bytes.length > limits.packageBytes) return refused('tooLarge');
  const archive = await decryptWith(question.own.age.identity, bytes);
  if (!archive.ok) return archive;
  const opened = openArchive(archive.value, question);
  if (!opened.ok) return opened;
  return ok({ ...opened.value, sha256: sha256Hex(bytes), archive: archive.value });
}

/** The second half of `openPackage`, synchronous: reads a decrypted archive, from a file or from quarantine. */
export function openArchive(
  archive: Uint8Array,
  question: PackageQuestion,
): Result<OpenedArchive, PackageRefusal> {
  const limits = question.limits ?? handoverLimits;
  const files = readArchive(archive, limits, (path) => limitOfPath(path, limits));
  if (!files.ok) return files;

  const manifestFile = files.value.get(packagePaths.manifest);
  if (manifestFile === undefined) return refused('notAPackage');
  const read = readManifest(manifestFile);
  if (!read.ok) return read;
  const manifest = read.value;

  const sender = findOffice(question.offices, manifest.sender);
  if (sender === null) return refused('unknownSender');
  const signature = files.value.get(packagePaths.signature);
  if (signature === undefined) return refused('contentInvalid');
  if (!isSignedBy('manifest', manifestFile, signature, sender.identity.signingKey)) {
    return refused('signatureInvalid');
  }
  if (!isFor(question.own, manifest)) return refused('wrongReceiver');
  const mismatch = compareEntries(manifest, files.value);
  if (mismatch !== null) return refused(mismatch);
  if (!mayAccept(manifest.expiresOn, question.today)) return refused('expired');

  const logFile = files.value.get(packagePaths.log);
  if (logFile === undefined) return refused('contentInvalid');
  const log = readLogDocument(logFile);
  if (!log.ok) return log;
  const attachments = attachmentsOf(log.value, files.value);
  if (attachments === null) return refused('contentInvalid');
  return ok({ manifest, senderContactId: sender.contactId, log: log.value, attachments });
}

/** Decrypting is not enough: somebody who once received it could have locked it anew for us. */
function isFor(own: OfficeIdentity, manifest: PackageManifest): boolean {
  const { recipient } = own.age;
  const ours = fingerprintHex({ recipient, signingKey: own.signing.publicKey });
  return manifest.receiver.recipient === recipient && manifest.receiver.fingerprint === ours;
}

/** The archive must hold exactly what was signed. */
function compareEntries(
  manifest: PackageManifest,
  files: ReadonlyMap<string, Uint8Array>,
): PackageRefusal | null {
  const signed = new Map(manifest.entries.map((entry) => [entry.path, entry] as const));
  if (signed.size !== manifest.entries.length) return 'contentInvalid';
  if (signed.has(packagePaths.manifest) || signed.has(packagePaths.signature)) {
    return 'contentInvalid';
  }
  if (files.size !== signed.size + 2) return 'tampered';
  for (const [path, { size, sha256 }] of signed) {
    const bytes = files.get(path);
    if (bytes?.length !== size || sha256Hex(bytes) !== sha256) return 'tampered';
    const nameHash = attachmentHashOf(path);
    if (nameHash !== null && nameHash !== sha256) return 'contentInvalid';
  }
  return null;
}

/** The attachments that the log names, or null when log and archive do not agree. */
function attachmentsOf(
  log: LogDocument,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> | null {
  const attachments = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const sha256 = attachmentHashOf(path);
    if (sha256 !== null) attachments.set(sha256, bytes);
  }
  const named = new Set(log.attachments.map(({ sha256 }) => sha256));
  const agree =
    named.size === attachments.size &&
    log.attachments.every(({ sha256, sizeBytes }) => attachments.get(sha256)?.length === sizeBytes);
  return agree ? attachments : null;
}
