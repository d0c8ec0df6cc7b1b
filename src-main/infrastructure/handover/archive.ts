import { inflateRawSync } from 'node:zlib';
import { deflateSync, zipSync, type Zippable } from 'fflate';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { HandoverLimits } from './limits.ts';

export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** True for formats that are packed already (PDF, PNG, JPEG). */
  readonly isPacked: boolean;
}

/** Local time on purpose: ZIP has no time zone, so this gives the same bytes everywhere. */
const fixedTime = new Date(1980, 0, 1);
const deflateLevel = 6;

/**
 * Writes a ZIP that depends on the files alone: sorted paths, one fixed date, no attributes.
 * A file that packs better than readers accept (`limits.ratio`) is stored as it is.
 */
export function writeArchive(files: readonly ArchiveFile[], limits: HandoverLimits): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const zippable: Zippable = {};
  for (const { path, bytes, isPacked } of sorted) {
    const isStored = isPacked || looksLikeBomb(bytes, limits);
    zippable[path] = [bytes, { level: isStored ? 0 : deflateLevel, mtime: fixedTime }];
  }
  return zipSync(zippable);
}

function looksLikeBomb(bytes: Uint8Array, limits: HandoverLimits): boolean {
  if (bytes.length <= limits.ratioFreeBytes) return false;
  return deflateSync(bytes, { level: deflateLevel }).length * limits.ratio < bytes.length;
}

export type ArchiveRefusal = 'notAPackage' | 'tooLarge' | 'contentInvalid';

const localHeader = { signature: 0x04034b50, length: 30 } as const;
const centralHeader = { signature: 0x02014b50, length: 46 } as const;
const endRecord = { signature: 0x06054b50, length: 22 } as const;
/** Names in UTF-8 (bit 11) and how hard deflate tried (bits 1 and 2); every other flag changes the meaning. */
const harmlessFlags = 0x0806;

interface Member {
  readonly path: string;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
  readonly size: number;
}

/**
 * Reads a ZIP in memory, strictly: members lie one after the other from the first byte, both headers of a member
 * agree, no extra fields, no comments, no encryption, no data descriptors, no ZIP64. Such an archive has one meaning
 * only, and nothing can hide between its members. All sizes are added up before the first byte is inflated, and
 * inflating stops at the declared size. Checksums are left to the manifest, which knows SHA-256.
 * @param limitOf the most bytes a path may hold, or null for a path that may not be there at all
 * @returns the files by path; nothing is written anywhere
 */
export function readArchive(
  bytes: Uint8Array,
  limits: HandoverLimits,
  limitOf: (path: string) => number | null,
): Result<ReadonlyMap<string, Uint8Array>, ArchiveRefusal> {
  const members = listMembers(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), limits);
  if (!members.ok) return members;

  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const member of members.value) {
    const limit = limitOf(member.path);
    if (limit === null || files.has(member.path)) return refused('contentInvalid');
    total += member.size;
    const isBomb =
      member.size > limits.ratioFreeBytes && member.size > member.packed.length * limits.ratio;
    if (member.size > limit || total > limits.archiveBytes || isBomb) return refused('tooLarge');
    files.set(member.path, member.packed);
  }
  for (const member of members.value) {
    const content = unpack(member);
    if (content === null) return refused('contentInvalid');
    files.set(member.path, content);
  }
  return ok(files);
}

function listMembers(
  bytes: Buffer,
  limits: HandoverLimits,
): Result<readonly Member[], ArchiveRefusal> {
  const end = bytes.length - endRecord.length;
  if (end < 0 || bytes.readUInt32LE(end) !== endRecord.signature) return refused('notAPackage');
  const disks = bytes.readUInt32LE(end + 4);
  const count = bytes.readUInt16LE(end + 8);
  const directoryLength = bytes.readUInt32LE(end + 12);
  const directoryStart = bytes.readUInt32LE(end + 16);
  if (count > limits.entryCount) return refused('tooLarge');
  if (disks !== 0 || bytes.readUInt16LE(end + 10) !== count || bytes.readUInt16LE(end + 20) !== 0) {
    return refused('contentInvalid');
  }
  if (directoryStart + directoryLength !== end) return refused('contentInvalid');

  const members: Member[] = [];
  let central = directoryStart;
  let local = 0;
  for (let index = 0; index < count; index += 1) {
    const member = readMember(bytes, central, local, directoryStart, end);
    if (member === null) return refused('contentInvalid');
    members.push(member);
    const nameLength = Buffer.byteLength(member.path, 'latin1');
    central += centralHeader.length + nameLength;
    local += localHeader.length + nameLength + member.packed.length;
  }
  return central === end && local === directoryStart ? ok(members) : refused('contentInvalid');
}

/** One member, or null when its two headers are anything but plain and equal. */
function readMember(
  bytes: Buffer,
  central: number,
  local: number,
  directoryStart: number,
  end: number,
): Member | null {
  if (central + centralHeader.length > end || local + localHeader.length > directoryStart) {
    return null;
  }
  if (bytes.readUInt32LE(central) !== centralHeader.signature) return null;
  if (bytes.readUInt32LE(local) !== localHeader.signature) return null;

  const nameLength = bytes.readUInt16LE(central + 28);
  const [extraLength, commentLength] = [
    bytes.readUInt16LE(central + 30),
    bytes.readUInt16LE(central + 32),
  ];
  const isPlain =
    extraLength === 0 &&
    commentLength === 0 &&
    bytes.readUInt16LE(central + 34) === 0 &&
    bytes.readUInt32LE(central + 42) === local &&
    bytes.readUInt16LE(local + 28) === 0;
  if (!isPlain || central + centralHeader.length + nameLength > end) return null;

  // Version, flags, method, time, date, checksum, both sizes and the length of the name lie in the same order in
  // both headers: 24 bytes from the version needed to extract.
  const shared = bytes.subarray(central + 6, central + 30);
  if (!shared.equals(bytes.subarray(local + 4, local + 28))) return null;
  const nameStart = local + localHeader.length;
  const packedStart = nameStart + nameLength;
  const centralName = central + centralHeader.length;
  const name = bytes.subarray(centralName, centralName + nameLength);
  if (!name.equals(bytes.subarray(nameStart, packedStart))) return null;

  const flags = bytes.readUInt16LE(central + 8);
  const method = bytes.readUInt16LE(central + 10);
  const packedLength = bytes.readUInt32LE(central + 20);
  const size = bytes.readUInt32LE(central + 24);
  if ((flags & ~harmlessFlags) !== 0 || (method !== 0 && method !== 8)) return null;
  if (packedStart + packedLength > directoryStart) return null;
  if (method === 0 && packedLength !== size) return null;
  return {
    path: name.toString('latin1'),
    isDeflated: method === 8,
    packed: bytes.subarray(packedStart, packedStart + packedLength),
    size,
  };
}

function unpack(member: Member): Uint8Array | null {
  if (!member.isDeflated) return member.packed;
  try {
    const { buffer, engine } = inflateRawSync(member.packed, {
      maxOutputLength: Math.max(member.size, 1),
      info: true,
    }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    const isWhole = buffer.length === member.size && engine.bytesWritten === member.packed.length;
    return isWhole ? buffer : null;
  } catch {
    return null;
  }
}
