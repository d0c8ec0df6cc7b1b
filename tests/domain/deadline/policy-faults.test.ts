import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFaults } from '@domain/deadline/policy-faults.ts';
import { policyGroups, policyNumbers } from '@domain/deadline/policy-numbers.ts';
import type { PolicyNumber } from '@domain/deadline/policy-numbers.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';

describe('the numbers of a municipality', () => {
  it('are all shown, each once, and the program’s own are among what is allowed', () => {
    const shown = Object.values(policyGroups).flat();
    expect([...shown].sort()).toEqual(Object.keys(defaultPolicy).sort());
    expect(Object.keys(policyNumbers).sort()).toEqual(Object.keys(defaultPolicy).sort());
    expect(policyFaults(defaultPolicy)).toEqual([]);
  });

  it('are told all their faults at once', () => {
    const faulty = {
      ...defaultPolicy,
      firstTalkDays: 0,
      quietLogDays: 400,
      evaluationDays: 10.5,
      schoolEnvironmentDays: 14,
      ageHeard: 7,
      ageGreatWeight: 6,
    };
    expect(policyFaults(faulty)).toEqual([
      { number: 'firstTalkDays', fault: 'tooLow' },
      { number: 'evaluationDays', fault: 'notWhole' },
      { number: 'quietLogDays', fault: 'tooHigh' },
      { number: 'schoolEnvironmentDays', fault: 'aboveOther', other: 'firstTalkDays' },
      { number: 'ageHeard', fault: 'aboveOther', other: 'ageGreatWeight' },
    ]);
  });

  it('never put a child’s right later than the law', () => {
    expect(policyFaults({ ...defaultPolicy, ageHeard: 8 })).toContainEqual({
      number: 'ageHeard',
      fault: 'tooHigh',
    });
    expect(policyFaults({ ...defaultPolicy, ageGreatWeight: 13 })).toContainEqual({
      number: 'ageGreatWeight',
      fault: 'tooHigh',
    });
  });

  it('may be anything within their limits, as long as they fit together', () => {
    const within = fc.record(
      Object.fromEntries(
        Object.entries(policyNumbers).map(([number, { min, max }]) => [
          number,
          fc.integer({ min, max }),
        ]),
      ) as Record<PolicyNumber, fc.Arbitrary<number>>,
    );
    fc.assert(
      fc.property(within, (policy) => {
        const faults = policyFaults(policy as typeof defaultPolicy);
        expect(faults.every(({ fault }) => fault === 'aboveOther')).toBe(true);
      }),
    );
  });
});
