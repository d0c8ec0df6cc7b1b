import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentEndings, mediaTypeOf } from '@domain/attachment/media-type.ts';

const bytes = (...first: readonly number[]) => new Uint8Array([...first, 1, 2, 3]);
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const pdf = bytes(0x25, 0x50, 0x44, 0x46, 0x2d);

describe('the type of a file', () => {
  it('is known by its ending and its first bytes together', () => {
    expect(mediaTypeOf('kartlegging.PDF', pdf)).toBe('application/pdf');
    expect(mediaTypeOf('tegning.png', png)).toBe('image/png');
    expect(mediaTypeOf('bilde.jpeg', bytes(0xff, 0xd8, 0xff))).toBe('image/jpeg');
    expect(mediaTypeOf('brev.txt', new TextEncoder().encode('Hei på deg'))).toBe('text/plain');
  });

  it('is refused when the two do not agree', () => {
    expect(mediaTypeOf('tegning.png', pdf)).toBeNull();
    expect(mediaTypeOf('program.exe', png)).toBeNull();
    expect(mediaTypeOf('brev.txt', bytes(0))).toBeNull();
    expect(mediaTypeOf('uten-ending', pdf)).toBeNull();
    expect(mediaTypeOf('x.constructor', pdf)).toBeNull();
  });

  it('is one of the few that the log keeps, whatever comes', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (name, content) => {
        const type = mediaTypeOf(name, content);
        const ending = name.toLowerCase().split('.').at(-1) ?? '';
        if (type !== null) expect(attachmentEndings).toContain(ending);
      }),
    );
  });
});
