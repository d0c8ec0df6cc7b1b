import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantinePreset from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The oldest Chromium the program runs in: the one of Electron 33. */
const chromium = 'chrome130';

/**
 * Decoders of scanned pictures in PDFs. The reader asks for them by these names beside its worker; they are the
 * plain JavaScript ones, since the content security policy lets no WebAssembly run.
 */
const pictureDecoders = {
  name: 'picture-decoders',
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
  }) {
    for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'])
      this.emitFile({
        type: 'asset',
        fileName: `pdf-decoders/${name}`,
        source: readFileSync(at(`./node_modules/pdfjs-dist/wasm/${name}`), 'utf8'),
      });
  },
};

export default defineConfig({
  root: at('./src-renderer'),
  base: '/',
  publicDir: false,
  resolve: {
    alias: { '@contract': at('./src-main/contract'), '@domain': at('./src-main/domain') },
  },
  plugins: [react(), pictureDecoders],
  css: { postcss: { plugins: [mantinePreset()] } },
  build: {
    outDir: at('./dist/renderer'),
    emptyOutDir: true,
    target: chromium,
    sourcemap: false,
    // The content security policy refuses data: addresses, so nothing may be inlined as one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
