import { rmSync } from 'node:fs';
import { at } from './places.mjs';
import { say, secondsSince, StepFailed } from './progress.mjs';
import { fingerprint, forget, isDone, markDone } from './stamp.mjs';
import { buildMain, buildPreload } from '../packaging/build-main.mjs';
import { buildRenderer } from '../packaging/build-renderer.mjs';
import { writeThirdPartyNotices } from '../third-party-notices.mjs';

const results = [
  at('dist', 'main', 'main.cjs'),
  at('dist', 'preload', 'index.cjs'),
  at('dist', 'renderer', 'index.html'),
  at('dist', 'renderer-files.json'),
  at('dist', 'third-party-notices.txt'),
];

/** Everything that the build reads. */
export const buildInputs = Object.freeze([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/steps/build.mjs',
  'scripts/packaging',
  'scripts/third-party-notices.mjs',
  'src-main',
  'src-renderer',
  'resources',
]);

/**
 * Source to dist/: main and preload by esbuild, the page by vite, the list of files that the
 * program may serve, and the notices of everything that went in. Skipped when nothing changed.
 */
export async function build() {
  const startedAt = performance.now();
  const print = fingerprint([...buildInputs]);
  if (isDone('build', print, results)) return say('build', 'unchanged');
  forget('build');
  rmSync(at('dist'), { recursive: true, force: true });
  try {
    const modules = (await Promise.all([buildMain(), buildPreload(), buildRenderer()])).flat();
    await writeThirdPartyNotices(modules, at('dist', 'third-party-notices.txt'));
  } catch (error) {
    throw new StepFailed(`${error instanceof Error ? error.message : error}\nThe build failed.`);
  }
  markDone('build', print);
  say('build', `main, preload and page (${secondsSince(startedAt)})`);
}
