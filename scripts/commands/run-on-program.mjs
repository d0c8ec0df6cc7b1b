import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { attempt } from '../steps/child.mjs';
import { onVirtualDisplay } from '../steps/display.mjs';
import { needs } from '../steps/ensure-debian-packages.mjs';
import { at, node24 } from '../steps/places.mjs';
import { prepareProgram } from '../steps/prepare.mjs';
import { StepFailed } from '../steps/progress.mjs';

/**
 * Makes the test build and runs tests/<name>/run.ts against it, on Node 24 (which reads
 * TypeScript) and on a virtual display where Linux has one.
 * @param {'demo' | 'bench'} name
 * @param {string[]} args handed on as they are
 * @returns {Promise<number>} exit code
 */
export async function runOnProgram(name, args) {
  const script = at('tests', name, 'run.ts');
  if (!existsSync(script)) throw new StepFailed(`${script} does not exist.`);
  const { program, runtime } = await prepareProgram({ system: needs.tests, testBuild: true });
  const aliases = at('scripts', 'resolve-aliases.mjs');
  const [command, all] = onVirtualDisplay(node24, [
    '--import',
    pathToFileURL(aliases).href,
    script,
    ...args,
  ]);
  const { code } = await attempt(command, all, {
    echo: true,
    env: {
      ...process.env,
      STAFETTEN_EXECUTABLE: program.executable,
      STAFETTEN_ELECTRON: runtime.executable,
    },
  });
  return code;
}
