import * as z from 'zod';
import {
  packageFormat,
  packageFormatVersion,
  type PackageManifest,
} from '../../domain/handover/package-manifest.ts';
import type { PackageRefusal } from '../../domain/handover/package-terms.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import { canonicalBytes } from './canonical.ts';
import * as field from './format-fields.ts';
import { handoverLimits } from './limits.ts';
import { detectVersion, parseJson } from './safe-json.ts';

/** Version 1 as it was published: its closed sets stay, whatever the program learns to say. */
const manifestV1: z.ZodType<PackageManifest> = z.strictObject({
  format: z.literal(packageFormat),
  formatVersion: z.literal(packageFormatVersion),
  packageId: field.uuid,
  sender: field.publicIdentity,
  receiver: z.strictObject({
    name: field.personName,
    recipient: z.string().max(100),
    fingerprint: field.sha256,
  }),
  purpose: z.literal('handOver'),
  basis: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('consent'),
      consentIds: field.list(field.uuid, 500).min(1),
    }),
    z.strictObject({
      kind: z.literal('law'),
      basis: z.enum(['dutyToReport', 'dutyToAvert', 'orderFromChildWelfare', 'otherLaw']),
      reason: field.text.min(1),
    }),
  ]),
  createdAt: field.instant,
  expiresOn: field.localDate,
  auditHead: field.auditHead,
  entries: field.list(
    z.strictObject({
      path: z.string().max(100),
      size: z.number().int().min(0),
      sha256: field.sha256,
    }),
    handoverLimits.entryCount,
  ),
});

/** `manifest.json` as it is stored and signed. Throws when the caller has made an invalid one. */
export function manifestBytes(manifest: PackageManifest): Uint8Array {
  return canonicalBytes(manifestV1.parse(manifest));
}

/**
 * Reads `manifest.json`. The bytes must be the canonical form of what they say, so that two readers can never
 * understand a signed manifest differently (a key given twice, a number written in another way).
 */
export function readManifest(bytes: Uint8Array): Result<PackageManifest, PackageRefusal> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const version = detectVersion(json.value, packageFormat, 'formatVersion', packageFormatVersion);
  if (!version.ok) {
    return refused(version.error === 'otherFormat' ? 'notAPackage' : version.error);
  }
  const parsed = manifestV1.safeParse(json.value);
  if (!parsed.success) return refused('contentInvalid');
  const isCanonical = Buffer.from(canonicalBytes(parsed.data)).equals(bytes);
  return isCanonical ? ok(parsed.data) : refused('contentInvalid');
}
