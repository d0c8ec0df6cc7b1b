import * as z from 'zod';
import { leavingNotices } from '../domain/case/leave-log.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  done,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  serviceType,
  userId,
} from './fields.ts';

export const participantView = z.strictObject({
  id: recordId,
  name: personName,
  serviceType,
  roleTitle: z.string().max(200),
  phone: z.string().max(40),
  userId: userId.nullable(),
  from: localDate,
  to: localDate.nullable(),
  /** How they were told that they no longer follow up; null until they leave. */
  notice: z.enum(leavingNotices).nullable(),
});

/** Child welfare is listed only while a consent covers it: that a family has contact there is secret in itself. */
export const listParticipants = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ participants: list(participantView) }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['log'],
});

/** Nobody from another service joins before a consent covers that service. */
export const addParticipant = defineCommand({
  input: z.strictObject({
    ...ofChild,
    name: personName,
    serviceType,
    roleTitle: z.string().trim().max(200),
    phone: z.string().trim().max(40),
    userId: userId.nullable(),
    from: localDate,
  }),
  output: created,
  errors: ['consentMissing', 'logNotOpen', 'holderElsewhere'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'child', 'children', 'overview'],
});

/** Somebody no longer follows up: who takes over what they answered for, and how they were told. */
export const endParticipation = defineCommand({
  input: z.strictObject({
    ...ofChild,
    participantId: recordId,
    to: localDate,
    notice: z.enum(leavingNotices),
    /** One for each open measure they answer for; an empty name says that nobody does yet. */
    takeOver: list(
      z.strictObject({ measureId: recordId, responsible: z.string().trim().max(120) }),
    ),
  }),
  output: done,
  errors: [
    'logNotOpen',
    'holderElsewhere',
    'measureUndecided',
    'stillTheirs',
    'periodInvalid',
    'staleRevision',
  ],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'child', 'children', 'measures', 'overview'],
});

/** Takes a leaving back on its own day: they go on, and get back the measures that are named. */
export const resumeParticipation = defineCommand({
  input: z.strictObject({ ...ofChild, participantId: recordId, takeBack: list(recordId) }),
  output: done,
  errors: ['consentMissing', 'logNotOpen', 'holderElsewhere', 'periodInvalid', 'staleRevision'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'child', 'children', 'measures', 'overview'],
});

/** They have been told now. */
export const giveNotice = defineCommand({
  input: z.strictObject({
    ...ofChild,
    participantId: recordId,
    notice: z.enum(['spoken', 'letter']),
  }),
  output: done,
  errors: ['holderElsewhere'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log'],
});
