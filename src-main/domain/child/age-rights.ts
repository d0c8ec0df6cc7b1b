import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { ageInYears } from '../time/local-date.ts';

export interface AgeRights {
  /** The child is always asked (barnelova § 31: from 7). */
  readonly isHeard: boolean;
  /** The child's view has great weight (from 12). */
  readonly hasGreatWeight: boolean;
  /** The young person consents too (15 in several municipalities, 16 in some). */
  readonly consentsToo: boolean;
  /** The person decides alone. */
  readonly decidesAlone: boolean;
}

/** What age gives a right to, by the municipality's own limits; an unborn child (null) has none of them yet. */
export function ageRights(
  birthDate: LocalDate | null,
  today: LocalDate,
  policy: Pick<LevelPolicy, 'ageHeard' | 'ageGreatWeight' | 'ageOwnConsent' | 'ageOfMajority'>,
): AgeRights {
  const age = birthDate === null ? -1 : ageInYears(birthDate, today);
  return {
    isHeard: age >= policy.ageHeard,
    hasGreatWeight: age >= policy.ageGreatWeight,
    consentsToo: age >= policy.ageOwnConsent,
    decidesAlone: age >= policy.ageOfMajority,
  };
}
