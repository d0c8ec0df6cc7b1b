/**
 * Goes on when a command has succeeded, also when its button is gone by then: what the command made stale has been
 * read again, and the line it stood on may be there no more. A refusal is shown by the command's own `error`.
 * @param command the promise of `mutateAsync`
 */
export function whenDone<T>(command: Promise<T>, goOn: (answer: T) => void): void {
  command.then(goOn, () => undefined);
}
