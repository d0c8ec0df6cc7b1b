import { escape } from '../handover/html.ts';
import type { DocumentWords } from './document-words.ts';

/** Who printed the sheet and when; stands at the foot of each page with its number. */
export interface Foot {
  readonly printedBy: string;
  /** As it is written on paper. */
  readonly printedOn: string;
}

function parts({ printedBy, printedOn }: Foot, { t }: DocumentWords) {
  const [before = '', between = '', after = ''] = t('sheet.foot.page', {
    page: '\u0000',
    pages: '\u0000',
  }).split('\u0000');
  return {
    exempt: t('sheet.foot.exempt'),
    printed: t('sheet.foot.printed', { date: printedOn, name: printedBy }),
    page: { before, between, after },
  };
}

/**
 * The foot as Chromium wants it for a PDF: it fills in the numbers and draws it outside the reading order, so that
 * a screen reader is not told the same thing on every page.
 */
export function footTemplate(foot: Foot, words: DocumentWords): string {
  const { exempt, printed, page } = parts(foot, words);
  const style =
    "width:100%;margin:0 18mm;display:flex;justify-content:space-between;gap:6mm;font:9.5px/1.3 'Atkinson Hyperlegible Next','Segoe UI','Noto Sans','DejaVu Sans',sans-serif;color:#45524f";
  return `<div style="${style}"><span>${escape(exempt)}</span><span>${escape(printed)}</span><span style="white-space:nowrap">${escape(page.before)}<span class="pageNumber"></span>${escape(page.between)}<span class="totalPages"></span>${escape(page.after)}</span></div>`;
}

/** The same as page margins, for the system's print dialog, which knows no template (Chromium 131 and newer). */
export function footRules(foot: Foot, words: DocumentWords): string {
  const { exempt, printed, page } = parts(foot, words);
  const text = (words_: string) => JSON.stringify(words_.replace(/[\n\r\\<]/g, ' '));
  const style = 'font-size: 7.5pt; color: #45524f;';
  return [
    `@page { @bottom-left { content: ${text(exempt)}; ${style} }`,
    `@bottom-center { content: ${text(printed)}; ${style} }`,
    `@bottom-right { content: ${text(page.before)} counter(page) ${text(page.between)} counter(pages) ${text(page.after)}; ${style} } }`,
  ].join(' ');
}
