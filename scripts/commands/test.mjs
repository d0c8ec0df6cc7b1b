import { parseArgs } from 'node:util';
import { format, importRules, lint, types, unused } from '../stages/lint-like.mjs';
import { playwright } from '../stages/playwright.mjs';
import { vitest } from '../stages/vitest.mjs';
import { ensureDebianPackages, needs } from '../steps/ensure-debian-packages.mjs';
import { prepareProgram } from '../steps/prepare.mjs';
import { runCommand, secondsSince, StepFailed } from '../steps/progress.mjs';

// `--only unit,e2e` runs a few stages; paths after it narrow them to a few files.
const { values, positionals: files } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});

/** @type {{ executable: string } | null} */
let program = null;

/** @type {Record<string, () => Promise<import('../stages/lint-like.mjs').Outcome>>} */
const stages = {
  types,
  lint,
  format,
  imports: importRules,
  unused,
  unit: () => vitest(['node', 'renderer'], files),
  package: packageForTests,
  artifact: () => vitest(['artifact'], files),
  e2e: async () =>
    program === null ? notRun('there is no program to test') : playwright(program, files),
};

/** Stages that start other programs than our own: age, unzip, a virtual display. */
const needSystem = ['unit', 'package', 'artifact', 'e2e'];

await runCommand(async () => {
  const chosen = values.only?.split(',') ?? Object.keys(stages);
  const unknown = chosen.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    throw new StepFailed(`No such stage: ${unknown}. There are: ${Object.keys(stages).join(', ')}`);
  }
  if (chosen.some((name) => needSystem.includes(name))) await ensureDebianPackages(needs.tests);
  if (chosen.includes('e2e') && !chosen.includes('package')) await packageForTests();

  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const name of chosen) {
    const startedAt = performance.now();
    const outcome = await /** @type {NonNullable<(typeof stages)[string]>} */ (stages[name])();
    sum.passed += outcome.passed;
    sum.failed += outcome.failed + outcome.skipped;
    sum.skipped += outcome.skipped;
    if (outcome.failed + outcome.skipped > 0) console.log(outcome.output.trimEnd());
    console.log(
      `  ${name.padEnd(14)} ${outcome.passed} passed, ${outcome.failed} failed` +
        `${outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : ''} (${secondsSince(startedAt)})`,
    );
  }
  if (sum.skipped > 0) console.log('A skipped test counts as a failed one.');
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed > 0 ? 1 : 0;
});

/** @returns {Promise<import('../stages/lint-like.mjs').Outcome>} */
async function packageForTests() {
  try {
    ({ program } = await prepareProgram({ system: needs.tests, testBuild: true }));
    return { passed: 1, failed: 0, skipped: 0, output: '' };
  } catch (error) {
    return notRun(error instanceof StepFailed ? error.message : String(error));
  }
}

/** @param {string} output */
const notRun = (output) => ({ passed: 0, failed: 1, skipped: 0, output });
