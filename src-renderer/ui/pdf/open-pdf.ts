import { pageWords } from './page-words.ts';
import type { PageWords, StructureNode, TextPiece } from './page-words.ts';

/** An open PDF, in memory. */
export interface OpenPdf {
  readonly pages: number;
  /** Width and height of a page in points, as it is turned. @param number counts from 1 */
  size(number: number): Promise<{ readonly width: number; readonly height: number }>;
  /**
   * Draws a page on the canvas, which gets the size it needs.
   * @param scale pixels of the canvas per point
   * @returns a promise for the drawing, and how to stop it
   */
  draw(
    number: number,
    canvas: HTMLCanvasElement,
    scale: number,
  ): { readonly drawn: Promise<void>; readonly stop: () => void };
  words(number: number): Promise<readonly PageWords[]>;
  close(): void;
}

/**
 * Opens a PDF with the reader that ships with the program. Its worker is a file of the page itself; no address is
 * fetched but the decoders of scanned pictures, nothing is evaluated, no WebAssembly runs, and what a PDF brings along
 * to run (scripts, forms) is left alone.
 * @throws when the bytes are no PDF that can be read
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const [{ getDocument, PDFWorker }, { default: ReaderWorker }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs?worker'),
  ]);
  const port = new ReaderWorker();
  // The types say null, the library takes the worker it is given.
  const worker = PDFWorker.create({ port } as unknown as Parameters<typeof PDFWorker.create>[0]);
  const loading = getDocument({
    // The reader takes the bytes over, so it gets its own.
    data: bytes.slice(),
    worker,
    verbosity: 0,
    useWasm: false,
    wasmUrl: new URL('/pdf-decoders/', window.location.href).href,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const close = () => {
    void loading.destroy().catch(() => undefined);
    worker.destroy();
    port.terminate();
  };
  const pdf = await loading.promise.catch((failure: unknown) => {
    close();
    throw failure;
  });
  return {
    pages: pdf.numPages,
    async size(number) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    },
    draw(number, canvas, scale) {
      let stop = () => undefined as void;
      let isStopped = false;
      const drawn = (async () => {
        const page = await pdf.getPage(number);
        if (isStopped) return;
        const viewport = page.getViewport({ scale });
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        const drawing = page.render({ canvas, viewport });
        stop = () => drawing.cancel();
        await drawing.promise.catch((failure: unknown) => {
          if (!isStopped) throw failure;
        });
      })();
      return {
        drawn,
        stop: () => {
          isStopped = true;
          stop();
        },
      };
    },
    async words(number) {
      const page = await pdf.getPage(number);
      const [structure, content] = await Promise.all([
        page.getStructTree() as Promise<StructureNode | null>,
        page.getTextContent({ includeMarkedContent: true }),
      ]);
      return pageWords(structure, content.items as readonly TextPiece[]);
    },
    close,
  };
}
