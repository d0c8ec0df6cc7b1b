import * as z from 'zod';
import { lanes, logEntryKinds, writtenEntryKinds } from '../domain/case/log-entry-kind.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  done,
  instant,
  level,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  requiredText,
  serviceType,
  text,
  userId,
} from './fields.ts';

/** Opens the log: needs a consent that covers it today and a holder. From here there is exactly one holder. */
export const openLog = defineCommand({
  input: z.strictObject({ ...ofChild, holderUserId: userId }),
  output: done,
  errors: ['consentMissing', 'logAlreadyOpen', 'levelUnchanged', 'holderMissing', 'logNotOpen'],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'baton', 'child', 'children', 'overview'],
});

export const closeLog = defineCommand({
  input: z.strictObject({ ...ofChild, reason: requiredText, agreedWith: text, closingNote: text }),
  output: done,
  errors: ['logNotOpen', 'offerOpen', 'reasonMissing', 'holderElsewhere', 'holderMissing'],
  vault: 'unlocked',
  action: 'level.decide',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'baton', 'child', 'children', 'overview', 'measures'],
});

export const addLogEntry = defineCommand({
  input: z.strictObject({
    ...ofChild,
    kind: z.enum(writtenEntryKinds),
    body: requiredText,
    /** For a goal, a note or what was tried before: the attention point it belongs to. */
    aboutEntryId: recordId.nullable(),
    happenedOn: localDate,
  }),
  output: created,
  errors: ['logNotOpen', 'holderElsewhere', 'dayInFuture', 'dayBeforeChild'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'overview'],
});

/**
 * Corrects by a later entry; the old words stay and are shown struck through. Refused as stale when somebody else
 * has corrected the same entry since.
 */
export const correctLogEntry = defineCommand({
  input: z.strictObject({
    ...ofChild,
    entryId: recordId,
    body: text,
    reason: requiredText,
    /** The newest correction that the writer has seen; null when they saw none. */
    seenCorrectionId: recordId.nullable(),
  }),
  output: created,
  errors: ['logNotOpen', 'reasonMissing', 'holderElsewhere', 'staleRevision'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log'],
});

/** What other parts of the log know about an entry; its body holds names and free text only. */
export const entryDetail = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('deputy'), to: localDate }),
  z.strictObject({ of: z.literal('participant'), serviceType, roleTitle: z.string().max(200) }),
  z.strictObject({ of: z.literal('level'), from: level, to: level }),
  z.strictObject({ of: z.literal('reassigned'), fromName: z.string().max(120) }),
]);
export type EntryDetail = z.infer<typeof entryDetail>;

export const logEntryView = z.strictObject({
  id: recordId,
  kind: z.enum(logEntryKinds),
  lane: z.enum(lanes),
  body: text,
  aboutEntryId: recordId.nullable(),
  /** For a correction: what it corrects. */
  correctsEntryId: recordId.nullable(),
  correctionReason: text,
  detail: entryDetail.nullable(),
  happenedOn: localDate,
  byName: personName,
  byOffice: z.string().max(200),
  at: instant,
});
export type LogEntryView = z.infer<typeof logEntryView>;

export const listLogEntries = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ entries: list(logEntryView, 20_000) }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['log'],
});

export const participantView = z.strictObject({
  id: recordId,
  name: personName,
  serviceType,
  roleTitle: z.string().max(200),
  phone: z.string().max(40),
  userId: userId.nullable(),
  from: localDate,
  to: localDate.nullable(),
  notice: text,
});

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
  tags: ['log', 'child', 'children'],
});

export const endParticipation = defineCommand({
  input: z.strictObject({ ...ofChild, participantId: recordId, to: localDate }),
  output: done,
  errors: ['logNotOpen', 'holderElsewhere'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'child', 'children'],
});
