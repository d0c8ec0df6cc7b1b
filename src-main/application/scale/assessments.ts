import { ok, refused } from '../../domain/result.ts';
import { completeAssessment } from '../../domain/scale/complete-assessment.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { firstRefusal } from '../shared-log.ts';

export const listInstruments: QueryHandler<'scale.instruments'> = ({ instruments }) =>
  ok({ instruments });

/** Weighs a concern. The program names the highest step with ticks; the person chooses and says why. */
export const assess: CommandHandler<'scale.assess'> = (
  { stores, instruments, newId, actor, now },
  input,
) => {
  const instrument = instruments.find(
    ({ id, version }) => id === input.instrumentId && version === input.instrumentVersion,
  );
  if (instrument === undefined) return refused({ code: 'instrumentUnknown' });
  const answered =
    input.reporting !== null &&
    (input.reporting === 'reported' || input.reportingReason.trim() !== '');
  const completed = completeAssessment(instrument, {
    answers: input.answers,
    chosenStepId: input.chosenStepId,
    reason: input.reason,
    reportingAnswered: answered,
  });
  if (!completed.ok) return refused(firstRefusal(completed.error));
  const { answers, suggestion, chosenStepId, reason } = completed.value;
  const id = newId();
  stores.assessments.add({
    id,
    childId: input.childId,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    assessedOn: input.assessedOn,
    result: {
      answers,
      highestTickedStepId: suggestion.highestTickedStepId,
      chosenStepId,
      reason,
      reporting: input.reporting,
      reportingReason: input.reportingReason,
    },
    authorName: actor.name,
    at: now,
  });
  return ok({ id });
};

/** Newest first. */
export const listAssessments: QueryHandler<'scale.list'> = ({ stores }, { childId }) =>
  ok({
    assessments: stores.assessments
      .ofChild(childId)
      .map(({ id, instrumentId, instrumentVersion, assessedOn, result, authorName, at }) => ({
        id,
        instrumentId,
        instrumentVersion,
        assessedOn,
        ...result,
        byName: authorName,
        at,
      }))
      .reverse(),
  });
