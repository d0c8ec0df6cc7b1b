import { createHash } from 'node:crypto';
import { keepAttachment } from '../../application/attachment/attachments.ts';
import { refusalOfWords } from '../../application/shared-log.ts';
import {
  attachmentEndings,
  maxAttachmentBytes,
  mediaTypeOf,
} from '../../domain/attachment/media-type.ts';
import { keptFileName } from '../../domain/attachment/shown-name.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Handlers, ServiceCall } from '../dispatch.ts';

const tooLarge = {
  code: 'tooLarge',
  params: { megabytes: Math.round(maxAttachmentBytes / 1024 / 1024) },
} as const;

/** Files are read into memory, checked, and kept in the encrypted database; a path never crosses to the window. */
export const attachmentHandlers: Pick<Handlers, 'attachment.add' | 'attachment.addBytes'> = {
  'attachment.add': {
    mode: 'service',
    async run(call, { childId }) {
      const { host, read } = call;
      const closed = read((context) => refusalOfWords(context, childId));
      if (closed !== null) return refused(closed);
      const file = await host.dialogs.open(
        [{ name: attachmentEndings.join(', '), extensions: [...attachmentEndings] }],
        maxAttachmentBytes,
      );
      if (file === null) return ok({ id: null });
      if (file === 'tooLarge') return refused(tooLarge);
      return keep(call, childId, file.name, file.bytes);
    },
  },

  'attachment.addBytes': {
    mode: 'service',
    run(call, { childId, name, base64 }) {
      const closed = call.read((context) => refusalOfWords(context, childId));
      if (closed !== null) return Promise.resolve(refused(closed));
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
      return Promise.resolve(
        bytes.length > maxAttachmentBytes ? refused(tooLarge) : keep(call, childId, name, bytes),
      );
    },
  },
};

function keep({ commit }: ServiceCall, childId: string, name: string, bytes: Uint8Array) {
  const kept = keptFileName(name);
  const mediaType = mediaTypeOf(kept, bytes);
  if (mediaType === null || bytes.length === 0)
    return refused({ code: 'fileTypeNotAllowed' as const });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return commit((context) =>
    ok({ id: keepAttachment(context, childId, { name: kept, mediaType, sha256, bytes }) }),
  );
}
