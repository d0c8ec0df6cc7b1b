import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { build } from 'vite';
import { at } from '../steps/places.mjs';

const contentTypes = Object.freeze({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
});

/** @returns {Promise<string[]>} the source files that went into the page */
export async function buildRenderer() {
  /** @type {Set<string>} */
  const modules = new Set();
  await build({
    configFile: at('vite.config.ts'),
    logLevel: 'warn',
    plugins: [
      {
        name: 'note-modules',
        generateBundle() {
          for (const id of this.getModuleIds())
            modules.add(id.replace(/^\0/, '').split('?')[0] ?? '');
        },
      },
    ],
  });
  writeFileList();
  return [...modules];
}

/**
 * dist/renderer-files.json: the only files that the program serves, each with its path in the
 * address, content type, length in bytes and SHA-256 (hex).
 */
export function writeFileList() {
  const folder = at('dist', 'renderer');
  const files = filesUnder(folder)
    .sort()
    .map((file) => {
      const content = readFileSync(file);
      const extension = extname(file);
      const contentType = contentTypes[/** @type {keyof typeof contentTypes} */ (extension)];
      if (contentType === undefined) throw new Error(`The page must not serve ${extension} files.`);
      return {
        path: `/${relative(folder, file).split(sep).join('/')}`,
        contentType,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    });
  writeFileSync(at('dist', 'renderer-files.json'), `${JSON.stringify({ files }, null, 2)}\n`);
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
