import { createHash } from 'node:crypto';
import { keepAttachment } from '../../application/attachment/attachments.ts';
import { refusalUnlessOpen } from '../../application/shared-log.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Handlers } from '../dispatch.ts';

const maxBytes = 20 * 1024 * 1024;

const typeByEnding = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
} as const;

/** First bytes of each type: an ending alone proves nothing. Plain text has none, so it must hold no zero byte. */
const signatures = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'text/plain': [],
} as const;

type MediaType = keyof typeof signatures;

/** The file is read by main, checked, and kept in the encrypted database; its path never crosses to the window. */
export const attachmentHandlers: Pick<Handlers, 'attachment.add'> = {
  'attachment.add': {
    mode: 'service',
    async run({ host, commit, read }, { childId }) {
      const closed = read((context) => refusalUnlessOpen(context, childId));
      if (closed !== null) return refused(closed);
      const endings = Object.keys(typeByEnding);
      const file = await host.dialogs.open(
        [{ name: endings.join(', '), extensions: endings }],
        maxBytes,
      );
      if (file === null) return ok({ id: null });
      if (file === 'tooLarge') return refused({ code: 'tooLarge', params: { megabytes: 20 } });
      const mediaType = mediaTypeOf(file.name, file.bytes);
      if (mediaType === null) return refused({ code: 'fileTypeNotAllowed' });
      const sha256 = createHash('sha256').update(file.bytes).digest('hex');
      const { bytes, name } = file;
      return commit((context) =>
        ok({
          id: keepAttachment(context, childId, {
            name: name.slice(0, 200),
            mediaType,
            sha256,
            bytes,
          }),
        }),
      );
    },
  },
};

function mediaTypeOf(name: string, bytes: Uint8Array): MediaType | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const mediaType = Object.entries(typeByEnding).find(([known]) => known === ending)?.[1];
  if (mediaType === undefined) return null;
  if (mediaType === 'text/plain') return bytes.includes(0) ? null : mediaType;
  return signatures[mediaType].every((byte, index) => bytes[index] === byte) ? mediaType : null;
}
