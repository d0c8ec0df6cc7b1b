import { existsSync } from 'node:fs';
import { attempt } from '../steps/child.mjs';
import { at, node24 } from '../steps/places.mjs';

/**
 * What a stage found. `output` is shown only when something failed.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string }} Outcome
 */

/** TypeScript projects, each with the libraries and types of its own world. */
const projects = ['.', 'src-main/domain', 'src-main', 'src-renderer', 'tests', 'scripts'];

/**
 * A check that says only yes or no counts as one test.
 * @param {string} bin program file inside node_modules
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(bin, args) {
  const { code, output } = await attempt(node24, [at('node_modules', bin), ...args], {
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  return code === 0
    ? { passed: 1, failed: 0, skipped: 0, output: '' }
    : { passed: 0, failed: 1, skipped: 0, output };
}

/** Two projects at a time, one test each. @returns {Promise<Outcome>} */
export async function types() {
  const waiting = projects.filter((path) => existsSync(at(path, 'tsconfig.json')));
  const sum = { passed: 0, failed: 0, skipped: 0, output: '' };
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const result = await check('typescript/bin/tsc', ['-p', path, '--pretty', 'false']);
      sum.passed += result.passed;
      sum.failed += result.failed;
      sum.output += result.output;
    }
  };
  await Promise.all([worker(), worker()]);
  return sum;
}

/** Without a cache: rules that read types go stale when another file changes. */
export const lint = () => check('eslint/bin/eslint.js', ['.', '--max-warnings', '0']);

export const format = () =>
  check('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']);

export const importRules = () =>
  check('dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    'src-main',
    'src-renderer',
  ]);

export const unused = () => check('knip/bin/knip.js', ['--no-progress']);
