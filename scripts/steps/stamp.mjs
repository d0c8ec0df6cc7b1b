import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { memory, root } from './places.mjs';

/**
 * SHA-256 over the content of files and folders, and over a few extra words.
 * A path that does not exist counts as empty.
 * @param {string[]} paths relative to the top folder
 * @param {unknown} [extra] anything else that the result depends on
 */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(JSON.stringify(extra));
  for (const path of paths) addTo(hash, join(root, path));
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
}

/**
 * True when the step ended last time with the same fingerprint and its results still exist.
 * @param {string} step
 * @param {string} print
 * @param {string[]} results absolute paths
 */
export function isDone(step, print, results) {
  const file = join(memory, `${step}.stamp`);
  return (
    existsSync(file) && readFileSync(file, 'utf8') === print && results.every((r) => existsSync(r))
  );
}

/** @param {string} step @param {string} print */
export function markDone(step, print) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(join(memory, `${step}.stamp`), print);
}

/** To be called before a step starts: a run that is cut off is then never taken for done. */
export function forget(/** @type {string} */ step) {
  rmSync(join(memory, `${step}.stamp`), { force: true });
}
