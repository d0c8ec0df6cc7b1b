import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFuses } from '../packaging/fuses.mjs';
import { stageNativePackages } from '../packaging/stage-native-packages.mjs';
import { buildInputs } from './build.mjs';
import { mustRun } from './child.mjs';
import { at, memory, node24 } from './places.mjs';
import { say, secondsSince } from './progress.mjs';
import { fingerprint, forget, isDone, markDone } from './stamp.mjs';

/**
 * A program folder that can be started.
 * @typedef {object} Packaged
 * @property {string} folder
 * @property {string} executable
 */

/**
 * Packs dist/ with the given Electron into out/release.
 * @param {import('./ensure-runtime.mjs').Runtime} runtime
 * @param {string | null} addon the database addon for Node-API 9, where it is needed
 * @returns {Promise<Packaged>}
 */
export async function packageRelease(runtime, addon) {
  const startedAt = performance.now();
  const packaged = programIn(at('out', 'release'));
  const print = fingerprint(
    [...buildInputs, 'drizzle', 'electron-builder.yml', 'scripts/steps/package.mjs', 'LICENSE'],
    [runtime, addon],
  );
  if (isDone('package', print, [packaged.executable])) {
    say('package', 'unchanged');
    return packaged;
  }
  forget('package');
  forget('test-build');
  rmSync(at('out', 'release'), { recursive: true, force: true });
  const target = `${process.platform}-${process.arch}`;
  await stageNativePackages(target);
  await electronBuilder(['--dir'], {
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    ...(addon === null
      ? {}
      : { extraResources: [{ from: addon, to: 'native/better_sqlite3.napi9.node' }] }),
  });
  markDone('package', print);
  say('package', `${packaged.folder} (${secondsSince(startedAt)})`);
  return packaged;
}

/**
 * A copy of the release in out/test that differs in exactly one thing: the inspect fuse.
 * out/test/built.json tells tests what they run: executable, release, electron, runtime.
 * @param {Packaged} release
 * @param {import('./ensure-runtime.mjs').Runtime} runtime
 * @returns {Promise<Packaged>}
 */
export async function packageTestBuild(release, runtime) {
  const startedAt = performance.now();
  const packaged = programIn(at('out', 'test'));
  const about = at('out', 'test', 'built.json');
  const print = fingerprint(['scripts/packaging/fuses.mjs'], [runtime]);
  if (isDone('test-build', print, [packaged.executable, about])) {
    say('test build', 'unchanged');
    return packaged;
  }
  forget('test-build');
  rmSync(at('out', 'test'), { recursive: true, force: true });
  cpSync(release.folder, packaged.folder, { recursive: true, verbatimSymlinks: true });
  await setFuses(packaged.executable, { testBuild: true });
  writeFileSync(
    about,
    `${JSON.stringify(
      {
        executable: packaged.executable,
        release: release.executable,
        electron: runtime.version,
        runtime: runtime.kind,
        runtimeExecutable: runtime.executable,
      },
      null,
      2,
    )}\n`,
  );
  markDone('test-build', print);
  say('test build', `${packaged.folder} (${secondsSince(startedAt)})`);
  return packaged;
}

/**
 * electron-builder in a process of its own: its many lines are shown only when it fails.
 * @param {string[]} args
 * @param {Record<string, unknown>} config added to electron-builder.yml
 */
export async function electronBuilder(args, config) {
  const file = join(memory, 'electron-builder.json');
  mkdirSync(memory, { recursive: true });
  writeFileSync(file, JSON.stringify({ extends: at('electron-builder.yml'), ...config }));
  const program = at('node_modules', 'electron-builder', 'cli.js');
  await mustRun(node24, [program, ...args, '--config', file, '--publish', 'never']);
}

/** @param {string} output @returns {Packaged} */
function programIn(output) {
  const arm = process.arch === 'arm64' ? '-arm64' : '';
  if (process.platform === 'win32') {
    const folder = join(output, `win${arm}-unpacked`);
    return { folder, executable: join(folder, 'Stafetten.exe') };
  }
  if (process.platform === 'darwin') {
    const folder = join(output, `mac${arm}`);
    return { folder, executable: join(folder, 'Stafetten.app', 'Contents', 'MacOS', 'Stafetten') };
  }
  const folder = join(output, `linux${arm}-unpacked`);
  return { folder, executable: join(folder, 'stafetten') };
}
