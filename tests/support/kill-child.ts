import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./vault-child.ts', import.meta.url));

export type ChildEnd = {
  /** Lines that the child wrote whole. */
  readonly lines: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly exitCode: number | null;
  readonly errors: string;
};

type Kill = {
  /** The child kills itself at this moment; 0 never. */
  readonly moment?: number;
  /** The child is killed from outside this long after it said READY, in milliseconds. */
  readonly afterReadyMs?: number;
  /** Called with the child still alive, when it has said READY; it is killed afterwards. */
  readonly whileAlive?: () => void | Promise<void>;
};

/** Runs a job of `vault-child.ts` in a process of its own until it is done or dead. */
export function runChild(job: string, folder: string, kill: Kill): Promise<ChildEnd> {
  const child = spawn(process.execPath, [SCRIPT, job, folder, String(kill.moment ?? 0)]);
  let output = '';
  let errors = '';
  let isReady = false;
  let failure: unknown;
  const end = (): void => void child.kill('SIGKILL');
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (isReady || !output.includes('READY')) return;
    isReady = true;
    if (kill.afterReadyMs !== undefined) setTimeout(end, kill.afterReadyMs);
    if (kill.whileAlive) {
      void Promise.resolve()
        .then(kill.whileAlive)
        .catch((error: unknown) => (failure = error))
        .finally(end);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      if (failure !== undefined) reject(failure as Error);
      else resolve({ lines: output.split('\n').slice(0, -1), signal, exitCode, errors });
    });
  });
}
