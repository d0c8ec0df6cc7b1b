const folded: Readonly<Record<string, string>> = Object.freeze({
  å: 'aa',
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ß: 'ss',
});

/**
 * Makes names comparable: NFC, lower case, å/aa, æ/ae and ø/oe the same, other accents off, and hyphens,
 * apostrophes and runs of spaces evened out. For comparing only; a name is always shown as it was written.
 */
export function normaliseName(name: string): string {
  const lower = name.normalize('NFC').toLowerCase();
  return [...lower]
    .map((letter) => folded[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when there is nothing in it that a name is made of; «-» and «?» are nobody. Says what `normaliseName` would leave. */
export function isNobody(name: string): boolean {
  // Nearly every name begins with a plain letter.
  if (/^[A-Za-z]/.test(name)) return false;
  return !/[\p{L}\p{N}]/u.test(name);
}

/** The single names of a person, sorted, so that the order of given and family name makes no difference. */
export function nameParts(givenName: string, familyName: string): readonly string[] {
  return normaliseName(`${givenName} ${familyName}`)
    .split(' ')
    .filter((part) => part !== '')
    .sort();
}
