import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { host, scheme } from './protocol.ts';
import { createSession } from './session.ts';
import { printWindowOptions } from './window-options.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Turns a script-free HTML document into a tagged PDF (structure tree and outline for screen readers).
 * The document is served from memory to a hidden window of a session of its own; nothing touches the disk.
 * @returns the PDF's bytes
 */
export async function printToTaggedPdf(html: string): Promise<Uint8Array> {
  const session = createSession(`print-${randomUUID()}`);
  session.protocol.handle(scheme, () => {
    return new Response(html, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    });
  });
  const window = new BrowserWindow(printWindowOptions(session));
  try {
    await window.loadURL(`${scheme}://${host}/document`);
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
      preferCSSPageSize: true,
      pageSize: 'A4',
    });
  } finally {
    window.destroy();
    session.protocol.unhandle(scheme);
  }
}
