import type { Locale } from '../../contract/fields.ts';
import type { PaperDocument } from '../../domain/document/paper-document.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { dayWords } from '../../infrastructure/document/document-words.ts';
import { footRules, footTemplate } from '../../infrastructure/document/foot.ts';
import { renderDocument } from '../../infrastructure/document/render-document.ts';
import type { Letterhead } from '../../infrastructure/document/render-document.ts';
import type { Host } from '../host.ts';
import { documentWords } from './document-words.ts';

/** One document ready for the printer. */
export interface Sheet {
  readonly document: PaperDocument;
  readonly letterhead: Letterhead;
  readonly locale: Locale;
  readonly printedBy: string;
  readonly printedOn: LocalDate;
}

/** The sheet as a tagged PDF, in memory. */
export async function sheetAsPdf(host: Host, sheet: Sheet): Promise<Uint8Array> {
  const { words, foot } = wordsOf(host, sheet);
  const html = renderDocument(sheet.document, sheet.letterhead, words);
  return host.printer.toPdf(html, footTemplate(foot, words));
}

/** The sheet through the system's print dialog. */
export function sheetOnPaper(host: Host, sheet: Sheet): ReturnType<Host['printer']['toPaper']> {
  const { words, foot } = wordsOf(host, sheet);
  const html = renderDocument(sheet.document, sheet.letterhead, words, footRules(foot, words));
  return host.printer.toPaper(html);
}

/** Asks where to save the PDF. The name says what kind of paper it is, and nothing about anybody. */
export async function saveSheet(host: Host, sheet: Sheet): Promise<boolean> {
  const bytes = await sheetAsPdf(host, sheet);
  const name = host.resources.text(sheet.locale, `sheet.file.${sheet.document.kind}`);
  return host.dialogs.save(
    { name: `${name}.pdf`, filters: [{ name: 'PDF', extensions: ['pdf'] }] },
    bytes,
  );
}

function wordsOf(host: Host, { locale, printedBy, printedOn }: Sheet) {
  const words = documentWords(locale, host.resources);
  const foot = { printedBy, printedOn: dayWords({ day: printedOn, form: 'table' }, words) };
  return { words, foot };
}

/** How many pages a PDF of Chromium's has; each page is an object of its own. */
export function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  return Math.max(1, text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0);
}
