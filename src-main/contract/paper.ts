import * as z from 'zod';
import { logKeepings, logOrigins } from '../domain/case/log-status-change.ts';
import { familyAnswers } from '../domain/paper/keep-on-paper.ts';
import { paperMilestones } from '../domain/paper/paper-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  done,
  instant,
  line,
  list,
  locale,
  localDate,
  ofChild,
  personName,
  recordId,
  text,
  userId,
} from './fields.ts';

const paperCode = z.string().trim().min(1).max(20);

/** How the log is kept, and for a log on paper the dates that were registered, newest first. */
export const paperOfChild = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    keeping: z.enum(logKeepings),
    code: paperCode.nullable(),
    since: instant.nullable(),
    /** Codes that were printed for this child and are not in use yet. */
    printedCodes: list(paperCode, 100),
    nextMeeting: z.strictObject({ plannedId: recordId, on: localDate }).nullable(),
    milestones: list(
      z.strictObject({
        id: recordId,
        kind: z.enum(paperMilestones),
        on: localDate,
        byName: personName,
        at: instant,
      }),
      5000,
    ),
  }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['log', 'child', 'meetings', 'copies'],
});

/** Registers a log on paper by its code: from here the program keeps the holder and the dates, and no words. */
export const keepOnPaper = defineCommand({
  input: z.strictObject({
    ...ofChild,
    code: paperCode,
    answer: z.enum(familyAnswers),
    /** Who in the family answered. */
    answeredBy: list(personName, 6),
    /** Who gets the baton when this opens the log; null while somebody has it. */
    holderUserId: userId.nullable(),
    /** Who asked for the log, when this opens it. */
    origin: z.enum(logOrigins).nullable(),
    /** In the family's own words, if they gave any. */
    reason: text.max(2000),
  }),
  output: done,
  errors: [
    'paperCodeInvalid',
    'paperCodeUnknown',
    'paperCodeTaken',
    'levelUnchanged',
    'alreadyOnPaper',
    'reasonMissing',
    'holderMissing',
    'holderElsewhere',
  ],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'baton', 'child', 'children', 'consents', 'overview'],
});

/** That something happened and when; what was said stays on the paper. A next meeting is planned with it. */
export const registerMilestone = defineCommand({
  input: z.strictObject({
    ...ofChild,
    kind: z.enum(paperMilestones),
    on: localDate,
    nextMeetingOn: localDate.nullable(),
  }),
  output: done,
  errors: ['notOnPaper', 'logNotOpen', 'holderElsewhere', 'periodInvalid'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['log', 'meetings', 'overview'],
});

/** The log is kept here from now on; needs the consent that opening one needs. */
export const endPaperKeeping = defineCommand({
  input: z.strictObject({ ...ofChild, reason: text.max(2000) }),
  output: done,
  errors: ['notOnPaper', 'logNotOpen', 'consentMissing', 'holderElsewhere'],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['log', 'child', 'children', 'overview'],
});

/** A blank log for whoever needs one, with a code in the place of a name. */
export const previewBlankLog = defineQuery({
  input: z.strictObject({ locale }),
  output: z.strictObject({ pdfBase64: z.string().max(20_000_000), pages: z.number().int().min(1) }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'none',
  tags: ['office'],
});

/** Makes a new code, and writes the blank log to a file or to paper. The code is null when the person thought better of it. */
export const printBlankLog = defineCommand({
  input: z.strictObject({ locale, way: z.enum(['file', 'printer']) }),
  output: z.strictObject({ code: line.nullable() }),
  errors: ['fileNotWritable', 'notPrinted'],
  vault: 'unlocked',
  action: 'office.read',
  audit: 'print',
  tags: ['audit'],
});
