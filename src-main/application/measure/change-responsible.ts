import { assertNever } from '../../domain/assert-never.ts';
import { changeResponsible as change } from '../../domain/measure/change-responsible.ts';
import type { ReassignmentRefusal } from '../../domain/measure/change-responsible.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandContext, CommandHandler, Refusal } from '../ports/context.ts';
import type { MeasureRecord } from '../ports/records.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';

/** Gives a measure to somebody else, or to nobody yet; refused when somebody else has changed it meanwhile. */
export const changeResponsible: CommandHandler<'measure.changeResponsible'> = (
  context,
  { childId, measureId, revision, responsible, reason },
) => {
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const measure = context.stores.measures.find(measureId);
  if (measure?.childId !== childId) return refused({ code: 'notFound' });
  if (measure.revision !== revision) return refused({ code: 'staleRevision' });
  const changed = change({
    status: measure.status,
    from: measure.terms.responsible,
    to: responsible,
    reason,
  });
  if (!changed.ok) return refused(refusalOfReassignment(changed.error));
  giveMeasureTo(context, measure, changed.value, reason);
  return ok({});
};

/**
 * Re-points one measure and says so in the log; also what follows the baton, or is left behind by somebody who no
 * longer follows up, goes this way, so that a measure always knows who has had it.
 * @param measure as it was read in this transaction
 * @param responsible as it is kept; empty is nobody yet
 */
export function giveMeasureTo(
  context: CommandContext,
  measure: MeasureRecord,
  responsible: string,
  reason: string,
): void {
  const { stores, newId, actor, now } = context;
  const { id, terms, status, revision } = measure;
  if (!stores.measures.change(id, { ...terms, responsible }, status, revision))
    throw new Error('The measure was read in another transaction');
  stores.measures.addReassignment({
    id: newId(),
    measureId: id,
    from: terms.responsible,
    to: responsible,
    reason,
    authorName: actor.name,
    at: now,
  });
  writeEntry(context, measure.childId, 'measureReassigned', `${terms.what}\n${responsible}`, {
    aboutId: terms.goalEntryId,
  });
}

function refusalOfReassignment([first]: readonly ReassignmentRefusal[]): Refusal {
  switch (first) {
    case 'responsibleUnchanged':
      return { code: first, fields: ['responsible'] };
    case 'reasonMissing':
      return { code: first, fields: ['reason'] };
    case 'measureNotActive':
    case undefined:
      return { code: 'measureNotActive' };
    default:
      return assertNever(first);
  }
}
