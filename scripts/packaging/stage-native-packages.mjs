import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../steps/child.mjs';
import { at } from '../steps/places.mjs';
import { StepFailed } from '../steps/progress.mjs';

/** The package that holds Argon2 for a platform: `<platform>-<arch>` as Node names them. */
const argon2Packages = Object.freeze({
  'linux-x64': '@node-rs/argon2-linux-x64-gnu',
  'linux-arm64': '@node-rs/argon2-linux-arm64-gnu',
  'win32-x64': '@node-rs/argon2-win32-x64-msvc',
  'win32-arm64': '@node-rs/argon2-win32-arm64-msvc',
  'darwin-x64': '@node-rs/argon2-darwin-x64',
  'darwin-arm64': '@node-rs/argon2-darwin-arm64',
});

/**
 * Lays out exactly the node_modules that a package needs, in
 * out/native/<platform>-<arch>/node_modules, so that nothing else can slip into it.
 * @param {string} target `<platform>-<arch>`
 */
export async function stageNativePackages(target) {
  const argon2 = argon2Packages[/** @type {keyof typeof argon2Packages} */ (target)];
  if (argon2 === undefined) throw new StepFailed(`There are no native addons for ${target}.`);
  const staged = at('out', 'native', target, 'node_modules');
  rmSync(staged, { recursive: true, force: true });

  const sqlite = ['package.json', 'LICENSE', 'lib', join('prebuilds', `${target}.node`)];
  for (const path of sqlite) {
    copy(at('node_modules', 'better-sqlite3', path), join(staged, 'better-sqlite3', path));
  }
  for (const path of ['package.json', 'index.js']) {
    copy(at('node_modules', '@node-rs', 'argon2', path), join(staged, '@node-rs', 'argon2', path));
  }
  const installed = at('node_modules', argon2);
  if (existsSync(installed)) copyPackage(installed, join(staged, argon2));
  else await fetchPackage(argon2, join(staged, argon2));
}

/** A package for another platform than this one: from the registry, checked against the lock. */
async function fetchPackage(/** @type {string} */ name, /** @type {string} */ target) {
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  const { version, integrity } = lock.packages[`node_modules/${name}`];
  const work = mkdtempSync(join(tmpdir(), 'stafetten-'));
  try {
    await mustRun('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: work });
    const archive = readdirSync(work)[0] ?? '';
    const hash = createHash('sha512')
      .update(readFileSync(join(work, archive)))
      .digest('base64');
    if (integrity !== `sha512-${hash}`) {
      throw new StepFailed(`${name}@${version} is not the file that package-lock.json names.`);
    }
    await mustRun('tar', ['-xzf', archive], { cwd: work });
    copyPackage(join(work, 'package'), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function copyPackage(/** @type {string} */ from, /** @type {string} */ to) {
  for (const name of readdirSync(from).filter((n) => n === 'package.json' || n.endsWith('.node'))) {
    copy(join(from, name), join(to, name));
  }
}

function copy(/** @type {string} */ from, /** @type {string} */ to) {
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(from, to, { recursive: true });
}
