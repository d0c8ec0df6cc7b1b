import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
  created,
  done,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
} from './fields.ts';

/** Children who are siblings. A link says that and no more: nothing of one log is ever shown in the other. */

export const linkSiblings = defineCommand({
  input: z.strictObject({ ...ofChild, siblingId: childId }),
  output: created,
  errors: ['siblingImpossible'],
  vault: 'unlocked',
  action: 'child.change',
  subject: 'child',
  audit: 'write',
  tags: ['siblings'],
});

export const unlinkSiblings = defineCommand({
  input: z.strictObject({ ...ofChild, linkId: recordId }),
  output: done,
  vault: 'unlocked',
  action: 'child.change',
  subject: 'child',
  audit: 'write',
  tags: ['siblings'],
});

/** Name and birth year of each sibling, and whether that child may be opened by whoever asks. */
export const listSiblings = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    siblings: list(
      z.strictObject({
        linkId: recordId,
        childId,
        givenName: z.string(),
        familyName: z.string(),
        birthYear: z.number().int().nullable(),
        isUnborn: z.boolean(),
        mayOpen: z.boolean(),
        linkedBy: personName,
        linkedOn: localDate,
      }),
      50,
    ),
  }),
  vault: 'unlocked',
  action: 'child.read',
  subject: 'child',
  audit: 'read',
  tags: ['siblings'],
});
