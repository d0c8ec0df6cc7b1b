import { strFromU8, unzipSync } from 'fflate';
import { decryptWith, encryptTo } from '../../src-main/infrastructure/handover/age.ts';
import { writeArchive } from '../../src-main/infrastructure/handover/archive.ts';
import { canonicalBytes, sha256Hex } from '../../src-main/infrastructure/handover/canonical.ts';
import { parseOfficeIdentity } from '../../src-main/infrastructure/handover/identity.ts';
import { handoverLimits } from '../../src-main/infrastructure/handover/limits.ts';
import { signBytes } from '../../src-main/infrastructure/handover/signing.ts';
import type { Office } from './office.ts';

function identityOf(office: Office) {
  const [row] = office.rows<{ identity: string }>('SELECT identity FROM office');
  return parseOfficeIdentity(JSON.parse(row?.identity ?? ''));
}

/** The package with another `log.json`, signed and locked again as if the sender's program had written that. */
export async function repack(
  bytes: Uint8Array,
  from: Office,
  to: Office,
  change: (log: Record<string, unknown>) => unknown,
): Promise<Uint8Array> {
  const receiver = identityOf(to);
  const opened = await decryptWith(receiver.age.identity, bytes);
  if (!opened.ok) throw new Error(opened.error);
  const files = unzipSync(opened.value);
  const json = <T>(path: string) => JSON.parse(strFromU8(files[path] ?? new Uint8Array())) as T;
  files['log.json'] = new Uint8Array(Buffer.from(JSON.stringify(change(json('log.json')))));
  const entries = Object.entries(files)
    .filter(([path]) => !path.startsWith('manifest.'))
    .map(([path, content]) => ({ path, size: content.length, sha256: sha256Hex(content) }));
  const manifest = new Uint8Array(canonicalBytes({ ...json<object>('manifest.json'), entries }));
  files['manifest.json'] = manifest;
  files['manifest.sig'] = new Uint8Array(signBytes('manifest', manifest, identityOf(from).signing));
  const archive = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: content,
    isPacked: true,
  }));
  return encryptTo(receiver.age.recipient, writeArchive(archive, handoverLimits));
}
