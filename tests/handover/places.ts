/** Every place in a document, as the way to it. */
export function placesOf(
  value: unknown,
  way: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Object.entries(value).flatMap(([key, member]) => placesOf(member, [...way, key]));
  return [way, ...inner];
}

/** The same document with another value at one place. */
export function replaced(
  document: unknown,
  way: readonly (string | number)[],
  value: unknown,
): unknown {
  const [key, ...rest] = way;
  if (key === undefined || typeof document !== 'object' || document === null) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}
