import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler } from '../ports/context.ts';
import { refusalOfGuardians } from './register-child.ts';

/** Changes what is known about the child; refused when somebody else was faster, so that nothing is lost silently. */
export const changeChild: CommandHandler<'child.change'> = (
  { stores, newId, actor, now },
  { childId, fields: changed, revision },
) => {
  const child = stores.children.find(childId);
  if (child === null) return refused({ code: 'notFound' });
  const { guardians, ...fields } = changed;
  const unexplained = refusalOfGuardians(guardians);
  if (unexplained !== null) return refused(unexplained);
  const isSaved = stores.children.change(
    { ...child, fields, revision: revision + 1, changedBy: actor.name, changedAt: now },
    guardians.map((guardian) => ({ id: newId(), fields: guardian })),
    revision,
  );
  return isSaved ? ok({}) : refused({ code: 'staleRevision' });
};
