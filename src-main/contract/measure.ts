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
  line,
  lineValue,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  requiredText,
  text,
} from './fields.ts';

const linePoint = z.strictObject({ value: lineValue, words: line });

export const measureFields = z.strictObject({
  goalEntryId: recordId.nullable(),
  what: requiredText,
  arena: z.enum(measureArenas),
  /** Empty while nobody has taken it on: the program says so until somebody has. */
  responsible: z.string().trim().max(120),
  startsOn: localDate,
  /** Every measure has a day when it is evaluated. */
  evaluateOn: localDate,
  /** Where things are when it starts, and where one wants them to be. */
  startPoint: linePoint,
  aim: linePoint,
});
export type MeasureFields = z.infer<typeof measureFields>;

export const startMeasure = defineCommand({
  input: z.strictObject({ ...ofChild, measure: measureFields }),
  output: created,
  errors: ['logNotOpen', 'logOnPaper', 'periodInvalid', 'holderElsewhere'],
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
    /** Where those it concerns put the mark, and who they were; never computed. */
    lineValue,
    lineSetBy: line,
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
    'logOnPaper',
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
  revision: z.number().int(),
  evaluations: list(
    z.strictObject({
      id: recordId,
      evaluatedOn: localDate,
      carriedOut: z.enum(carriedOutAnswers),
      effect: z.enum(effectAnswers),
      decision: z.enum(evaluationDecisions),
      comment: text,
      lineValue,
      lineSetBy: line,
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
