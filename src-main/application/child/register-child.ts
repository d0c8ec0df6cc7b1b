import { likelyDuplicates } from '../../domain/child/find-duplicates.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, Refusal } from '../ports/context.ts';
import type { GuardianFields } from '../ports/records.ts';
import { unopenedLog } from '../shared-log.ts';

/**
 * Registers a child at level 0 with internal notes only. Look-alikes stop it until the person has said
 * that it is another child.
 */
export const registerChild: CommandHandler<'child.register'> = (
  context,
  { guardians, isAnotherChild, ...fields },
) => {
  const { stores, actor, today, newId } = context;
  const unexplained = refusalOfGuardians(guardians);
  if (unexplained !== null) return refused(unexplained);
  const others = stores.children.all().map(({ id, fields: other }) => ({ id, ...other }));
  const lookAlikes = likelyDuplicates(fields, others);
  if (lookAlikes.length > 0 && !isAnotherChild)
    return refused({ code: 'possibleDuplicate', params: { count: lookAlikes.length } });
  const childId = newId();
  stores.children.add(
    {
      id: childId,
      fields,
      registeredBy: actor.userId,
      registeredOn: today,
      revision: 1,
      changedBy: null,
      changedAt: null,
    },
    guardians.map((guardian) => ({ id: newId(), fields: guardian })),
  );
  stores.logs.add(unopenedLog(childId));
  return ok({ childId });
};

/** Reading without parental responsibility is allowed for a reason only (a regret of other systems). */
export function refusalOfGuardians(guardians: readonly GuardianFields[]): Refusal | null {
  const index = guardians.findIndex(
    ({ mayRead, hasParentalResponsibility, mayReadReason }) =>
      mayRead && !hasParentalResponsibility && mayReadReason.trim() === '',
  );
  return index === -1
    ? null
    : { code: 'reasonMissing', fields: [`guardians.${index}.mayReadReason`] };
}
