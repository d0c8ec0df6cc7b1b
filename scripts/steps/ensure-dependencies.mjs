import { existsSync, readFileSync } from 'node:fs';
import { mustRun } from './child.mjs';
import { ensureDebianPackages, needs } from './ensure-debian-packages.mjs';
import { at, node24 } from './places.mjs';
import { say, secondsSince } from './progress.mjs';
import { fingerprint, isDone, markDone } from './stamp.mjs';

/** The second SQLCipher, which tests compare with. npm compiles it, and leaves it out where it cannot. */
const oracle = at('node_modules', '@journeyapps', 'sqlcipher', 'package.json');

/**
 * Makes node_modules equal to package-lock.json, by `npm ci`, and only when it differs.
 * Runs on any Node >= 20 and imports nothing that has to be installed.
 * @param {{ withOracle: boolean }} options `withOracle`: the work at hand needs the second
 *   SQLCipher, and therefore a compiler
 */
export async function ensureDependencies({ withOracle }) {
  const startedAt = performance.now();
  const step = withOracle ? 'dependencies-with-oracle' : 'dependencies';
  const print = fingerprint(['package.json', 'package-lock.json']);
  if (isDone(step, print, [node24])) return say('dependencies', 'unchanged');
  const oracleIsMissing = withOracle && process.platform !== 'win32' && !existsSync(oracle);
  if (oracleIsMissing) await ensureDebianPackages(needs.compiler);
  if (oracleIsMissing || !installedAgreesWithLock()) {
    say('dependencies', 'npm ci …');
    await mustRun('npm', ['ci']);
  }
  markDone(step, print);
  say('dependencies', `ready (${secondsSince(startedAt)})`);
}

/** npm keeps a record of what it installed; a person's own `npm install` is up to date as well. */
function installedAgreesWithLock() {
  const record = at('node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(node24)) return false;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    paths.every((path) =>
      path in installed
        ? installed[path].version === wanted[path].version &&
          installed[path].integrity === wanted[path].integrity
        : wanted[path].optional || wanted[path].devOptional || wanted[path].peer,
    )
  );
}
