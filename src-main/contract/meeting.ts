import * as z from 'zod';
import { attendances, meetingTypes } from '../domain/meeting/meeting-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
  created,
  instant,
  line,
  list,
  localDate,
  nothing,
  ofChild,
  personName,
  recordId,
  requiredLine,
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
  /** What was decided; a decision with a responsible person and a date becomes a measure. */
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
  input: z.strictObject({ ...ofChild, meeting: meetingFields }),
  output: created,
  errors: [
    'logNotOpen',
    'logOnPaper',
    'reasonMissing',
    'evaluationBeforeStart',
    'evaluationTooFarAhead',
    'holderElsewhere',
  ],
  vault: 'unlocked',
  action: 'meeting.write',
  subject: 'child',
  audit: 'write',
  tags: ['meetings', 'log', 'measures', 'overview'],
});

export const listMeetings = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    meetings: list(
      z.strictObject({ id: recordId, meeting: meetingFields, byName: personName, at: instant }),
      2000,
    ),
  }),
  vault: 'unlocked',
  action: 'meeting.read',
  subject: 'child',
  audit: 'read',
  tags: ['meetings'],
});

/** Coming meetings over all logs that the user may read. */
export const comingMeetings = defineQuery({
  input: nothing,
  output: z.strictObject({
    meetings: list(
      z.strictObject({
        childId,
        childName: z.string().max(250),
        on: localDate,
        lastType: z.enum(meetingTypes),
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: ['meetings'],
});
