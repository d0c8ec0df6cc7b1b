import type { PolicyFault } from '@domain/deadline/policy-faults.ts';
import { policyNumbers } from '@domain/deadline/policy-numbers.ts';
import type { PolicyNumber } from '@domain/deadline/policy-numbers.ts';
import type { LevelPolicy } from '@domain/deadline/policy.ts';

/** The numbers as they are typed. */
export type TypedPolicy = Readonly<Record<PolicyNumber, string>>;

export const allNumbers = Object.keys(policyNumbers) as readonly PolicyNumber[];

export function typedPolicy(policy: LevelPolicy): TypedPolicy {
  return Object.fromEntries(
    allNumbers.map((number) => [number, String(policy[number])]),
  ) as TypedPolicy;
}

/** What was typed, as numbers; what is no whole number is not a number at all. */
export function readPolicy(typed: TypedPolicy): LevelPolicy {
  return Object.fromEntries(
    allNumbers.map((number) => {
      const text = typed[number].trim();
      return [number, /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN];
    }),
  ) as unknown as LevelPolicy;
}

/** The numbers that differ between two versions, in the order of the list. */
export function changedNumbers(before: LevelPolicy, after: LevelPolicy): readonly PolicyNumber[] {
  return allNumbers.filter((number) => before[number] !== after[number]);
}

/** The first fault of each number: one thing to mend at a time beside its field. */
export function firstFaults(faults: readonly PolicyFault[]): readonly PolicyFault[] {
  return faults.filter(
    (fault, place) => faults.findIndex(({ number }) => number === fault.number) === place,
  );
}
