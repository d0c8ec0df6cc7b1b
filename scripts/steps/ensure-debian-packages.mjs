import { existsSync } from 'node:fs';
import { attempt } from './child.mjs';
import { say, secondsSince, StepFailed } from './progress.mjs';

/** Each need is one name, or several of which one is enough (names differ between releases). */
const windowPackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libdrm2'],
  ['libnotify4'],
];
const virtualDisplayPackages = [['xvfb'], ['xauth'], ['fonts-dejavu-core']];
const testPackages = [['age'], ['unzip'], ['zip'], ['poppler-utils'], ['strace']];
const compilerPackages = [['python3'], ['make'], ['g++']];

/** What a piece of work asks of the system. */
export const needs = Object.freeze({
  window: windowPackages,
  virtualDisplay: [...windowPackages, ...virtualDisplayPackages],
  tests: [...windowPackages, ...virtualDisplayPackages, ...testPackages],
  compiler: compilerPackages,
});

/**
 * Installs missing Debian packages when root; otherwise prints the exact command and stops.
 * Does nothing on systems without dpkg and apt-get.
 * @param {string[][]} wanted one of `needs`
 */
export async function ensureDebianPackages(wanted) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const startedAt = performance.now();
  let missing = await missingOf(wanted);
  if (missing.length === 0) return say('system', 'all Debian packages present');

  if (process.getuid?.() !== 0) {
    throw new StepFailed(
      `These Debian packages are missing. Install them and try again:\n\n  sudo apt-get install -y ${(await installable(missing)).join(' ')}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await attempt('apt-get', ['update', '-q'], { env });
  const names = await installable(missing);
  say('system', `apt-get install ${names.join(' ')} …`);
  const { output } = await attempt(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...names],
    { env },
  );
  missing = await missingOf(wanted);
  if (missing.length > 0) {
    throw new StepFailed(`${output}\napt-get could not install: ${names.join(' ')}`);
  }
  say('system', `${names.length} Debian packages installed (${secondsSince(startedAt)})`);
}

/** @param {string[][]} wanted @returns {Promise<string[][]>} */
async function missingOf(wanted) {
  const { stdout } = await attempt('dpkg-query', [
    '-W',
    '-f',
    '${Package} ${db:Status-Status}\n',
    ...wanted.flat(),
  ]);
  const present = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((names) => !names.some((name) => present.has(name)));
}

/** The first name of each need that this release of the system knows. @param {string[][]} wanted */
async function installable(wanted) {
  const { stdout } = await attempt('apt-cache', ['policy', ...wanted.flat()]);
  const candidates = new Set(
    stdout
      .split(/\n(?=\S)/)
      .filter((block) => /Candidate: (?!\(none\))/.test(block))
      .map((block) => block.split(':')[0]),
  );
  return wanted.map((names) => names.find((name) => candidates.has(name)) ?? names[0] ?? '');
}
