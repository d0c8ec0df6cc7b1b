import * as z from 'zod';
import { attendances, meetingTypes } from '../domain/meeting/meeting-terms.ts';
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
  requiredLine,
  requiredText,
  text,
  timeOfDay,
} from './fields.ts';
import { measureFields } from './measure.ts';

export const meetingFields = z.strictObject({
  type: z.enum(meetingTypes),
  heldOn: localDate,
  startsAt: timeOfDay.nullable(),
  place: line,
  participants: list(
    z.strictObject({ name: personName, service: line, attendance: z.enum(attendances) }),
    60,
  ),
  agenda: text,
  childVoice: text,
  guardianView: text,
  /** What the guardians say to the minutes: they must match what the guardians experienced (Frax). */
  guardianComment: text,
  summary: text,
  /** What was decided; one that is a measure has a day, and somebody responsible or nobody yet. */
  decisions: list(
    z.strictObject({
      what: requiredLine,
      measure: measureFields
        .omit({ what: true, goalEntryId: true, startPoint: true, aim: true })
        .nullable(),
    }),
    60,
  ),
  nextMeetingOn: localDate.nullable(),
  noNextMeetingReason: line,
});
export type MeetingFields = z.infer<typeof meetingFields>;

/** The log is the minutes: the meeting, its decisions and their measures are written in one step. */
export const holdMeeting = defineCommand({
  input: z.strictObject({
    ...ofChild,
    /** The planned meeting that was held here; null for one that nobody had planned. */
    plannedId: recordId.nullable().default(null),
    meeting: meetingFields,
    /** When the next meeting begins, where that was agreed along with its day. */
    nextStartsAt: timeOfDay.nullable().default(null),
  }),
  output: created,
  errors: [
    'logNotOpen',
    'logOnPaper',
    'reasonMissing',
    'evaluationBeforeStart',
    'evaluationTooFarAhead',
    'holderElsewhere',
    'meetingDayPassed',
    'meetingDayTooFar',
    'meetingDayAhead',
  ],
  vault: 'unlocked',
  action: 'meeting.write',
  subject: 'child',
  audit: 'write',
  tags: ['meetings', 'log', 'measures', 'overview'],
});

/** What the guardians say to minutes after the meeting: an entry of the log that points at the meeting. */
export const addMeetingComment = defineCommand({
  input: z.strictObject({
    ...ofChild,
    meetingId: recordId,
    body: requiredText,
    happenedOn: localDate,
  }),
  output: created,
  errors: ['logNotOpen', 'logOnPaper', 'holderElsewhere', 'meetingDayAhead'],
  vault: 'unlocked',
  action: 'log.write',
  subject: 'child',
  audit: 'write',
  tags: ['meetings', 'log', 'overview'],
});

export const listMeetings = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    meetings: list(
      z.strictObject({
        id: recordId,
        meeting: meetingFields,
        /** What the guardians said afterwards, oldest first, as it reads after corrections. */
        comments: list(
          z.strictObject({
            id: recordId,
            body: text,
            happenedOn: localDate,
            byName: personName,
            at: instant,
          }),
        ),
        byName: personName,
        at: instant,
      }),
      2000,
    ),
  }),
  vault: 'unlocked',
  action: 'meeting.read',
  subject: 'child',
  audit: 'read',
  // A comment is an entry of the log and is corrected there.
  tags: ['meetings', 'log'],
});
