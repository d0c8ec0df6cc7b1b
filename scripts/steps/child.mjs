import { spawn } from 'node:child_process';
import { root } from './places.mjs';
import { StepFailed } from './progress.mjs';

/**
 * Runs a program and resolves with its exit code and everything it wrote.
 * `echo` lets it write to our own terminal instead.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function attempt(command, args, options = {}) {
  return new Promise((resolve) => {
    const windowsScript = process.platform === 'win32' && /^(npm|npx)$/.test(command);
    const child = spawn(windowsScript ? `${command}.cmd` : command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: options.echo ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: windowsScript,
      timeout: options.timeoutMs,
    });
    // Whoever stops us stops the child too: no program is left behind.
    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const finish = (/** @type {number} */ code, /** @type {string} */ text) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output: text, stdout });
    };
    let output = '';
    let stdout = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1, output));
  });
}

/**
 * Runs a program that must succeed; its output is shown only when it does not.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof attempt>[2]} [options]
 * @returns {Promise<string>} what it wrote to standard output
 */
export async function mustRun(command, args, options) {
  const { code, output, stdout } = await attempt(command, args, options);
  if (code !== 0) {
    throw new StepFailed(`${output}\n${command} ${args.join(' ')} ended with exit code ${code}.`);
  }
  return stdout;
}
