/** What became of a form whose ground somebody else has changed. */
export interface Rebased<T> {
  /** Their new values where one has not written; one's own where one has. */
  readonly values: T;
  /** What they changed, in the order of the fields. */
  readonly theirs: readonly (keyof T)[];
  /** Those of them that one has changed as well, to something else. */
  readonly contested: readonly (keyof T)[];
}

/**
 * Puts what one has written on a new ground: nothing that one wrote is lost, and nothing that they wrote is put back
 * to what it was only because it stood so in the form.
 * @param base what both began from
 */
export function rebaseValues<T extends object>(base: T, mine: T, now: T): Rebased<T> {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const keys = Object.keys(now) as (keyof T)[];
  const theirs = keys.filter((key) => !isSame(base[key], now[key]));
  const contested = theirs.filter(
    (key) => !isSame(mine[key], base[key]) && !isSame(mine[key], now[key]),
  );
  const taken = keys.filter((key) => isSame(mine[key], base[key]));
  const values = { ...mine };
  for (const key of taken) values[key] = now[key];
  return { values, theirs, contested };
}
