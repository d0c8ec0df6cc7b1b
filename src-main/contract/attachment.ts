import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import { instant, line, list, ofChild, personName, recordId } from './fields.ts';

export const attachmentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/plain',
] as const;

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
  errors: ['fileNotReadable', 'fileTypeNotAllowed', 'logNotOpen', 'holderElsewhere', 'tooLarge'],
  vault: 'unlocked',
  action: 'attachment.write',
  subject: 'child',
  audit: 'write',
  tags: ['attachments', 'log'],
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
