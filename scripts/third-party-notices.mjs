import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { at } from './steps/places.mjs';

/** Native packages travel beside the bundle and are therefore named here. */
const besideTheBundle = ['better-sqlite3', '@node-rs/argon2'];

/** Licences that may go into a program under EUPL-1.2 without further thought. */
const accepted = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'Unlicense',
  'OFL-1.1',
  'MIT OR Apache-2.0',
  'Apache-2.0 OR MIT',
  '(MIT OR CC0-1.0)',
  '(MIT AND Zlib)',
]);

/**
 * Writes name, version, licence and licence text of every package that is in the program.
 * Throws when a package has a licence that has not been accepted.
 * @param {string[]} modules source files that the bundlers used
 * @param {string} target
 */
export async function writeThirdPartyNotices(modules, target) {
  const folders = new Set(
    [...modules.map(packageFolderOf), ...besideTheBundle.map((name) => at('node_modules', name))]
      .filter((folder) => folder !== null)
      .filter((folder) => existsSync(join(folder, 'package.json'))),
  );
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const refused = notices.filter((notice) => !accepted.has(notice.licence));
  if (refused.length > 0) {
    throw new Error(
      `Licence not accepted: ${refused.map((n) => `${n.name} (${n.licence})`).join(', ')}`,
    );
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    [
      'Stafetten contains the work of others, under the licences below. Electron and Chromium',
      'have their own notices in LICENSE.electron.txt and LICENSES.chromium.html.',
      ...notices.map(
        (n) => `\n${'-'.repeat(78)}\n${n.name} ${n.version}\nLicence: ${n.licence}\n\n${n.text}`,
      ),
      '',
    ].join('\n'),
  );
}

/** The folder of the package that a file belongs to; null for the program's own files. */
function packageFolderOf(/** @type {string} */ file) {
  const marker = `${sep}node_modules${sep}`;
  const end = file.lastIndexOf(marker);
  if (end < 0) return null;
  const parts = file.slice(end + marker.length).split(sep);
  const name = parts[0]?.startsWith('@') ? `${parts[0]}${sep}${parts[1]}` : (parts[0] ?? '');
  return file.slice(0, end + marker.length) + name;
}

/** Licences of the work of others that a package carries in its folder `wasm` (pdf.js: decoders of pictures). */
function carriedLicences(/** @type {string} */ folder) {
  const carried = join(folder, 'wasm');
  if (!existsSync(carried)) return [];
  return readdirSync(carried)
    .filter((name) => /^licen[cs]e/i.test(name))
    .map((name) => join('wasm', name));
}

/** @param {string} folder */
function noticeOf(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return {
    name: String(about.name),
    version: String(about.version),
    licence: typeof about.license === 'string' ? about.license : String(about.license?.type),
    text: file
      ? [file, ...carriedLicences(folder)]
          .map((name) => readFileSync(join(folder, name), 'utf8').trim())
          .join('\n\n')
      : '(no licence text in the package)',
  };
}
