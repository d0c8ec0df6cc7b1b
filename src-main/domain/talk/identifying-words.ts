import { normaliseName } from '../child/normalise-name.ts';

const birthNumber = /\d{6}[ -]?\d{5}/;

/**
 * Words that tell who an anonymous discussion was about: names of the child and the guardians, and anything that
 * reads as a national identity number. A family name alone tells as much as a whole name. It is a help for whoever
 * writes and no guarantee: a rare combination of facts can tell who somebody is without any name.
 * @returns the names as they were given, and the number as it stands; each once
 */
export function identifyingWords(text: string, names: readonly string[]): readonly string[] {
  const written = new Set(normaliseName(text).split(' '));
  const isWritten = (part: string): boolean => {
    const name = normaliseName(part);
    return name.length > 1 && (written.has(name) || written.has(`${name}s`));
  };
  const found = names.flatMap((name) => name.split(/[\s-]+/)).filter(isWritten);
  const number = birthNumber.exec(text)?.[0];
  return [...new Set(number === undefined ? found : [...found, number])];
}
