import type { ReleaseBasis } from '../consent/filter-for-release.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { PublicIdentity } from './office-identity.ts';

export const packageFormat = 'stafetten-package';
export const packageFormatVersion = 1;

/** One file of the archive; `size` in bytes, `sha256` in lower-case hex. */
export interface PackageEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** `manifest.json`: the signed table of contents of a package, bound to its receiver. */
export interface PackageManifest {
  readonly format: typeof packageFormat;
  readonly formatVersion: typeof packageFormatVersion;
  readonly packageId: string;
  readonly sender: PublicIdentity;
  readonly receiver: {
    readonly name: string;
    readonly recipient: string;
    /** The receiver's fingerprint, lower-case hex. */
    readonly fingerprint: string;
  };
  readonly purpose: 'handOver';
  readonly basis: ReleaseBasis;
  /** ISO instant in UTC. */
  readonly createdAt: string;
  /** Last day on which it may be accepted. */
  readonly expiresOn: LocalDate;
  /** Hash of the newest row in the sender's audit trail, lower-case hex. */
  readonly auditHead: string;
  /** Everything in the archive but the manifest and its signature, sorted by path. */
  readonly entries: readonly PackageEntry[];
}
