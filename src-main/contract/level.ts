import * as z from 'zod';
import { levelDecisions } from '../domain/level/decision.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  instant,
  level,
  line,
  list,
  ofChild,
  personName,
  recordId,
  requiredText,
  text,
} from './fields.ts';

/** Decides the level after weighing the concern; the reason, and how the child was heard, are kept. */
export const decideLevel = defineCommand({
  input: z.strictObject({
    ...ofChild,
    decision: z.enum(levelDecisions),
    reason: requiredText,
    childsBest: text,
    childHeard: text,
    discussedWith: line,
  }),
  output: z.strictObject({ level }),
  errors: [
    'reasonMissing',
    'consentMissing',
    'holderMissing',
    'levelUnchanged',
    'offerOpen',
    'holderElsewhere',
    'logNotOpen',
  ],
  vault: 'unlocked',
  action: 'level.decide',
  subject: 'child',
  audit: 'decide',
  tags: ['levels', 'child', 'children', 'log', 'overview', 'baton'],
});

export const levelHistory = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    history: list(
      z.strictObject({
        id: recordId,
        decision: z.enum(levelDecisions),
        from: level,
        to: level,
        reason: text,
        childsBest: text,
        childHeard: text,
        discussedWith: line,
        byName: personName,
        at: instant,
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['levels'],
});
