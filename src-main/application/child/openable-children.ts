import { decide } from '../../domain/permission/decide.ts';
import type { QueryContext } from '../ports/context.ts';
import type { ChildCardRecord } from '../ports/records.ts';
import { standingsToChildren } from '../standings-to-children.ts';
import type { CardStanding } from '../standings-to-children.ts';

/** A child whose page the actor may open, and how the actor stands to it. */
export interface OpenableChild extends ChildCardRecord {
  readonly standing: CardStanding;
}

/** Every child whose page the actor may open, by name; the base of lists and of the first screen. */
export function openableChildren(context: QueryContext): readonly OpenableChild[] {
  return openableOf(context, context.stores.followUp.cards(context.today));
}

/** Those of `cards` whose page the actor may open. */
export function openableOf(
  context: QueryContext,
  cards: readonly ChildCardRecord[],
): readonly OpenableChild[] {
  const standings = standingsToChildren(context, cards);
  return cards.flatMap((card, place) => {
    const standing = standings[place];
    if (standing === undefined) return [];
    const { allowed } = decide(context.actor, 'child.read', standing.relation, standing);
    return allowed ? [{ ...card, standing }] : [];
  });
}
