import { constants } from 'node:os';
import { spawn } from 'node:child_process';
import { ensureDependencies } from './steps/ensure-dependencies.mjs';
import { alone } from './steps/lock.mjs';
import { at, node24 } from './steps/places.mjs';
import { runCommand } from './steps/progress.mjs';

/**
 * The first half of every command, on whatever Node >= 20 the machine has: installs what the
 * lock file names and goes on, on Node 24, in scripts/commands/.
 * @param {string} command file name in scripts/commands, without ending
 */
export function launch(command) {
  return runCommand(async () => {
    const withOracle = command === 'test' && !process.argv.includes('--only');
    await alone(() => ensureDependencies({ withOracle }));
    const child = spawn(
      node24,
      [at('scripts', 'commands', `${command}.mjs`), ...process.argv.slice(2)],
      {
        stdio: 'inherit',
      },
    );
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => child.kill(signal));
    }
    return new Promise((resolve) => {
      child.on('error', (error) => {
        console.error(error.message);
        resolve(1);
      });
      child.on('close', (code, signal) =>
        resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
      );
    });
  });
}
