/**
 * Ends every switch over a closed set: the compiler refuses a case that was forgotten,
 * and a value that slips past the compiler (old data, a bug) stops here instead of being ignored.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member of a closed set: ${typeof value}`);
}
