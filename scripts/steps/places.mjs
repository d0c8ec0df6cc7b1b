import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the steps remember between runs. Inside node_modules, so that `npm ci` forgets it too. */
export const memory = join(root, 'node_modules', '.stafetten');

/** Large things that survive a fresh clone: the Electron runtime and the compiled addon. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'stafetten');

/** Node 24 from the npm registry; everything after the first step runs on it. */
export const node24 = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** A path under the top folder. */
export const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);
