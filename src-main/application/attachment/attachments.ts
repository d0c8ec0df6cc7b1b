import { ok, refused } from '../../domain/result.ts';
import type { CommandContext, QueryHandler } from '../ports/context.ts';
import type { AttachmentRecord } from '../ports/records.ts';

/** Keeps a file that was read into memory; its name stays inside the encrypted database. */
export function keepAttachment(
  { stores, newId, actor, now }: CommandContext,
  childId: string,
  file: Pick<AttachmentRecord, 'name' | 'mediaType' | 'sha256'> & { readonly bytes: Uint8Array },
): string {
  const { bytes, ...facts } = file;
  const id = newId();
  stores.attachments.add(
    { id, childId, ...facts, sizeBytes: bytes.length, authorName: actor.name, at: now },
    bytes,
  );
  return id;
}

export const listAttachments: QueryHandler<'attachment.list'> = ({ stores }, { childId }) =>
  ok({
    attachments: stores.attachments
      .ofChild(childId)
      .map(({ id, name, mediaType, sizeBytes, sha256, authorName, at }) => ({
        id,
        name,
        mediaType,
        sizeBytes,
        sha256,
        byName: authorName,
        at,
      }))
      .reverse(),
  });

export const readAttachment: QueryHandler<'attachment.read'> = (
  { stores },
  { childId, attachmentId },
) => {
  const attachment = stores.attachments.find(attachmentId);
  const bytes = stores.attachments.bytes(attachmentId);
  if (attachment?.childId !== childId || bytes === null) return refused({ code: 'notFound' });
  return ok({
    name: attachment.name,
    mediaType: attachment.mediaType,
    base64: Buffer.from(bytes).toString('base64'),
  });
};
