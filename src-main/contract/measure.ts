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

/** The revision of the measure that one has seen. */
const revision = z.number().int().min(1);
const responsible = z.string().trim().max(120);
const linePoint = z.strictObject({ value: lineValue, words: line });

export const measureFields = z.strictObject({
  goalEntryId: recordId.nullable(),
  what: requiredText,
  arena: z.enum(measureArenas),
  /** Empty while nobody has taken it on: the program says so until somebody has. */
  responsible,
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
  errors: [
    'logNotOpen',
    'logOnPaper',
    'evaluationBeforeStart',
    'evaluationTooFarAhead',
    'holderElsewhere',
  ],
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
    revision,
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
    'staleRevision',
    'measureNotActive',
    'evaluationDateMissing',
    'evaluationTooFarAhead',
    'evaluatedInFuture',
    'evaluatedBeforeStart',
    'nextEvaluationNotLater',
    'lineSetterMissing',
    'logNotOpen',
    'logOnPaper',
    'holderElsewhere',
    'reasonMissing',
  ],
  vault: 'unlocked',
  action: 'measure.evaluate',
  subject: 'child',
  audit: 'write',
  tags: ['measures', 'log', 'overview'],
});

/** Gives a measure to somebody else, or to nobody yet. */
export const changeResponsible = defineCommand({
  input: z.strictObject({
    ...ofChild,
    measureId: recordId,
    revision,
    /** Empty is nobody yet. */
    responsible,
    reason: requiredText,
  }),
  output: done,
  errors: [
    'staleRevision',
    'measureNotActive',
    'responsibleUnchanged',
    'reasonMissing',
    'logNotOpen',
    'logOnPaper',
    'holderElsewhere',
  ],
  vault: 'unlocked',
  action: 'measure.write',
  subject: 'child',
  audit: 'write',
  tags: ['measures', 'log', 'overview'],
});

export const measureView = z.strictObject({
  id: recordId,
  measure: measureFields,
  status: z.enum(measureStatuses),
  revision,
  /** The measure it took the place of. */
  replacesId: recordId.nullable(),
  byName: personName,
  at: instant,
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
  /** Oldest first; an empty name is nobody yet. */
  reassignments: list(
    z.strictObject({
      id: recordId,
      from: responsible,
      to: responsible,
      reason: text,
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
