import * as z from 'zod';
import { scaleAnswers } from '../domain/scale/instrument.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  instant,
  list,
  localDate,
  nothing,
  ofChild,
  personName,
  recordId,
  requiredText,
  text,
} from './fields.ts';

const instrumentText = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() });
const instrumentId = z.string().regex(/^[a-z][a-z0-9-]{2,60}$/);
const itemId = z.string().regex(/^[a-zA-Z0-9.-]{1,60}$/);

export const instrumentSchema = z.strictObject({
  id: instrumentId,
  version: z.number().int().min(1),
  title: instrumentText,
  introduction: instrumentText,
  steps: list(
    z.strictObject({
      id: itemId,
      heading: instrumentText,
      subHeading: instrumentText,
      tone: z.enum(['calm', 'attentive', 'concerned', 'danger']),
      opensReporting: z.boolean(),
      items: list(z.strictObject({ id: itemId, text: instrumentText }), 60),
    }),
    10,
  ),
});

const answers = z.record(itemId, z.enum(scaleAnswers));

/** The newest version of each instrument, and every older version that some stored answer was given in. */
export const listInstruments = defineQuery({
  input: nothing,
  output: z.strictObject({ instruments: list(instrumentSchema, 40) }),
  vault: 'unlocked',
  action: 'settings.own',
  audit: 'none',
  tags: [],
});

export const assess = defineCommand({
  input: z.strictObject({
    ...ofChild,
    instrumentId,
    instrumentVersion: z.number().int().min(1),
    answers,
    /** The person chooses; the program only names the highest step that has ticks. */
    chosenStepId: itemId,
    reason: requiredText,
    assessedOn: localDate,
    /** What was done about a tick in the top step; required when there is one. */
    reporting: z.enum(['reported', 'discussedAnonymously', 'notReported']).nullable(),
    reportingReason: text,
  }),
  output: created,
  errors: ['stepUnknown', 'itemUnknown', 'instrumentUnknown', 'reasonMissing', 'reportingMissing'],
  vault: 'unlocked',
  action: 'scale.write',
  subject: 'child',
  audit: 'write',
  tags: ['scales', 'overview'],
});

export const listAssessments = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    assessments: list(
      z.strictObject({
        id: recordId,
        instrumentId,
        instrumentVersion: z.number().int(),
        answers,
        highestTickedStepId: itemId.nullable(),
        chosenStepId: itemId,
        reason: text,
        assessedOn: localDate,
        byName: personName,
        at: instant,
        reporting: z.enum(['reported', 'discussedAnonymously', 'notReported']).nullable(),
        reportingReason: text,
      }),
      2000,
    ),
  }),
  vault: 'unlocked',
  action: 'scale.read',
  subject: 'child',
  audit: 'read',
  tags: ['scales'],
});
