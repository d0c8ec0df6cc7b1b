import { refusalOfMeasureDays } from '../../domain/measure/measure-days.ts';
import { ok, refused } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { CommandContext, CommandHandler, QueryHandler, Refusal } from '../ports/context.ts';
import type { MeasureTerms } from '../ports/records.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';

/** Starts a measure: who does what, at home or in the service, and the day it is evaluated. */
export const startMeasure: CommandHandler<'measure.start'> = (context, { childId, measure }) => {
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const invalid = refusalOfPeriod(measure, context.today);
  if (invalid !== null) return refused(invalid);
  if (
    measure.goalEntryId !== null &&
    context.stores.logs.entry(measure.goalEntryId)?.childId !== childId
  )
    return refused({ code: 'notFound' });
  return ok({ id: addMeasure(context, childId, measure) });
};

/** The field is that of `measure.start`; who agrees on measures elsewhere puts in its own. */
export function refusalOfPeriod(
  measure: Pick<MeasureTerms, 'startsOn' | 'evaluateOn'>,
  today: LocalDate,
): Refusal | null {
  const code = refusalOfMeasureDays(measure, today);
  return code === null ? null : { code, fields: ['measure.evaluateOn'] };
}

/**
 * Stores a measure and says so in the log.
 * @param replacesId the measure that it takes the place of
 */
export function addMeasure(
  context: CommandContext,
  childId: string,
  terms: MeasureTerms,
  replacesId: string | null = null,
): string {
  const id = context.newId();
  context.stores.measures.add({
    id,
    childId,
    terms,
    status: 'active',
    revision: 1,
    replacesId,
    authorName: context.actor.name,
    at: context.now,
  });
  writeEntry(context, childId, 'measureStarted', terms.what, { aboutId: terms.goalEntryId });
  return id;
}

/** Active first, then the newest. */
export const listMeasures: QueryHandler<'measure.list'> = ({ stores }, { childId }) => {
  const evaluations = stores.measures.evaluations(childId);
  const reassignments = stores.measures.reassignments(childId);
  const of = <T extends { readonly measureId: string }>(rows: readonly T[], id: string) =>
    rows.filter(({ measureId }) => measureId === id);
  return ok({
    measures: stores.measures
      .ofChild(childId)
      .map(({ id, terms, status, revision, replacesId, authorName, at }) => ({
        id,
        measure: terms,
        status,
        revision,
        replacesId,
        byName: authorName,
        at,
        evaluations: of(evaluations, id).map((row) => ({
          id: row.id,
          ...row.evaluation,
          byName: row.authorName,
          at: row.at,
        })),
        reassignments: of(reassignments, id).map(
          ({ measureId: _of, authorName: byName, ...row }) => ({
            ...row,
            byName,
          }),
        ),
      }))
      .sort((a, b) => Number(b.status === 'active') - Number(a.status === 'active')),
  });
};
