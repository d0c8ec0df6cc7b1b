import { attempt } from '../steps/child.mjs';
import { hasDisplay, sandboxArguments } from '../steps/display.mjs';
import { needs } from '../steps/ensure-debian-packages.mjs';
import { at } from '../steps/places.mjs';
import { prepareProgram } from '../steps/prepare.mjs';
import { runCommand, say } from '../steps/progress.mjs';
import { runOnProgram } from './run-on-program.mjs';

await runCommand(async () => {
  if (!hasDisplay()) {
    const out = at('out', 'tour');
    say('display', 'none here: running the guided tour on a virtual display');
    const code = await runOnProgram('demo', ['--out', out]);
    if (code === 0) say('pictures', out);
    return code;
  }
  const { program } = await prepareProgram({ system: needs.window, testBuild: false });
  say('stafetten', 'opens');
  const args = [...sandboxArguments, ...process.argv.slice(2)];
  return (await attempt(program.executable, args, { echo: true })).code;
});
