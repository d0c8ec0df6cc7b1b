import * as z from 'zod';
import { breakRules } from '../domain/break/break-rule.ts';
import { breakFaces } from '../domain/break/follow-up-break.ts';
import { mendingActions } from '../domain/break/mending-action.ts';
import { dueKinds } from '../domain/deadline/due-kinds.ts';
import { dueStates } from '../domain/deadline/due-state.ts';
import { defineQuery } from './define.ts';
import { list, localDate, ofChild, recordId } from './fields.ts';

/** What is shown of a measure or a message: its first words. */
const firstWords = z.string().max(200);

/** One break in follow-up, with the small facts that its words need. */
export const breakView = z.strictObject({
  rule: z.enum(breakRules),
  face: z.enum(breakFaces),
  since: localDate,
  mending: z.enum(mendingActions),
  /** Whether the one who asks may do it; others are led to the child and to whoever has the baton. */
  mayMend: z.boolean(),
  recordId: recordId.nullable(),
  about: firstWords,
  name: z.string().max(200),
  on: localDate.nullable(),
  until: localDate.nullable(),
  number: z.number().int().nullable(),
});
export type BreakView = z.infer<typeof breakView>;

export const dueView = z.strictObject({
  kind: z.enum(dueKinds),
  state: z.enum(dueStates),
  dueOn: localDate,
  /** What it is about, for example the measure's first words. */
  about: firstWords,
  recordId: recordId.nullable(),
});
export type DueView = z.infer<typeof dueView>;

/** What stopped and what is dated for one child. */
export const followUpOfChild = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    /** The most urgent first. */
    breaks: list(breakView, 5000),
    /** Overdue first; none of it is said by a break. */
    due: list(dueView, 5000),
  }),
  vault: 'unlocked',
  action: 'child.read',
  subject: 'child',
  audit: 'read',
  tags: ['overview', 'child'],
});
