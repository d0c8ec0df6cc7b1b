import * as z from 'zod';
import { deadlineKinds } from '../domain/deadline/deadline-kinds.ts';
import { defineCommand, defineQuery } from './define.ts';
import { done, list, localDate, ofChild, personName } from './fields.ts';

const deadlineKind = z.enum(deadlineKinds);

export const deadlineView = z.strictObject({
  kind: deadlineKind,
  /** The day it began to run. */
  from: localDate,
  /** The day that counts: what the family was told, otherwise what the numbers give. */
  dueOn: localDate,
  countedDueOn: localDate,
  told: z.strictObject({ on: localDate, byName: personName }).nullable(),
});
export type DeadlineView = z.infer<typeof deadlineView>;

/** The deadlines that run for one child and are counted from the municipality’s numbers; first due first. */
export const deadlinesOfChild = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ deadlines: list(deadlineView, deadlineKinds.length) }),
  vault: 'unlocked',
  action: 'child.read',
  subject: 'child',
  audit: 'read',
  tags: ['deadlines', 'child', 'observations', 'talks', 'levels', 'log', 'meetings', 'policy'],
});

/** Keeps that the family was told a deadline. From then on the day stands, whatever the numbers become. */
export const tellDeadline = defineCommand({
  input: z.strictObject({ ...ofChild, kind: deadlineKind, dueOn: localDate, toldOn: localDate }),
  output: done,
  errors: ['deadlineNotRunning', 'periodInvalid'],
  vault: 'unlocked',
  action: 'child.change',
  subject: 'child',
  audit: 'write',
  tags: ['deadlines', 'overview'],
});

/** They had not been told after all: a later row takes the last telling back. */
export const takeBackDeadline = defineCommand({
  input: z.strictObject({ ...ofChild, kind: deadlineKind }),
  output: done,
  errors: ['deadlineNotRunning'],
  vault: 'unlocked',
  action: 'child.change',
  subject: 'child',
  audit: 'write',
  tags: ['deadlines', 'overview'],
});
