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
    let output = '';
    let stdout = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message, stdout }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
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
