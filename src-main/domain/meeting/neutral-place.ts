import { normaliseName } from '../child/normalise-name.ts';

/** What a place must not say when it stands in other people's calendars. */
export interface FamilyWords {
  /** Of the child and the guardians. */
  readonly names: readonly string[];
  readonly address: string;
}

/** One letter is an initial or a room, never a name. */
const shortestName = 2;

/**
 * Whether a place can stand in a calendar file, which is read on screens and telephones that nobody has thought of.
 * Whoever makes the file says that it is neutral; a name of the family or the street where they live never is.
 */
export function isNeutralPlace(place: string, { names, address }: FamilyWords): boolean {
  const words = normaliseName(place).split(' ');
  const said = ` ${words.join(' ')} `;
  const isNamed = names
    .flatMap((name) => normaliseName(name).split(' '))
    .some((name) => name.length >= shortestName && words.includes(name));
  const street = normaliseName(address).replace(/\d.*$/, '').trim();
  return !isNamed && (street === '' || !said.includes(` ${street} `));
}
