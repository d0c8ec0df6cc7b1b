import { decide } from '../../domain/permission/decide.ts';
import { normaliseName } from '../../domain/child/normalise-name.ts';
import { ok } from '../../domain/result.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';
import type { ChildRecord } from '../ports/records.ts';
import { standingToChild } from '../standing-to-child.ts';
import { childSummary, fullName } from './child-summary.ts';

const mostMatches = 50;

/** Search by name (any order, æøå folded) and birth date, so that no child is registered twice. */
export const searchChildren: QueryHandler<'child.search'> = (context, { text, birthDate }) => {
  const wanted = normaliseName(text)
    .split(' ')
    .filter((part) => part !== '');
  const matches = context.stores.children
    .all()
    .filter(({ fields }) => {
      if (birthDate !== null && fields.birthDate !== birthDate) return false;
      const name = normaliseName(fullName(fields));
      return wanted.every((part) => name.split(' ').some((own) => own.startsWith(part)));
    })
    .slice(0, mostMatches);
  return ok({
    matches: matches.map((child) => ({
      id: child.id,
      givenName: child.fields.givenName,
      familyName: child.fields.familyName,
      birthDate: child.fields.birthDate,
      mayOpen: mayOpen(context, child),
    })),
  });
};

/** The children whose pages the actor may open. */
export const listChildren: QueryHandler<'child.list'> = (context) =>
  ok({ children: openableChildren(context).map((child) => childSummary(context, child)) });

/** Every child whose page the actor may open; the base of lists and of the first screen. */
export function openableChildren(context: QueryContext): readonly ChildRecord[] {
  return context.stores.children.all().filter((child) => mayOpen(context, child));
}

function mayOpen(context: QueryContext, child: ChildRecord): boolean {
  const standing = standingToChild(context, child.id);
  return (
    standing !== null && decide(context.actor, 'child.read', standing.relation, standing).allowed
  );
}
