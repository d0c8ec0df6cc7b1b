import * as z from 'zod';
import { talkKinds } from '../domain/talk/talk-terms.ts';
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
} from './fields.ts';

export const talkKind = z.enum(talkKinds);

export const talkFields = z.strictObject({
  kind: talkKind,
  heldOn: localDate,
  /** Who was there; with an adviser: the service that was asked. */
  present: line,
  summary: requiredText,
  agreed: text,
  /** Only with an adviser. */
  isAnonymous: z.boolean(),
});
export type TalkFields = z.infer<typeof talkFields>;

/** Keeps a talk as an internal note: it is never part of the shared log, and never changed. */
export const recordTalk = defineCommand({
  input: z.strictObject({ ...ofChild, talk: talkFields }),
  output: created,
  errors: ['periodInvalid'],
  vault: 'unlocked',
  action: 'observation.write',
  subject: 'child',
  audit: 'write',
  tags: ['talks', 'deadlines', 'overview'],
});

export const listTalks = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    talks: list(
      z.strictObject({ id: recordId, talk: talkFields, byName: personName, at: instant }),
      2000,
    ),
  }),
  vault: 'unlocked',
  action: 'observation.read',
  subject: 'child',
  audit: 'read',
  tags: ['talks'],
});
