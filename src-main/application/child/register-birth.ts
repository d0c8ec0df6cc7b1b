import { mayBeBorn } from '../../domain/child/birth.ts';
import { likelyDuplicates } from '../../domain/child/find-duplicates.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, Refusal } from '../ports/context.ts';
import { logOf, writeEntry } from '../shared-log.ts';
import { fullName } from './child-summary.ts';

/**
 * «Barnet er født»: the child gets its birth date and name; the log, the consents and the measures go on, since
 * they have been this child's all along. An open or resting log says so.
 */
export const registerBirth: CommandHandler<'child.born'> = (
  context,
  { childId, birthDate, givenName, familyName, isCertain, revision },
) => {
  const { stores, today } = context;
  const child = stores.children.find(childId);
  if (child === null) return refused({ code: 'notFound' });
  const born = mayBeBorn(child.fields, birthDate, today, isCertain);
  if (!born.ok) return refused(refusalOf(born.error));
  const fields = { ...child.fields, birthDate, givenName, familyName, isUnborn: false };
  const others = stores.children
    .all()
    .filter(({ id }) => id !== childId)
    .map(({ id, fields: other }) => ({ id, ...other }));
  const lookAlikes = likelyDuplicates(fields, others);
  if (lookAlikes.length > 0 && !isCertain)
    return refused({ code: 'possibleDuplicate', params: { count: lookAlikes.length } });
  const isSaved = stores.children.change(
    { ...child, fields, revision: revision + 1 },
    stores.children.guardians(childId),
    revision,
  );
  if (!isSaved) return refused({ code: 'staleRevision' });
  const { status } = logOf(context, childId);
  if (status === 'open' || status === 'paused')
    writeEntry(context, childId, 'childBorn', fullName(fields), { happenedOn: birthDate });
  return ok({});
};

function refusalOf(code: 'notUnborn' | 'bornInFuture' | 'birthImplausible'): Refusal {
  return code === 'notUnborn' ? { code } : { code, fields: ['birthDate'] };
}
