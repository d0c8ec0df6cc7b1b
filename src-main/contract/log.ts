import * as z from 'zod';
import {
  closeOutcomes,
  closeReasons,
  logOrigins,
  logTurns,
  pauseCauses,
} from '../domain/case/log-status-change.ts';
import { measureEndings } from '../domain/case/measure-endings.ts';
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
  input: z.strictObject({ ...ofChild, holderUserId: userId, origin: z.enum(logOrigins) }),
  output: done,
  errors: ['consentMissing', 'logAlreadyOpen', 'levelUnchanged', 'holderMissing', 'logNotOpen'],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'baton', 'child', 'children', 'overview'],
});

/** The parties agree to let the log rest; the holder keeps the baton, and a day to look at it again is set. */
export const pauseLog = defineCommand({
  input: z.strictObject({ ...ofChild, reason: requiredText, resumeOn: localDate }),
  output: done,
  errors: ['logNotOpen', 'reasonMissing', 'periodInvalid', 'holderElsewhere'],
  vault: 'unlocked',
  action: 'level.decide',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'child', 'children', 'overview'],
});

/** Takes a log that rests up again. Without a consent that covers it, it stays paused, and says so in the answer. */
export const resumeLog = defineCommand({
  input: z.strictObject({ ...ofChild, reason: text }),
  output: z.strictObject({ isOpen: z.boolean() }),
  errors: ['logNotOpen', 'logAlreadyOpen', 'levelUnchanged', 'consentMissing', 'holderElsewhere'],
  vault: 'unlocked',
  action: 'level.decide',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'child', 'children', 'overview'],
});

export const closeLog = defineCommand({
  input: z.strictObject({
    ...ofChild,
    closeReason: z.enum(closeReasons),
    reason: requiredText,
    outcome: z.enum(closeOutcomes),
    agreedWith: text,
    closingNote: text,
    /** What becomes of each measure that is still open. */
    measures: list(z.strictObject({ measureId: recordId, ending: z.enum(measureEndings) })),
  }),
  output: done,
  errors: [
    'logNotOpen',
    'offerOpen',
    'reasonMissing',
    'holderElsewhere',
    'holderMissing',
    'measureUndecided',
  ],
  vault: 'unlocked',
  action: 'level.decide',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'baton', 'child', 'children', 'overview', 'measures', 'levels'],
});

/** Opens a closed log again at a level, with a consent and a holder. What was written stays. */
export const reopenLog = defineCommand({
  input: z.strictObject({
    ...ofChild,
    reason: requiredText,
    childHeard: text,
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    holderUserId: userId,
    origin: z.enum(logOrigins),
  }),
  output: done,
  errors: [
    'logNotClosed',
    'logAlreadyOpen',
    'levelUnchanged',
    'consentMissing',
    'holderMissing',
    'reasonMissing',
  ],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'baton', 'child', 'children', 'overview', 'levels'],
});

const turnView = z.strictObject({
  id: recordId,
  cause: z.enum(logTurns),
  reason: text,
  pauseCause: z.enum(pauseCauses).nullable(),
  resumeOn: localDate.nullable(),
  closeReason: z.enum(closeReasons).nullable(),
  outcome: z.enum(closeOutcomes).nullable(),
  agreedWith: text,
  closingNote: text,
  /** What became of the measures when the log was closed. */
  measures: list(
    z.strictObject({ what: text, responsible: z.string(), ending: z.enum(measureEndings) }),
  ),
  byName: personName,
  at: instant,
});
export type LogTurnView = z.infer<typeof turnView>;

/** The story of the log: opened, rested, resumed, closed, reopened; oldest first. */
export const listTurns = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ origin: z.enum(logOrigins).nullable(), turns: list(turnView) }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['log'],
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
  errors: ['logNotOpen', 'logOnPaper', 'holderElsewhere', 'dayInFuture', 'dayBeforeChild'],
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
  errors: ['logNotOpen', 'logOnPaper', 'reasonMissing', 'holderElsewhere', 'staleRevision'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'overview'],
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
