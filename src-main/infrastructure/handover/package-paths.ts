import type { HandoverLimits } from './limits.ts';

/** Every path a package may hold. Attachments are named by their own hash, so no name from outside is ever a path. */
export const packagePaths = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  log: 'log.json',
  readMe: 'les-meg.html',
  pdf: 'log.pdf',
  map: 'network-map.svg',
} as const;

const attachmentPath = /^attachments\/([0-9a-f]{64})$/;

export function attachmentPathOf(sha256: string): string {
  return `attachments/${sha256}`;
}

/** The hash in an attachment's path, or null for every other path. */
export function attachmentHashOf(path: string): string | null {
  return attachmentPath.exec(path)?.[1] ?? null;
}

/** The most bytes that may lie at `path`; null for a path that packages do not have. */
export function limitOfPath(path: string, limits: HandoverLimits): number | null {
  switch (path) {
    case packagePaths.signature:
      return limits.identityBytes;
    case packagePaths.manifest:
    case packagePaths.log:
    case packagePaths.readMe:
    case packagePaths.map:
      return limits.textBytes;
    case packagePaths.pdf:
      return limits.entryBytes;
    default:
      return attachmentHashOf(path) === null ? null : limits.entryBytes;
  }
}
