import type { Locale } from '../../contract/fields.ts';
import { escapeXml } from '../../domain/network-map/escape-xml.ts';

type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The sheet with recovery words, for a sealed envelope: words in numbered order, what they are for, where to keep them. */
export function recoverySheet(words: readonly string[], locale: Locale, text: Text): string {
  const items = words.map((word) => `<li>${escapeXml(word)}</li>`).join('');
  const paragraph = (key: string) => `<p>${escapeXml(text(key))}</p>`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeXml(text('print.recovery.title'))}</title>
<style>
@page { size: A4; margin: 25mm; }
body { font: 12pt/1.5 sans-serif; color: #1d2b2a; }
h1 { font-size: 20pt; }
ol { columns: 2; font-size: 15pt; line-height: 2; }
.keep { border: 1.5pt solid #1f5b57; padding: 4mm 6mm; border-radius: 2mm; }
</style></head><body>
<h1>${escapeXml(text('print.recovery.title'))}</h1>
${paragraph('print.recovery.what')}
<ol>${items}</ol>
<div class="keep">${paragraph('print.recovery.keep')}${paragraph('print.recovery.lost')}</div>
</body></html>`;
}
