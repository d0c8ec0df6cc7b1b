import { normaliseName } from './normalise-name.ts';

/** Whether two names are of the same person in one log, where people are known by name. An empty name is nobody. */
export function isSameName(a: string, b: string): boolean {
  const name = normaliseName(a);
  return name !== '' && name === normaliseName(b);
}
