import { assertNever } from '../../domain/assert-never.ts';
import { evaluateMeasure as evaluate } from '../../domain/measure/evaluate.ts';
import type { EvaluationRefusal } from '../../domain/measure/evaluate.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandContext, CommandHandler, QueryHandler, Refusal } from '../ports/context.ts';
import type { MeasureTerms } from '../ports/records.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';

/** Starts a measure: who does what, at home or in the service, and the day it is evaluated. */
export const startMeasure: CommandHandler<'measure.start'> = (context, { childId, measure }) => {
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const invalid = refusalOfPeriod(measure);
  if (invalid !== null) return refused(invalid);
  if (
    measure.goalEntryId !== null &&
    context.stores.logs.entry(measure.goalEntryId)?.childId !== childId
  )
    return refused({ code: 'notFound' });
  return ok({ id: addMeasure(context, childId, measure) });
};

export function refusalOfPeriod(
  measure: Pick<MeasureTerms, 'startsOn' | 'evaluateOn'>,
): Refusal | null {
  return measure.evaluateOn < measure.startsOn
    ? { code: 'periodInvalid', fields: ['measure.evaluateOn'] }
    : null;
}

/** Stores a measure and says so in the log. */
export function addMeasure(context: CommandContext, childId: string, terms: MeasureTerms): string {
  const id = context.newId();
  context.stores.measures.add({
    id,
    childId,
    terms,
    status: 'active',
    revision: 1,
    authorName: context.actor.name,
    at: context.now,
  });
  writeEntry(context, childId, 'measureStarted', terms.what, { aboutId: terms.goalEntryId });
  return id;
}

/** Evaluates a measure; it always ends in continue, change or stop. A changed measure gets a successor. */
export const evaluateMeasure: CommandHandler<'measure.evaluate'> = (
  context,
  { childId, measureId, nextEvaluationOn, changedTo, ...evaluation },
) => {
  const { stores, newId, actor, now } = context;
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const measure = stores.measures.find(measureId);
  if (measure?.childId !== childId) return refused({ code: 'notFound' });
  const outcome = evaluate({
    status: measure.status,
    decision: evaluation.decision,
    evaluatedOn: evaluation.evaluatedOn,
    nextEvaluationOn,
    changedTo,
  });
  if (!outcome.ok) return refused(refusalOfEvaluation(outcome.error));
  const { status, successor } = outcome.value;
  stores.measures.addEvaluation({
    id: newId(),
    measureId,
    evaluation,
    authorName: actor.name,
    at: now,
  });
  const terms = {
    ...measure.terms,
    evaluateOn: outcome.value.nextEvaluationOn ?? measure.terms.evaluateOn,
  };
  if (!stores.measures.change(measureId, terms, status, measure.revision))
    return refused({ code: 'staleRevision' });
  writeEntry(
    context,
    childId,
    'measureEvaluated',
    evaluation.comment === '' ? measure.terms.what : `${measure.terms.what}\n${evaluation.comment}`,
    {
      happenedOn: evaluation.evaluatedOn,
    },
  );
  if (successor !== null)
    addMeasure(context, childId, {
      ...measure.terms,
      ...successor,
      startsOn: evaluation.evaluatedOn,
    });
  return ok({});
};

function refusalOfEvaluation([first]: readonly EvaluationRefusal[]): Refusal {
  switch (first) {
    case 'evaluationDateMissing':
    case 'periodInvalid':
      return { code: first, fields: ['nextEvaluationOn'] };
    case 'wordingMissing':
      return { code: 'reasonMissing', fields: ['changedTo'] };
    case 'decisionMissing':
      return { code: 'reasonMissing', fields: ['decision'] };
    case 'measureNotActive':
    case undefined:
      return { code: 'measureNotActive' };
    default:
      return assertNever(first);
  }
}

/** Active first, then the newest. */
export const listMeasures: QueryHandler<'measure.list'> = ({ stores }, { childId }) => {
  const evaluations = stores.measures.evaluations(childId);
  return ok({
    measures: stores.measures
      .ofChild(childId)
      .map(({ id, terms, status, revision }) => ({
        id,
        measure: terms,
        status,
        revision,
        evaluations: evaluations
          .filter(({ measureId }) => measureId === id)
          .map((row) => ({ id: row.id, ...row.evaluation, byName: row.authorName, at: row.at })),
      }))
      .sort((a, b) => Number(b.status === 'active') - Number(a.status === 'active')),
  });
};
