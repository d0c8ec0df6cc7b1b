import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './child.mjs';
import { ensureDebianPackages, needs } from './ensure-debian-packages.mjs';
import { at, cache, node24 } from './places.mjs';
import { say, secondsSince, StepFailed } from './progress.mjs';

/**
 * The database addon for a runtime below Node-API 10, where loading the prebuilt one crashes.
 * Compiled once (about 75 s) and kept in the cache.
 * @param {import('./ensure-runtime.mjs').Runtime} runtime
 * @returns {Promise<string | null>} path of the addon, or null where the prebuilt one serves
 */
export async function ensureAddon(runtime) {
  if (!runtime.needsOwnAddon) {
    say('addon', 'the prebuilt database addon serves');
    return null;
  }
  const { version } = JSON.parse(
    readFileSync(at('node_modules', 'better-sqlite3', 'package.json'), 'utf8'),
  );
  const addon = join(cache, `better-sqlite3-${version}-napi9`, 'better_sqlite3.napi9.node');
  if (existsSync(addon)) {
    say('addon', 'compiled for Node-API 9, from the cache');
    return addon;
  }
  await ensureDebianPackages(needs.compiler);
  const startedAt = performance.now();
  say('addon', 'compiling the database addon for Node-API 9 (about a minute) …');
  const work = `${dirname(addon)}.${process.pid}`;
  try {
    await compile(work);
    mkdirSync(dirname(addon), { recursive: true });
    // Copied under another name first, so that a half-written addon is never found.
    copyFileSync(join(work, 'build', 'Release', 'better_sqlite3.node'), `${addon}.part`);
    renameSync(`${addon}.part`, addon);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say('addon', `compiled (${secondsSince(startedAt)})`);
  return addon;
}

/** Works on a copy, so that node_modules stays as npm left it. @param {string} work */
async function compile(work) {
  rmSync(work, { recursive: true, force: true });
  cpSync(at('node_modules', 'better-sqlite3'), work, { recursive: true });
  cpSync(at('node_modules', 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), {
    recursive: true,
  });
  const { code, output } = await attempt(
    node24,
    [
      at('node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      '--directory',
      work,
    ],
    {
      env: {
        ...process.env,
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL',
        npm_config_nodedir: process.env.npm_config_nodedir ?? (await nodeHeaders()),
      },
    },
  );
  if (code !== 0) throw new StepFailed(`${output}\nThe database addon could not be compiled.`);
}

/** Headers that npm is configured with, or those beside the Node at hand; else node-gyp downloads them. */
async function nodeHeaders() {
  const { stdout } = await attempt('npm', ['config', 'get', 'nodedir']);
  const configured = stdout.trim();
  if (configured !== '' && configured !== 'undefined' && configured !== 'null') return configured;
  return existsSync('/usr/include/node/node_api.h') ? '/usr' : undefined;
}
