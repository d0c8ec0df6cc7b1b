/** A failure whose message is all that a person needs to see: no stack is printed for it. */
export class StepFailed extends Error {}

/**
 * Prints the one line that a step gets.
 * @param {string} step
 * @param {string} text
 */
export function say(step, text) {
  console.log(`  ${step.padEnd(14)} ${text}`);
}

/** Seconds since `startedAt` (from `performance.now()`), as text such as "3.2 s". */
export function secondsSince(/** @type {number} */ startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * Runs a command's main function; a known failure ends with its message and exit code 1.
 * @param {() => Promise<number | void>} main
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof StepFailed ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
