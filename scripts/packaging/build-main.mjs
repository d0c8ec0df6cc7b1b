import { copyFileSync, mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { at } from '../steps/places.mjs';
import { fingerprint } from '../steps/stamp.mjs';

/**
 * Main and preload each carry the hash of the contract that they were built from; the program
 * compares the two when a window starts, so that a stale half is never talked to.
 */
const contractHash = fingerprint(['src-main/contract']);

/** What stays outside the bundle: Electron itself and the two packages with native code. */
const outside = ['electron', 'better-sqlite3', '@node-rs/argon2'];

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: false,
  metafile: true,
  logLevel: 'silent',
  absWorkingDir: at(),
  define: { CONTRACT_HASH: JSON.stringify(contractHash) },
};

/** @type {import('esbuild').BuildOptions} */
export const mainOptions = {
  ...shared,
  entryPoints: [at('src-main', 'electron', 'main.ts')],
  outfile: at('dist', 'main', 'main.cjs'),
  platform: 'node',
  // Electron 33 carries Node 20.
  target: 'node20',
  external: outside,
  // In a CommonJS bundle import.meta.url is empty; code that needs a place asks Electron.
  define: { ...shared.define, 'import.meta.url': 'undefined' },
};

/** @type {import('esbuild').BuildOptions} */
export const preloadOptions = {
  ...shared,
  entryPoints: [at('src-main', 'preload', 'index.ts')],
  outfile: at('dist', 'preload', 'index.cjs'),
  // A sandboxed preload has no Node: whatever it imports must run without.
  platform: 'browser',
  target: 'chrome130',
  external: ['electron'],
};

/** @returns {Promise<string[]>} the source files that went into the bundle */
export async function buildMain() {
  copyPrintFonts();
  return bundle(mainOptions);
}

/** @returns {Promise<string[]>} the source files that went into the bundle */
export const buildPreload = () => bundle(preloadOptions);

/** The fonts of what is printed, under the names that the style of documents asks for. */
function copyPrintFonts() {
  const folder = at('dist', 'main', 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const weight of ['400', '400-italic', '600', '700'])
    for (const range of ['latin', 'latin-ext']) {
      const style = weight.includes('italic') ? weight : `${weight}-normal`;
      copyFont('atkinson-hyperlegible-next', `${range}-${style}`, `atkinson-${weight}-${range}`);
    }
  for (const weight of ['400', '600'])
    for (const range of ['latin-ext', 'cyrillic'])
      copyFont('inter', `${range}-${weight}-normal`, `inter-${weight}-${range}`);

  /** @param {string} family @param {string} variant @param {string} name */
  function copyFont(family, variant, name) {
    copyFileSync(
      at('node_modules', '@fontsource', family, 'files', `${family}-${variant}.woff2`),
      at('dist', 'main', 'fonts', `${name}.woff2`),
    );
  }
}

/** @param {import('esbuild').BuildOptions} options */
async function bundle(options) {
  const result = await build(options);
  return Object.keys(result.metafile?.inputs ?? {}).map((path) => at(path));
}
