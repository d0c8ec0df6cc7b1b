import type { OutputOf } from '../../contract/index.ts';
import type { QueryContext } from '../ports/context.ts';
import type { ChildRecord } from '../ports/records.ts';
import { logOf } from '../shared-log.ts';
import { standingToChild } from '../standing-to-child.ts';
import { nameOf as deputyName } from '../baton/deputies.ts';

type Summary = OutputOf<'child.list'>['children'][number];
export type PlainSummary = Omit<Summary, 'id'> & { readonly id: string };

/** What a list may show of a child: never an address, never a concern. */
export function childSummary(context: QueryContext, child: ChildRecord): PlainSummary {
  const log = logOf(context, child.id);
  const standing = standingToChild(context, child.id);
  const holder = standing?.holder ?? null;
  const deputy = standing?.deputy ?? null;
  const { givenName, familyName, birthDate, isUnborn, dueDate, hasHiddenAddress } = child.fields;
  return {
    id: child.id,
    givenName,
    familyName,
    birthDate,
    isUnborn,
    dueDate,
    hasHiddenAddress,
    level: log.level,
    logStatus: log.status,
    pauseCause: log.pauseCause,
    keeping: log.keeping,
    holderName: holder?.holderName ?? null,
    holderIsMe: holder?.userId === context.actor.userId,
    holderIsElsewhere: standing?.holderIsElsewhere ?? false,
    deputyName: deputy === null ? null : deputyName(context, deputy),
    relation: standing?.relation ?? 'none',
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
