import { ok } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';

/** Keeps that a report was made, when and its reference; what it said is never kept. Needs no consent (invariant 5). */
export const recordReport: CommandHandler<'child.recordReport'> = (
  { stores, newId, actor, now },
  report,
) => {
  const id = newId();
  stores.children.addReport({ id, ...report, authorName: actor.name, at: now });
  return ok({ id });
};

export const listReports: QueryHandler<'child.reports'> = ({ stores }, { childId }) =>
  ok({
    reports: stores.children
      .reports(childId)
      .map(({ id, to, sentOn, reference, guardiansInformed, authorName }) => ({
        id,
        to,
        sentOn,
        reference,
        guardiansInformed,
        byName: authorName,
      })),
  });
