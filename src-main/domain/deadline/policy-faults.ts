import { policyNumbers } from './policy-numbers.ts';
import type { PolicyNumber } from './policy-numbers.ts';
import type { LevelPolicy } from './policy.ts';

/**
 * What is wrong with a number.
 * - notWhole, tooLow, tooHigh: against its own limits
 * - aboveOther: it must not be higher than `other`
 */
export type PolicyFault =
  | { readonly number: PolicyNumber; readonly fault: 'notWhole' | 'tooLow' | 'tooHigh' }
  | { readonly number: PolicyNumber; readonly fault: 'aboveOther'; readonly other: PolicyNumber };

/** Pairs where the first may not be higher than the second. */
const orders: readonly (readonly [PolicyNumber, PolicyNumber])[] = [
  // The school environment is the shorter deadline, «without undue delay» (Sauda).
  ['schoolEnvironmentDays', 'firstTalkDays'],
  ['ageHeard', 'ageGreatWeight'],
  ['ageGreatWeight', 'ageOwnConsent'],
  ['ageOwnConsent', 'ageOfMajority'],
  // Whoever is reminded after the last day cannot answer any more.
  ['offerReminderDays', 'offerAnswerDays'],
];

/** Everything that is wrong with a policy, all of it at once; none when it can be kept. */
export function policyFaults(policy: LevelPolicy): readonly PolicyFault[] {
  const own = (Object.keys(policyNumbers) as PolicyNumber[]).flatMap((number): PolicyFault[] => {
    const { min, max } = policyNumbers[number];
    const value = policy[number];
    if (!Number.isInteger(value)) return [{ number, fault: 'notWhole' }];
    if (value < min) return [{ number, fault: 'tooLow' }];
    return value > max ? [{ number, fault: 'tooHigh' }] : [];
  });
  const between = orders.flatMap(([number, other]): PolicyFault[] =>
    policy[number] > policy[other] ? [{ number, fault: 'aboveOther', other }] : [],
  );
  return [...own, ...between];
}
