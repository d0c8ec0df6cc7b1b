import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { host, scheme } from './protocol.ts';
import { createSession } from './session.ts';
import { printWindowOptions } from './window-options.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'; base-uri 'none'; form-action 'none'";

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
 * @param fontFolder the program's own fonts, the only files that the window can ask for
 */
export function createPrinter(fontFolder: string): Printer {
  const within = async <T>(
    html: string,
    use: (window: BrowserWindow) => Promise<T>,
  ): Promise<T> => {
    const session = createSession(`print-${randomUUID()}`);
    session.protocol.handle(scheme, ({ url }) => answer(url, html, fontFolder));
    const window = new BrowserWindow(printWindowOptions(session));
    try {
      await window.loadURL(`${scheme}://${host}/document`);
      return await use(window);
    } finally {
      window.destroy();
      session.protocol.unhandle(scheme);
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
            : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: foot }),
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

function answer(url: string, html: string, fontFolder: string): Response {
  const { pathname } = new URL(url);
  if (pathname === '/document')
    return new Response(html, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    });
  const font = /^\/fonts\/([a-z0-9-]+\.woff2)$/.exec(pathname)?.[1];
  if (font === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(join(fontFolder, font))), {
    headers: { 'Content-Type': 'font/woff2' },
  });
}
