import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../steps/child.mjs';
import { onVirtualDisplay } from '../steps/display.mjs';
import { at, memory, node24 } from '../steps/places.mjs';

/**
 * Runs the tests in a real window, on a virtual display, and counts from the JSON report.
 * @param {{ executable: string }} program the test build
 * @param {string[]} files only these, when there are any
 * @returns {Promise<import('./lint-like.mjs').Outcome>}
 */
export async function playwright(program, files) {
  const report = join(memory, 'playwright.json');
  rmSync(report, { force: true });
  const [command, args] = onVirtualDisplay(node24, [
    at('node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    ...files,
    '--pass-with-no-tests',
    '--reporter=list,json',
  ]);
  const { code, output } = await attempt(command, args, {
    env: {
      ...process.env,
      NO_COLOR: '1',
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      STAFETTEN_EXECUTABLE: program.executable,
    },
  });
  const outcome = { passed: 0, failed: 0, skipped: 0, output };
  if (existsSync(report)) {
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    outcome.passed = stats.expected;
    outcome.failed = stats.unexpected + stats.flaky + errors.length;
    outcome.skipped = stats.skipped;
  }
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
  return outcome;
}
