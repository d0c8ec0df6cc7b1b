/** The rows that are not here yet. Rows keep their ids between offices, so a log that comes home adds only what is new. */
export function missing<T extends { readonly id: string }>(
  rows: readonly T[],
  here: readonly { readonly id: string }[],
): readonly T[] {
  const known = new Set(here.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
}
