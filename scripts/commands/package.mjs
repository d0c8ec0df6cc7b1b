import { parseArgs } from 'node:util';
import { stageNativePackages } from '../packaging/stage-native-packages.mjs';
import { needs } from '../steps/ensure-debian-packages.mjs';
import { electronBuilder } from '../steps/package.mjs';
import { prepareProgram } from '../steps/prepare.mjs';
import { runCommand, say, StepFailed } from '../steps/progress.mjs';

const installers = Object.freeze({
  windows: { args: ['--win'], targets: ['win32-x64', 'win32-arm64'] },
  linux: { args: ['--linux'], targets: ['linux-x64'] },
  mac: { args: ['--mac'], targets: ['darwin-x64', 'darwin-arm64'] },
});

const { values } = parseArgs({ options: { installers: { type: 'string' } } });

// The plain command makes a program folder for this machine; `--installers windows|linux|mac`
// makes what is handed out, with the official Electron and the addons of that platform.
await runCommand(async () => {
  const wanted = /** @type {keyof typeof installers | undefined} */ (values.installers);
  if (wanted === undefined) {
    const testBuild = process.env.STAFETTEN_TEST_BUILD === '1';
    const { program } = await prepareProgram({ system: [], testBuild });
    return say('program', program.executable);
  }
  const choice = installers[wanted];
  if (choice === undefined) throw new StepFailed('--installers takes windows, linux or mac.');
  const { runtime } = await prepareProgram({ system: needs.window, testBuild: false });
  if (runtime.kind === 'registry') {
    throw new StepFailed('Installers are made with the official Electron, which is out of reach.');
  }
  for (const target of choice.targets) await stageNativePackages(target);
  await electronBuilder(choice.args, { directories: { output: 'out/installers' } });
  say('installers', 'out/installers');
});
