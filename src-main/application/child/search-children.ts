import { normaliseName } from '../../domain/child/normalise-name.ts';
import { ok } from '../../domain/result.ts';
import type { QueryHandler } from '../ports/context.ts';
import { childSummary, fullName } from './child-summary.ts';
import { openableChildren, openableOf } from './openable-children.ts';

const mostMatches = 50;

/** Search by name (any order, æøå folded) and birth date, so that no child is registered twice. */
export const searchChildren: QueryHandler<'child.search'> = (context, { text, birthDate }) => {
  const wanted = normaliseName(text)
    .split(' ')
    .filter((part) => part !== '');
  const matches = context.stores.followUp
    .cards(context.today)
    .filter(({ fields }) => {
      if (birthDate !== null && fields.birthDate !== birthDate) return false;
      const name = normaliseName(fullName(fields));
      return wanted.every((part) => name.split(' ').some((own) => own.startsWith(part)));
    })
    .slice(0, mostMatches);
  const openable = new Set(openableOf(context, matches).map(({ id }) => id));
  return ok({
    matches: matches.map(({ id, fields }) => ({
      id,
      givenName: fields.givenName,
      familyName: fields.familyName,
      birthDate: fields.birthDate,
      mayOpen: openable.has(id),
    })),
  });
};

/** The children whose pages the actor may open. */
export const listChildren: QueryHandler<'child.list'> = (context) =>
  ok({
    children: openableChildren(context).map((child) =>
      childSummary(context, child, child.standing),
    ),
  });
