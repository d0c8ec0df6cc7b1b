import { policyFaults } from '../../domain/deadline/policy-faults.ts';
import { policyInForce } from '../../domain/deadline/policy-in-force.ts';
import { policyNumbers } from '../../domain/deadline/policy-numbers.ts';
import type { PolicyNumber } from '../../domain/deadline/policy-numbers.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';

/** The numbers that count today, and every version that was kept, newest first. */
export const getPolicy: QueryHandler<'policy.get'> = ({ stores, policy }) => {
  const versions = stores.policies.all();
  return ok({
    version: versions[0]?.version ?? 0,
    policy,
    history: versions.map((kept) => ({
      version: kept.version,
      policy: policyInForce(kept),
      reason: kept.reason,
      byName: kept.authorName,
      at: kept.at,
    })),
  });
};

/**
 * Keeps a new version of the municipality’s numbers. It is built on the version that was on the screen, so that two
 * leaders who change at once do not undo each other unseen. Told deadlines and agreed days stay where they are.
 */
export const changePolicy: CommandHandler<'policy.change'> = (
  { stores, policy: current, actor, now },
  { policy, reason, basedOn },
) => {
  const version = stores.policies.newest()?.version ?? 0;
  if (basedOn !== version) return refused({ code: 'staleRevision' });
  const faults = policyFaults(policy);
  if (faults.length > 0)
    return refused({
      code: 'policyOutOfOrder',
      fields: [...new Set(faults.map(({ number }) => `policy.${number}`))],
    });
  const isSame = (Object.keys(policyNumbers) as PolicyNumber[]).every(
    (number) => policy[number] === current[number],
  );
  if (isSame) return refused({ code: 'policyUnchanged' });
  stores.policies.add({
    version: version + 1,
    policy,
    reason,
    authorName: actor.name,
    at: now,
  });
  return ok({ version: version + 1 });
};
