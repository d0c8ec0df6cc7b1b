import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { Session } from 'electron';
import { fontsPlace } from '../infrastructure/document/document-style.ts';
import { readPrintFonts } from './print-fonts.ts';
import type { PrintFonts } from './print-fonts.ts';
import { host, scheme } from './protocol.ts';
import { createSession } from './session.ts';
import { printWindowOptions } from './window-options.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

export interface Printer {
  /**
   * Turns a script-free HTML document into a tagged PDF (structure tree and outline for screen readers).
   * @param foot what stands at the foot of each page, as Chromium's template; left out for no foot
   * @returns the PDF's bytes
   */
  toPdf(html: string, foot?: string): Promise<Uint8Array>;
  /** Opens the system's own print dialog for the document. */
  toPaper(html: string): Promise<'printed' | 'cancelled' | 'failed'>;
}

/**
 * Prints from a hidden window of a session of its own, to which the document is served from memory; nothing of it
 * touches the disk.
 * @param fontFolder the program's own fonts, read when something is printed for the first time
 */
export function createPrinter(fontFolder: string): Printer {
  let fonts: PrintFonts | undefined;
  // Electron never lets go of a session, so each is used again; two prints at a time have one each.
  const idle: Session[] = [];
  const within = async <T>(
    html: string,
    use: (window: BrowserWindow) => Promise<T>,
  ): Promise<T> => {
    const session = idle.pop() ?? createSession(`print-${randomUUID()}`);
    fonts ??= readPrintFonts(fontFolder);
    const page = html.replace(fontsPlace, () => fonts?.forDocument ?? '');
    session.protocol.handle(scheme, () => {
      return new Response(page, {
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
      });
    });
    const window = new BrowserWindow(printWindowOptions(session));
    try {
      await window.loadURL(`${scheme}://${host}/document`);
      return await use(window);
    } finally {
      window.destroy();
      session.protocol.unhandle(scheme);
      idle.push(session);
    }
  };
  return {
    toPdf: (html, foot) =>
      within(html, ({ webContents }) =>
        webContents.printToPDF({
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          printBackground: true,
          preferCSSPageSize: true,
          pageSize: 'A4',
          ...(foot === undefined
            ? {}
            : {
                displayHeaderFooter: true,
                headerTemplate: '<span></span>',
                footerTemplate: `<style>${fonts?.forFoot ?? ''}</style>${foot}`,
              }),
        }),
      ),
    toPaper: (html) =>
      within(
        html,
        ({ webContents }) =>
          new Promise((resolve) => {
            webContents.print({ printBackground: true, pageSize: 'A4' }, (isPrinted, reason) =>
              resolve(isPrinted ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
            );
          }),
      ),
  };
}
