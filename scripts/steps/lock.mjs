import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memory } from './places.mjs';
import { say } from './progress.mjs';

const file = join(memory, 'build.lock');

/**
 * Runs `work` while no other run builds in the same tree: two builds at once would each
 * delete the other's results.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(memory, { recursive: true });
  let told = false;
  while (!taken()) {
    if (!told) say('waiting', 'another build runs in this folder');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function taken() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (holderIsGone()) rmSync(file, { force: true });
    return false;
  }
}

function holderIsGone() {
  try {
    process.kill(Number(readFileSync(file, 'utf8')) || -1, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
