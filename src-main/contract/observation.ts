import * as z from 'zod';
import {
  observationFrequencies,
  observationNextSteps,
  observationThemes,
} from '../domain/observation/observation-note.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  instant,
  line,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  requiredText,
  text,
  timeOfDay,
} from './fields.ts';

export const observationFields = z.strictObject({
  observedOn: localDate,
  observedAt: timeOfDay.nullable(),
  place: line,
  present: line,
  seenAndHeard: requiredText,
  childWords: text,
  beforeAndAfter: text,
  frequency: z.enum(observationFrequencies).nullable(),
  durationNote: line,
  worksWellWhen: text,
  strengths: text,
  /** Kept apart from what was seen, on screen and on paper. */
  interpretation: text,
  earlierConcerns: text,
  themes: list(z.enum(observationThemes), observationThemes.length),
  nextSteps: list(z.enum(observationNextSteps), observationNextSteps.length),
  discussedWith: line,
  discussedOn: localDate.nullable(),
  /** Suspicion of violence, abuse or serious neglect: hides the talk with parents, opens the reporting path. */
  suspicion: z.boolean(),
});
export type ObservationFields = z.infer<typeof observationFields>;

/** Keeps a wondering note as an internal note. A new note may supersede an older one; nothing is overwritten. */
export const recordObservation = defineCommand({
  input: z.strictObject({ ...ofChild, note: observationFields, supersedes: recordId.nullable() }),
  output: created,
  vault: 'unlocked',
  action: 'observation.write',
  subject: 'child',
  audit: 'write',
  tags: ['observations', 'overview'],
});

export const listObservations = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    observations: list(
      z.strictObject({
        id: recordId,
        note: observationFields,
        byName: personName,
        at: instant,
        supersededBy: recordId.nullable(),
      }),
      2000,
    ),
  }),
  vault: 'unlocked',
  action: 'observation.read',
  subject: 'child',
  audit: 'read',
  tags: ['observations'],
});
