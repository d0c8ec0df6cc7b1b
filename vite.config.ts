import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantinePreset from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The oldest Chromium the program runs in: the one of Electron 33. */
const chromium = 'chrome130';

export default defineConfig({
  root: at('./src-renderer'),
  base: '/',
  publicDir: false,
  resolve: {
    alias: { '@contract': at('./src-main/contract'), '@domain': at('./src-main/domain') },
  },
  plugins: [react()],
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
