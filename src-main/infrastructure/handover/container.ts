import type { ReleaseBasis } from '../../domain/consent/filter-for-release.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import type { OfficeIdentity, PublicIdentity } from '../../domain/handover/office-identity.ts';
import {
  packageFormat,
  packageFormatVersion,
  type PackageManifest,
} from '../../domain/handover/package-manifest.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { encryptTo } from './age.ts';
import { writeArchive, type ArchiveFile } from './archive.ts';
import { sha256Hex } from './canonical.ts';
import { fingerprintHex, publicIdentityOf, type OfficeFacts } from './identity.ts';
import { handoverLimits, type HandoverLimits } from './limits.ts';
import { logDocumentBytes } from './log-document.ts';
import { manifestBytes } from './manifest.ts';
import { attachmentPathOf, limitOfPath, packagePaths } from './package-paths.ts';
import { signBytes } from './signing.ts';

export interface PackagePlan {
  readonly packageId: string;
  readonly own: OfficeIdentity;
  readonly sender: OfficeFacts;
  readonly receiver: PublicIdentity;
  readonly basis: ReleaseBasis;
  /** ISO instant in UTC. */
  readonly createdAt: string;
  readonly expiresOn: LocalDate;
  /** Newest hash of the audit trail, or empty. */
  readonly auditHead: string;
  readonly log: LogDocument;
  /** The readable copy, made by `renderReadMe`. */
  readonly readMeHtml: string;
  /** The same, printed as tagged PDF; null when there is no printer (a test). */
  readonly logPdf: Uint8Array | null;
  readonly mapSvg: string | null;
  /** Content of the attachments that `log` names; equal content may be given once. */
  readonly attachments: readonly Uint8Array[];
  /** Said out loud when a hidden address is to be told after all. */
  readonly revealsHiddenAddress?: boolean;
  readonly limits?: HandoverLimits;
}

export interface WrittenPackage {
  /** The `.stafett` file. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`; the receipt names it. */
  readonly sha256: string;
  readonly manifest: PackageManifest;
}

/**
 * Writes a handover package: a signed ZIP that only the receiver can open. Nothing of its content, names included,
 * can be seen from outside. Everything happens in memory.
 * Throws when the plan contradicts itself; `tooLarge` when a receiver would refuse it.
 */
export async function writePackage(plan: PackagePlan): Promise<Result<WrittenPackage, 'tooLarge'>> {
  const limits = plan.limits ?? handoverLimits;
  if (
    plan.log.child.hasHiddenAddress &&
    plan.log.child.address !== null &&
    plan.revealsHiddenAddress !== true
  ) {
    throw new Error('A hidden address is told only when somebody has decided so');
  }
  const content = contentOf(plan);
  const manifest: PackageManifest = {
    format: packageFormat,
    formatVersion: packageFormatVersion,
    packageId: plan.packageId,
    sender: publicIdentityOf(plan.own, plan.sender),
    receiver: {
      name: plan.receiver.name,
      recipient: plan.receiver.recipient,
      fingerprint: fingerprintHex(plan.receiver),
    },
    purpose: 'handOver',
    basis: plan.basis,
    createdAt: plan.createdAt,
    expiresOn: plan.expiresOn,
    auditHead: plan.auditHead,
    entries: content.map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: sha256Hex(bytes),
    })),
  };
  const signed = manifestBytes(manifest);
  const signature = signBytes('manifest', signed, plan.own.signing);
  const files: readonly ArchiveFile[] = [
    ...content,
    { path: packagePaths.manifest, bytes: signed, isPacked: false },
    { path: packagePaths.signature, bytes: signature, isPacked: true },
  ];
  if (!fits(files, limits)) return refused('tooLarge');
  const bytes = await encryptTo(plan.receiver.recipient, writeArchive(files, limits));
  if (bytes.length > limits.packageBytes) return refused('tooLarge');
  return ok({ bytes, sha256: sha256Hex(bytes), manifest });
}

/** The files of the archive, sorted by path, without manifest and signature. */
function contentOf(plan: PackagePlan): readonly ArchiveFile[] {
  const files: ArchiveFile[] = [
    { path: packagePaths.log, bytes: logDocumentBytes(plan.log), isPacked: false },
    { path: packagePaths.readMe, bytes: Buffer.from(plan.readMeHtml, 'utf8'), isPacked: false },
  ];
  if (plan.logPdf !== null) {
    files.push({ path: packagePaths.pdf, bytes: plan.logPdf, isPacked: true });
  }
  if (plan.mapSvg !== null) {
    files.push({
      path: packagePaths.map,
      bytes: Buffer.from(plan.mapSvg, 'utf8'),
      isPacked: false,
    });
  }
  const contents = new Map(plan.attachments.map((bytes) => [sha256Hex(bytes), bytes] as const));
  const named = new Map(plan.log.attachments.map((item) => [item.sha256, item] as const));
  if (contents.size !== named.size) throw new Error('Attachments and their list differ');
  for (const [sha256, { mediaType, sizeBytes }] of named) {
    const bytes = contents.get(sha256);
    if (bytes?.length !== sizeBytes) throw new Error('Attachments and their list differ');
    const isPacked = mediaType !== 'text/plain';
    files.push({ path: attachmentPathOf(sha256), bytes, isPacked });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fits(files: readonly ArchiveFile[], limits: HandoverLimits): boolean {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return (
    files.length <= limits.entryCount &&
    total <= limits.archiveBytes &&
    files.every(({ path, bytes }) => bytes.length <= (limitOfPath(path, limits) ?? 0))
  );
}
