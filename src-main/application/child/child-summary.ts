import type { OutputOf } from '../../contract/index.ts';
import type { QueryContext } from '../ports/context.ts';
import type { ChildCardRecord } from '../ports/records.ts';
import type { StandingToChild } from '../standing-to-child.ts';

type Summary = OutputOf<'child.list'>['children'][number];
export type PlainSummary = Omit<Summary, 'id'> & { readonly id: string };

/** What a list may show of a child: never an address, never a concern. */
export function childSummary(
  { actor }: Pick<QueryContext, 'actor'>,
  { id, fields, log, holding, deputy }: ChildCardRecord,
  standing: Pick<StandingToChild, 'relation' | 'holderIsElsewhere'>,
): PlainSummary {
  return {
    id,
    ...fields,
    level: log.level,
    logStatus: log.status,
    pauseCause: log.pauseCause,
    keeping: log.keeping,
    holderName: holding?.holderName ?? null,
    holderIsMe: holding?.userId === actor.userId,
    holderIsElsewhere: standing.holderIsElsewhere,
    deputyName: deputy?.name ?? null,
    relation: standing.relation,
  };
}

/** A name as it stands in lists: given name first; an unborn child may have none. */
export function fullName({
  givenName,
  familyName,
}: {
  readonly givenName: string;
  readonly familyName: string;
}): string {
  return [givenName, familyName].filter((part) => part !== '').join(' ');
}
