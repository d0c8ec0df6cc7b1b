import * as z from 'zod';
import { attachmentTypes, maxAttachmentBytes } from '../domain/attachment/media-type.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  instant,
  line,
  list,
  ofChild,
  personName,
  recordId,
  requiredLine,
} from './fields.ts';

const attachmentView = z.strictObject({
  id: recordId,
  name: line,
  mediaType: z.enum(attachmentTypes),
  sizeBytes: z.number().int(),
  sha256: z.string().length(64),
  byName: personName,
  at: instant,
});

/** Asks for a file (20 MB at most, allow-listed types) and keeps it inside the encrypted database. */
export const addAttachment = defineCommand({
  input: z.strictObject(ofChild),
  output: z.strictObject({ id: recordId.nullable() }),
  errors: [
    'fileNotReadable',
    'fileTypeNotAllowed',
    'logNotOpen',
    'logOnPaper',
    'holderElsewhere',
    'tooLarge',
  ],
  vault: 'unlocked',
  action: 'attachment.write',
  subject: 'child',
  audit: 'write',
  tags: ['attachments', 'log'],
});

/** Base64 has four characters for three bytes; the rest is room for the name. */
const maxBase64 = Math.ceil(maxAttachmentBytes / 3) * 4;

/** Keeps a file that was dropped or pasted in the window, by the same rules as one that was chosen. */
export const addAttachmentBytes = defineCommand({
  input: z.strictObject({ ...ofChild, name: requiredLine, base64: z.string().max(maxBase64) }),
  output: created,
  errors: ['fileTypeNotAllowed', 'logNotOpen', 'logOnPaper', 'holderElsewhere', 'tooLarge'],
  vault: 'unlocked',
  action: 'attachment.write',
  subject: 'child',
  audit: 'write',
  tags: ['attachments', 'log'],
  maxInputBytes: maxBase64 + 4096,
});

export const listAttachments = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ attachments: list(attachmentView) }),
  vault: 'unlocked',
  action: 'attachment.read',
  subject: 'child',
  audit: 'read',
  tags: ['attachments'],
});

/** The bytes for showing from memory; nothing touches the disk. */
export const readAttachment = defineQuery({
  input: z.strictObject({ ...ofChild, attachmentId: recordId }),
  output: z.strictObject({
    name: line,
    mediaType: z.enum(attachmentTypes),
    base64: z.string().max(30_000_000),
  }),
  vault: 'unlocked',
  action: 'attachment.read',
  subject: 'child',
  audit: 'read',
  tags: ['attachments'],
});
