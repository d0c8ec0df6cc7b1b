import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const built = JSON.parse(readFileSync(join(root, 'out/test/built.json'), 'utf8')) as {
  release: string;
};
const resources =
  process.platform === 'darwin'
    ? resolve(dirname(built.release), '../Resources')
    : join(dirname(built.release), 'resources');
const asar = join(resources, 'app.asar');
const files = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));

const allowed = [
  /^\/package\.json$/,
  /^\/dist$/,
  /^\/dist\/(main|preload)(\/\w+\.cjs)?$/,
  /^\/dist\/main\/fonts(\/[\w-]+\.woff2)?$/,
  /^\/dist\/renderer-files\.json$/,
  /^\/dist\/renderer(\/assets|\/pdf-decoders)?(\/[\w.-]+\.(html|js|css|woff2?|svg|png))?$/,
  /^\/drizzle(\/\w+\.sql|\/lock\.json)?$/,
  /^\/resources(\/[\w-]+)*(\/[\w.-]+\.(json|svg|png|ico|icns|txt|html|css|ttf|otf|woff2))?$/,
  /^\/node_modules$/,
  /^\/node_modules\/better-sqlite3(\/LICENSE|\/package\.json)?$/,
  /^\/node_modules\/better-sqlite3\/lib(\/methods)?(\/[\w-]+\.js)?$/,
  /^\/node_modules\/better-sqlite3\/prebuilds(\/[\w-]+\.node)?$/,
  /^\/node_modules\/@node-rs$/,
  /^\/node_modules\/@node-rs\/argon2(\/index\.js|\/package\.json)?$/,
  /^\/node_modules\/@node-rs\/argon2-[\w-]+(\/package\.json|\/[\w.-]+\.node)?$/,
];

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('the packaged program', () => {
  it('holds nothing but what is on the list', () => {
    expect(files.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('holds everything that it needs to start', () => {
    for (const path of ['/package.json', '/dist/main/main.cjs', '/dist/preload/index.cjs']) {
      expect(files).toContain(path);
    }
  });

  it('holds the fonts that are printed and the decoders that the PDF reader asks for by name', () => {
    for (const path of [
      '/dist/main/fonts/atkinson-400-latin.woff2',
      '/dist/main/fonts/inter-600-latin-ext.woff2',
      '/dist/renderer/pdf-decoders/jbig2_nowasm_fallback.js',
      '/dist/renderer/pdf-decoders/openjpeg_nowasm_fallback.js',
    ])
      expect(files).toContain(path);
  });

  it('holds each served file as the file list says, and no other', () => {
    const list = JSON.parse(
      extractFile(asar, join('dist', 'renderer-files.json')).toString('utf8'),
    ) as { files: { path: string; sha256: string; bytes: number }[] };
    const served = files.filter((path) => /^\/dist\/renderer\/.*\.\w+$/.test(path));
    expect(list.files.map(({ path }) => `/dist/renderer${path}`).sort()).toEqual(served.sort());
    for (const file of list.files) {
      const content = extractFile(asar, join('dist', 'renderer', ...file.path.split('/')));
      expect(sha256(content)).toBe(file.sha256);
      expect(content.length).toBe(file.bytes);
    }
  });

  it('carries the native addons of this platform alone, unpacked and unchanged', () => {
    const addons = files.filter((path) => path.endsWith('.node'));
    expect(addons).toHaveLength(2);
    for (const path of addons) {
      const unpacked = join(resources, 'app.asar.unpacked', path);
      expect(existsSync(unpacked)).toBe(true);
      expect(sha256(readFileSync(unpacked))).toBe(sha256(readFileSync(join(root, path))));
    }
  });

  it('has no source maps named in its code', () => {
    for (const path of files.filter((p) => /^\/dist\/.*\.(js|cjs|css)$/.test(p))) {
      const text = extractFile(asar, join(...path.slice(1).split('/'))).toString('utf8');
      expect(text.includes('sourceMappingURL=')).toBe(false);
    }
  });

  it('has a page that asks for neither Node nor Electron', () => {
    for (const path of files.filter((p) => /^\/dist\/renderer\/.*\.js$/.test(p))) {
      const text = extractFile(asar, join(...path.slice(1).split('/'))).toString('utf8');
      expect(text).not.toMatch(/["'`]node:\w|(from|require\(|import\()\s*["'`]electron["'`]/);
      expect(text.includes('browser-external')).toBe(false);
    }
  });

  it('carries its licence and the notices of everything inside it', () => {
    expect(readFileSync(join(resources, 'licences/LICENSE.txt'), 'utf8')).toContain('EUPL');
    const notices = readFileSync(join(resources, 'licences/third-party-notices.txt'), 'utf8');
    const named = ['better-sqlite3', '@node-rs/argon2', 'react', 'zod', 'age-encryption'];
    expect(named.filter((name) => !notices.includes(`\n${name}`))).toEqual([]);
  });
});
