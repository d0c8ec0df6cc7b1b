import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { maxAttachmentBytes } from '@domain/attachment/media-type.ts';
import { office } from '../support/office.ts';
import { openLog } from '../support/follow-up.ts';

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('et bilde'),
]);

it('keeps a dropped file as it was: bytes, size, hash, and its name without folders', async () => {
  const at = await office();
  const childId = await openLog(at);
  const { id } = await at.ask('attachment.addBytes', {
    childId,
    name: 'C:\\skrivebord\\tegning\u202egnp.png',
    base64: png.toString('base64'),
  });
  const { attachments } = await at.ask('attachment.list', { childId });
  expect(attachments).toEqual([
    expect.objectContaining({
      name: 'tegning\u202egnp.png',
      mediaType: 'image/png',
      sizeBytes: png.length,
      sha256: createHash('sha256').update(png).digest('hex'),
    }),
  ]);
  const { base64 } = await at.ask('attachment.read', { childId, attachmentId: id });
  expect(Buffer.from(base64, 'base64').equals(png)).toBe(true);
});

it('refuses what is no such file, whatever it is called', async () => {
  const at = await office();
  const childId = await openLog(at);
  const refusal = (name: string, bytes: Uint8Array) =>
    at.refusal('attachment.addBytes', {
      childId,
      name,
      base64: Buffer.from(bytes).toString('base64'),
    });
  expect(await refusal('kartlegging.pdf', png)).toBe('fileTypeNotAllowed');
  expect(await refusal('program.exe', png)).toBe('fileTypeNotAllowed');
  expect(await refusal('tomt.txt', Buffer.alloc(0))).toBe('fileTypeNotAllowed');
  expect((await at.ask('attachment.list', { childId })).attachments).toEqual([]);
});

it('takes a file of 20 MB and not one byte more', async () => {
  const at = await office();
  const childId = await openLog(at);
  const whole = Buffer.concat([png, Buffer.alloc(maxAttachmentBytes - png.length, 7)]);
  const question = { childId, name: 'stort.png', base64: whole.toString('base64') };
  await at.ask('attachment.addBytes', question);
  const larger = Buffer.concat([whole, Buffer.alloc(1)]).toString('base64');
  expect(await at.refusal('attachment.addBytes', { ...question, base64: larger })).not.toBeNull();
  expect((await at.ask('attachment.list', { childId })).attachments).toHaveLength(1);
});
