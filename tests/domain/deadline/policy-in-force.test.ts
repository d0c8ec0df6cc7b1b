import { expect, it } from 'vitest';
import { policyInForce } from '@domain/deadline/policy-in-force.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';

it('is the program’s own until a municipality has its own', () => {
  expect(policyInForce(null)).toEqual(defaultPolicy);
});

it('is the newest version, and the program’s own for numbers that it does not have', () => {
  expect(policyInForce({ policy: { firstTalkDays: 10 } })).toEqual({
    ...defaultPolicy,
    firstTalkDays: 10,
  });
});
