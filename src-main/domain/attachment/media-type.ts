/** The types of files that a log keeps; nothing that runs (docs/model.md 3.1: PDF and mappings). */
export const attachmentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/plain',
] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** 20 MB, each file. */
export const maxAttachmentBytes = 20 * 1024 * 1024;

const typeByEnding: Readonly<Record<string, AttachmentType>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
};

export const attachmentEndings: readonly string[] = Object.keys(typeByEnding);

/** First bytes of each type: an ending alone proves nothing. Plain text has none, so it must hold no zero byte. */
const signatures: Readonly<Record<AttachmentType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'text/plain': [],
};

/** The type of a file by its name and its first bytes together; null when the two do not agree or it is not taken. */
export function mediaTypeOf(name: string, bytes: Uint8Array): AttachmentType | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const mediaType = Object.hasOwn(typeByEnding, ending) ? typeByEnding[ending] : undefined;
  if (mediaType === undefined) return null;
  if (mediaType === 'text/plain') return bytes.includes(0) ? null : mediaType;
  return signatures[mediaType].every((byte, index) => bytes[index] === byte) ? mediaType : null;
}
