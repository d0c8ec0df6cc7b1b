import { assertNever } from '../../domain/assert-never.ts';
import { evaluateMeasure as evaluate } from '../../domain/measure/evaluate.ts';
import type { EvaluationRefusal } from '../../domain/measure/evaluate.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, Refusal } from '../ports/context.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';
import { addMeasure } from './measures.ts';

/**
 * Evaluates a measure; it always ends in continue, change or stop. A changed measure gets a successor with the
 * same start and aim, so that its line goes on. Refused when somebody else was faster, before anything is weighed:
 * what they wrote may change what one would have written.
 */
export const evaluateMeasure: CommandHandler<'measure.evaluate'> = (
  context,
  { childId, measureId, revision, nextEvaluationOn, changedTo, ...evaluation },
) => {
  const { stores, newId, actor, now, today } = context;
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const measure = stores.measures.find(measureId);
  if (measure?.childId !== childId) return refused({ code: 'notFound' });
  if (measure.revision !== revision) return refused({ code: 'staleRevision' });
  const outcome = evaluate({
    ...evaluation,
    status: measure.status,
    startsOn: measure.terms.startsOn,
    today,
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
  if (!stores.measures.change(measureId, terms, status, revision))
    return refused({ code: 'staleRevision' });
  writeEntry(
    context,
    childId,
    'measureEvaluated',
    evaluation.comment === '' ? measure.terms.what : `${measure.terms.what}\n${evaluation.comment}`,
    { happenedOn: evaluation.evaluatedOn },
  );
  if (successor !== null)
    addMeasure(
      context,
      childId,
      { ...measure.terms, ...successor, startsOn: evaluation.evaluatedOn },
      measureId,
    );
  return ok({});
};

function refusalOfEvaluation([first]: readonly EvaluationRefusal[]): Refusal {
  switch (first) {
    case 'evaluatedInFuture':
    case 'evaluatedBeforeStart':
      return { code: first, fields: ['evaluatedOn'] };
    case 'evaluationDateMissing':
    case 'evaluationTooFarAhead':
    case 'nextEvaluationNotLater':
      return { code: first, fields: ['nextEvaluationOn'] };
    case 'lineSetterMissing':
      return { code: first, fields: ['lineSetBy'] };
    case 'wordingMissing':
      return { code: 'reasonMissing', fields: ['changedTo'] };
    case 'decisionMissing':
      return { code: 'reasonMissing', fields: ['decision'] };
    case 'evaluationBeforeStart':
    case 'measureNotActive':
    case undefined:
      return { code: 'measureNotActive' };
    default:
      return assertNever(first);
  }
}
