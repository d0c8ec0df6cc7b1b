import { policyGroups } from '@domain/deadline/policy-numbers.ts';
import type { PolicyNumber } from '@domain/deadline/policy-numbers.ts';
import { useT } from '../../i18n/use-t.ts';

const ages: readonly PolicyNumber[] = policyGroups.ages;

/** What a number counts. */
export function unitOf(number: PolicyNumber): 'days' | 'years' | 'level' {
  if (number === 'logRequiredFromLevel') return 'level';
  return ages.includes(number) ? 'years' : 'days';
}

/** A number with what it counts: «14 dager», «15 år», «nivå 1». */
export function useNumberWords(): (number: PolicyNumber, value: number) => string {
  const t = useT();
  return (number, value) => t(`policy.unit.${unitOf(number)}`, { count: value });
}
