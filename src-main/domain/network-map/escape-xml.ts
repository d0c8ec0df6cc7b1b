const named: Readonly<Record<string, string>> = Object.freeze({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
});

/**
 * Makes any text safe inside an XML element or a quoted attribute. Characters that XML 1.0 cannot hold at all
 * (control characters, half of an emoji, U+FFFE) become U+FFFD, so a name that was pasted in never breaks a file.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => named[character] ?? '');
}
