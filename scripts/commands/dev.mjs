import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { build as viteBuild } from 'vite';
import { mainOptions, preloadOptions } from '../packaging/build-main.mjs';
import { writeFileList } from '../packaging/build-renderer.mjs';
import { sandboxArguments } from '../steps/display.mjs';
import { ensureAddon } from '../steps/ensure-addon.mjs';
import { ensureDebianPackages, needs } from '../steps/ensure-debian-packages.mjs';
import { ensureRuntime } from '../steps/ensure-runtime.mjs';
import { at } from '../steps/places.mjs';
import { runCommand, say } from '../steps/progress.mjs';
import { forget } from '../steps/stamp.mjs';

// The content security policy has no room for a development server, so everything is built
// at each change and the program started anew, on data of its own in out/dev-data.
await runCommand(async () => {
  await ensureDebianPackages(needs.window);
  const runtime = await ensureRuntime();
  const addon = await ensureAddon(runtime);
  const executable = developmentProgram(runtime);
  forget('build');

  /** @type {import('node:child_process').ChildProcess | null} */
  let program = null;
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  const restart = (/** @type {string} */ what) => {
    say('built', what);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!existsSync(at('dist', 'renderer', 'index.html'))) return;
      writeFileList();
      program?.kill();
      program = spawn(
        executable,
        [...sandboxArguments, `--user-data-dir=${at('out', 'dev-data')}`],
        {
          stdio: 'inherit',
          env: { ...process.env, ...(addon === null ? {} : { STAFETTEN_NATIVE_BINDING: addon }) },
        },
      );
    }, 300);
  };

  for (const [name, options] of /** @type {const} */ ([
    ['main', mainOptions],
    ['preload', preloadOptions],
  ])) {
    const onEnd = {
      name: 'restart',
      setup(/** @type {import('esbuild').PluginBuild} */ build) {
        build.onEnd(({ errors }) => {
          if (errors.length === 0) restart(name);
        });
      },
    };
    const watched = await context({ ...options, logLevel: 'warning', plugins: [onEnd] });
    await watched.watch();
  }
  await viteBuild({
    configFile: at('vite.config.ts'),
    logLevel: 'warn',
    build: { watch: {} },
    plugins: [{ name: 'restart', closeBundle: () => restart('page') }],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      program?.kill();
      process.exit(0);
    });
  }
  await new Promise(() => {});
});

/**
 * An unpacked Electron whose resources/app is the project itself, because the registry
 * runtime cannot be given a folder on its command line.
 * @param {import('../steps/ensure-runtime.mjs').Runtime} runtime
 */
function developmentProgram(runtime) {
  const folder = at('out', 'dev', runtime.version);
  const resources =
    process.platform === 'darwin'
      ? join(folder, 'Electron.app', 'Contents', 'Resources')
      : join(folder, 'resources');
  if (!existsSync(join(resources, 'app'))) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(runtime.dist, folder, { recursive: true, verbatimSymlinks: true });
    rmSync(join(resources, 'default_app.asar'), { force: true });
    symlinkSync(at(), join(resources, 'app'), 'junction');
  }
  return runtime.executable.replace(runtime.dist, folder);
}
