import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../steps/child.mjs';
import { at, memory, node24 } from '../steps/places.mjs';

/**
 * Runs vitest projects and counts from its JSON report. A file that could not even be loaded
 * counts as one failed test.
 * @param {string[]} projects names from vitest.config.ts
 * @param {string[]} files only these, when there are any
 * @returns {Promise<import('./lint-like.mjs').Outcome>}
 */
export async function vitest(projects, files) {
  const report = join(memory, `vitest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const { code, output } = await attempt(
    node24,
    [
      at('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...files,
      ...projects.flatMap((name) => ['--project', name]),
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } },
  );
  const outcome = { passed: 0, failed: 0, skipped: 0, output };
  if (existsSync(report)) {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const file of testResults) {
      if (file.status === 'failed' && file.assertionResults.length === 0) outcome.failed += 1;
      for (const { status } of file.assertionResults) {
        if (status === 'passed') outcome.passed += 1;
        else if (status === 'failed') outcome.failed += 1;
        else outcome.skipped += 1;
      }
    }
  }
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
  return outcome;
}
