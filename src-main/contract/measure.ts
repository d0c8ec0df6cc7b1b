import * as z from 'zod';
import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
  measureArenas,
  measureStatuses,
} from '../domain/measure/measure-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  done,
  instant,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  requiredText,
  text,
} from './fields.ts';

export const measureFields = z.strictObject({
  goalEntryId: recordId.nullable(),
  what: requiredText,
  arena: z.enum(measureArenas),
  responsible: personName,
  startsOn: localDate,
  /** Every measure has a day when it is evaluated. */
  evaluateOn: localDate,
});
export type MeasureFields = z.infer<typeof measureFields>;

export const startMeasure = defineCommand({
  input: z.strictObject({ ...ofChild, measure: measureFields }),
  output: created,
  errors: ['logNotOpen', 'periodInvalid', 'holderElsewhere'],
  vault: 'unlocked',
  action: 'measure.write',
  subject: 'child',
  audit: 'write',
  tags: ['measures', 'log', 'overview'],
});

export const evaluateMeasure = defineCommand({
  input: z.strictObject({
    ...ofChild,
    measureId: recordId,
    evaluatedOn: localDate,
    carriedOut: z.enum(carriedOutAnswers),
    effect: z.enum(effectAnswers),
    decision: z.enum(evaluationDecisions),
    comment: text,
    /** Required when the measure goes on or is changed. */
    nextEvaluationOn: localDate.nullable(),
    /** The new wording when it is changed. */
    changedTo: text,
  }),
  output: done,
  errors: [
    'measureNotActive',
    'evaluationDateMissing',
    'logNotOpen',
    'holderElsewhere',
    'reasonMissing',
    'periodInvalid',
  ],
  vault: 'unlocked',
  action: 'measure.evaluate',
  subject: 'child',
  audit: 'write',
  tags: ['measures', 'log', 'overview'],
});

export const measureView = z.strictObject({
  id: recordId,
  measure: measureFields,
  status: z.enum(measureStatuses),
  evaluations: list(
    z.strictObject({
      id: recordId,
      evaluatedOn: localDate,
      carriedOut: z.enum(carriedOutAnswers),
      effect: z.enum(effectAnswers),
      decision: z.enum(evaluationDecisions),
      comment: text,
      byName: personName,
      at: instant,
    }),
  ),
});
export type MeasureView = z.infer<typeof measureView>;

export const listMeasures = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ measures: list(measureView, 2000) }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['measures'],
});
