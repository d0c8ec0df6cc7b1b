import type { LocalDate } from '../time/local-date.ts';
import { nameParts } from './normalise-name.ts';

export interface RegisteredChild {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Null for an unborn child, and where it is not known. */
  readonly birthDate: LocalDate | null;
}

/** Most alike first; the order is used for sorting. */
export const likenesses = [
  'sameNameAndBirthDate',
  'similarNameAndBirthDate',
  'sameNameBirthDateUnknown',
] as const;
export type Likeness = (typeof likenesses)[number];

export interface LikelyDuplicate<T> {
  readonly child: T;
  readonly likeness: Likeness;
}

function likenessOf(
  a: Omit<RegisteredChild, 'id'>,
  b: Omit<RegisteredChild, 'id'>,
): Likeness | null {
  const partsA = nameParts(a.givenName, a.familyName);
  const partsB = nameParts(b.givenName, b.familyName);
  if (partsA.length === 0 || partsB.length === 0) return null;
  const sameName = partsA.join(' ') === partsB.join(' ');
  if (a.birthDate === null || b.birthDate === null) {
    return sameName ? 'sameNameBirthDateUnknown' : null;
  }
  if (a.birthDate !== b.birthDate) return null;
  if (sameName) return 'sameNameAndBirthDate';
  return partsA.some((part) => partsB.includes(part)) ? 'similarNameAndBirthDate' : null;
}

/**
 * Children who may be the one about to be registered, most alike first. Swapped given and family names,
 * a middle name more or less, and other spellings of æ, ø and å are seen through. Equal names with two
 * different birth dates are two children. The person decides; nothing is joined by itself.
 */
export function likelyDuplicates<T extends Omit<RegisteredChild, 'id'>>(
  candidate: Omit<RegisteredChild, 'id'>,
  existing: readonly T[],
): readonly LikelyDuplicate<T>[] {
  const found: LikelyDuplicate<T>[] = [];
  for (const child of existing) {
    const likeness = likenessOf(candidate, child);
    if (likeness !== null) found.push({ child, likeness });
  }
  return found.sort((a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness));
}
