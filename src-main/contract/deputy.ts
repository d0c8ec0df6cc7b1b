import * as z from 'zod';
import { defineCommand } from './define.ts';
import { created, done, localDate, ofChild, recordId, userId } from './fields.ts';

/** Somebody acts in the holder's place for a while. The holder still has the baton, and it ends by its own date. */
export const appointDeputy = defineCommand({
  input: z.strictObject({ ...ofChild, userId, from: localDate, to: localDate }),
  output: created,
  errors: [
    'logNotOpen',
    'holderMissing',
    'holderElsewhere',
    'alreadyHolder',
    'periodInvalid',
    'deputyAlready',
  ],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'children', 'overview', 'absences'],
});

/** Ends it before its date. */
export const endDeputy = defineCommand({
  input: z.strictObject({ ...ofChild, deputyId: recordId }),
  output: done,
  errors: ['holderElsewhere'],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'children', 'overview', 'absences'],
});
