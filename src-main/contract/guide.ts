import * as z from 'zod';
import {
  guideDeadlines,
  guideIds,
  guideTools,
  stepConditions,
  stepFacts,
} from '../domain/guide/guide-terms.ts';
import { guideHints } from '../domain/guide/guide-hints.ts';
import { stepReasons, stepStates } from '../domain/guide/stand-of.ts';
import { stepsBefore } from '../domain/guide/step-before.ts';
import { isStepId } from '../domain/guide/structure-faults.ts';
import { defineQuery } from './define.ts';
import { level, list, localDate, nothing, ofChild } from './fields.ts';

const words = z.string().trim().min(1).max(2000);
const guideText = z.strictObject({ nb: words, nn: words, en: words });
const guideId = z.enum(guideIds);
const stepId = z.string().refine(isStepId, { error: 'stepId' });

/** A list of a closed set in which nothing stands twice. */
const oneOfEach = <T extends string>(members: readonly [T, ...T[]], min: number) =>
  z
    .array(z.enum(members))
    .min(min)
    .max(members.length)
    .refine((all) => new Set(all).size === all.length, { error: 'memberTwice' });

export const guideStepSchema = z.strictObject({
  id: stepId,
  level,
  title: guideText,
  what: guideText,
  how: guideText,
  who: guideText,
  arena: guideText,
  outcome: guideText,
  deadline: z.enum(guideDeadlines).nullable(),
  tools: oneOfEach(guideTools, 1),
  doneBy: oneOfEach(stepFacts, 1),
  onlyWhen: z.enum(stepConditions).nullable(),
  notWhen: z.enum(stepConditions).nullable(),
});

/** A step guide file, field by field; what the steps must be together is in `guideFaults`. */
export const guideSchema = z.strictObject({
  id: guideId,
  version: z.number().int().min(1),
  title: guideText,
  remember: guideText,
  owner: guideText,
  revisedOn: localDate,
  steps: list(guideStepSchema, 60),
});

/** One guide whole. Without an id: the guide that this office works by. */
export const getGuide = defineQuery({
  input: z.strictObject({ id: guideId.nullable() }),
  output: z.strictObject({ guide: guideSchema }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'none',
  tags: ['office'],
});

/** The guides that there are, and which of them is this office’s own. */
export const listGuides = defineQuery({
  input: nothing,
  output: z.strictObject({
    ours: guideId,
    guides: list(guideSchema.omit({ steps: true, remember: true }), 20),
  }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'none',
  tags: ['office'],
});

/** Where one child’s log stands in the office’s guide, as far as the person who asks may read it. */
export const guideOfChild = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    guideId,
    level,
    /** When the present round of steps began; null when the follow-up is closed. */
    roundOn: localDate.nullable(),
    /** What stands before the guide’s own steps. */
    before: z.enum(stepsBefore).nullable(),
    steps: list(
      z.strictObject({
        id: stepId,
        state: z.enum(stepStates),
        because: z.enum(stepReasons).nullable(),
      }),
      60,
    ),
    nextStepId: stepId.nullable(),
    tool: z.enum(guideTools).nullable(),
    /** The deadline that runs on what comes next. */
    deadline: z
      .strictObject({
        kind: z.enum(guideDeadlines),
        dueOn: localDate,
        /** What the numbers give today; differs from `dueOn` when the family was told another day. */
        countedDueOn: localDate,
        toldOn: localDate.nullable(),
      })
      .nullable(),
    hints: list(z.enum(guideHints), guideHints.length),
  }),
  vault: 'unlocked',
  action: 'child.read',
  subject: 'child',
  audit: 'read',
  tags: [
    'child',
    'observations',
    'scales',
    'talks',
    'levels',
    'consents',
    'log',
    'measures',
    'baton',
    'meetings',
    'deadlines',
    'policy',
  ],
});
