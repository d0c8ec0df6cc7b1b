import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';

/**
 * Keeps a talk as an internal note: the shared log gets nothing of it (docs/model.md 3.6). Only a talk with
 * an adviser can be anonymous; of the others it would say something untrue.
 */
export const recordTalk: CommandHandler<'talk.record'> = (
  { stores, newId, actor, now, today },
  { childId, talk },
) => {
  if (talk.heldOn > today) return refused({ code: 'periodInvalid', fields: ['talk.heldOn'] });
  const id = newId();
  stores.talks.add({
    id,
    childId,
    ...talk,
    isAnonymous: talk.kind === 'adviser' && talk.isAnonymous,
    authorName: actor.name,
    at: now,
  });
  return ok({ id });
};

/** Newest first. */
export const listTalks: QueryHandler<'talk.list'> = ({ stores }, { childId }) =>
  ok({
    talks: stores.talks
      .ofChild(childId)
      .map(({ id, kind, heldOn, present, summary, agreed, isAnonymous, authorName, at }) => ({
        id,
        talk: { kind, heldOn, present, summary, agreed, isAnonymous },
        byName: authorName,
        at,
      }))
      .reverse(),
  });
