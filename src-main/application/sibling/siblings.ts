import { decide } from '../../domain/permission/decide.ts';
import { mayLinkSiblings, siblingOf } from '../../domain/child/siblings.ts';
import { ok, refused } from '../../domain/result.ts';
import { officeDay } from '../../domain/time/office-day.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { standingToChild } from '../standing-to-child.ts';

/** Says that two registered children are siblings. Nothing of one log comes into the other by it. */
export const linkSiblings: CommandHandler<'sibling.link'> = (context, { childId, siblingId }) => {
  const { stores, newId, actor, now } = context;
  if (stores.children.find(siblingId) === null)
    return refused({ code: 'notFound', fields: ['siblingId'] });
  if (!mayLinkSiblings({ childId, siblingId }, stores.siblings.ofChild(childId)))
    return refused({ code: 'siblingImpossible', fields: ['siblingId'] });
  const id = newId();
  stores.siblings.add({
    id,
    childId,
    siblingId,
    authorName: actor.name,
    at: now,
    removedAt: null,
  });
  return ok({ id });
};

/** Takes the link back, on both sides. */
export const unlinkSiblings: CommandHandler<'sibling.unlink'> = (context, { childId, linkId }) => {
  const { stores, now } = context;
  if (!stores.siblings.ofChild(childId).some(({ id }) => id === linkId))
    return refused({ code: 'notFound' });
  stores.siblings.remove(linkId, now);
  return ok({});
};

/** Name and birth year, and whether that child may be opened; nothing else of the sibling is read here. */
export const listSiblings: QueryHandler<'sibling.list'> = (context, { childId }) =>
  ok({
    siblings: context.stores.siblings.ofChild(childId).flatMap((link) => {
      const otherId = siblingOf(link, childId);
      const other = context.stores.children.find(otherId);
      const standing = standingToChild(context, otherId);
      if (other === null || standing === null) return [];
      const { givenName, familyName, birthDate, isUnborn } = other.fields;
      return [
        {
          linkId: link.id,
          childId: otherId,
          givenName,
          familyName,
          birthYear: birthDate === null ? null : Number(birthDate.slice(0, 4)),
          isUnborn,
          mayOpen: decide(context.actor, 'child.read', standing.relation, standing).allowed,
          linkedBy: link.authorName,
          linkedOn: officeDay(link.at),
        },
      ];
    }),
  });
