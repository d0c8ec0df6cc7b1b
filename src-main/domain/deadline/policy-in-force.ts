import { defaultPolicy } from './policy.ts';
import type { LevelPolicy } from './policy.ts';

/**
 * The numbers that count: the newest version of the municipality's own, over the defaults, so that a version that
 * was kept before a number existed still counts for all the others.
 */
export function policyInForce(
  newest: { readonly policy: Partial<LevelPolicy> } | null,
): LevelPolicy {
  return newest === null ? defaultPolicy : Object.freeze({ ...defaultPolicy, ...newest.policy });
}
