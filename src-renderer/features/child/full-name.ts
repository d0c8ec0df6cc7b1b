/** Given and family name as one line; a child may be known by the first alone. */
export function fullName(child: {
  readonly givenName: string;
  readonly familyName: string;
}): string {
  return `${child.givenName} ${child.familyName}`.trim();
}

/** Splits what was searched for into the two names: the last word is the family name. */
export function splitName(text: string): {
  readonly givenName: string;
  readonly familyName: string;
} {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return { givenName: words[0] ?? '', familyName: '' };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
