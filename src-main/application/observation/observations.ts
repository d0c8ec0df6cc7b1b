import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';

/** Keeps a wondering note as an internal note: it is never part of the shared log. */
export const recordObservation: CommandHandler<'observation.record'> = (
  { stores, newId, actor, now },
  { childId, note, supersedes },
) => {
  const older =
    supersedes === null
      ? []
      : stores.observations.ofChild(childId).filter(({ id }) => id === supersedes);
  if (supersedes !== null && older.length === 0) return refused({ code: 'notFound' });
  const id = newId();
  stores.observations.add({ id, childId, note, supersedes, authorName: actor.name, at: now });
  return ok({ id });
};

/** Newest first; an older version names the one that replaced it. */
export const listObservations: QueryHandler<'observation.list'> = ({ stores }, { childId }) => {
  const all = stores.observations.ofChild(childId);
  const replacedBy = new Map(
    all.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [[supersedes, id] as const])),
  );
  return ok({
    observations: all
      .map(({ id, note, authorName, at }) => ({
        id,
        note,
        byName: authorName,
        at,
        supersededBy: replacedBy.get(id) ?? null,
      }))
      .reverse(),
  });
};
