import { describe, expect, it } from 'vitest';
import { escapeXml } from '@domain/network-map/escape-xml.ts';

describe('escapeXml', () => {
  it('escapes what has a meaning in XML', () => {
    expect(escapeXml(`<a href="x">'&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;');
  });

  it('keeps emoji, right-to-left text and line breaks', () => {
    expect(escapeXml('👩‍👧 سارة\n')).toBe('👩‍👧 سارة\n');
  });

  it('replaces what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u001Bc\uD83Dd\uFFFEe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });
});
