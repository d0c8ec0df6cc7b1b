import * as z from 'zod';
import { coverageGaps } from '../domain/consent/covers.ts';
import {
  invitationAnswers,
  invitationNeeds,
  meetingTypes,
  plannedMeetingStatuses,
} from '../domain/meeting/meeting-terms.ts';
import { askableStandings } from '../domain/meeting/whom-to-ask.ts';
import { agendaSetSchema } from './agenda.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
  created,
  done,
  instant,
  line,
  list,
  localDate,
  nothing,
  ofChild,
  personName,
  recordId,
  serviceType,
  text,
  timeOfDay,
} from './fields.ts';

/** The newest version of the agendas, one for each kind of meeting. */
export const listAgendas = defineQuery({
  input: nothing,
  output: agendaSetSchema,
  vault: 'unlocked',
  action: 'settings.own',
  audit: 'none',
  tags: [],
});

const invited = z.strictObject({
  name: personName,
  service: line,
  serviceType: serviceType.nullable(),
  need: z.enum(invitationNeeds),
  answer: z.enum(invitationAnswers),
});

export const planFields = z.strictObject({
  type: z.enum(meetingTypes),
  on: localDate,
  startsAt: timeOfDay.nullable(),
  endsAt: timeOfDay.nullable(),
  place: line,
  /** What the meeting is about, as it stands in the letter. */
  purpose: text,
  agenda: text,
  invited: list(invited, 60),
});
export type PlanFields = z.infer<typeof planFields>;

const refusalsOfTerms = [
  'logNotOpen',
  'holderElsewhere',
  'consentMissing',
  'meetingDayPassed',
  'meetingDayTooFar',
  'meetingStartMissing',
  'meetingEndsTooEarly',
] as const;

/** Plans a meeting. Nobody from a service that no consent covers is asked. */
export const planMeeting = defineCommand({
  input: z.strictObject({ ...ofChild, plan: planFields }),
  output: created,
  errors: refusalsOfTerms,
  vault: 'unlocked',
  action: 'meeting.write',
  subject: 'child',
  audit: 'write',
  tags: ['meetings', 'overview'],
});

/** Other terms; refused when somebody else has changed the meeting since `revision`. */
export const changePlan = defineCommand({
  input: z.strictObject({
    ...ofChild,
    plannedId: recordId,
    revision: z.number().int(),
    plan: planFields,
  }),
  output: done,
  errors: [...refusalsOfTerms, 'staleRevision', 'meetingNotPlanned'],
  vault: 'unlocked',
  action: 'meeting.write',
  subject: 'child',
  audit: 'write',
  tags: ['meetings', 'overview'],
});

export const cancelMeeting = defineCommand({
  input: z.strictObject({
    ...ofChild,
    plannedId: recordId,
    revision: z.number().int(),
    reason: line,
  }),
  output: done,
  errors: ['logNotOpen', 'holderElsewhere', 'staleRevision', 'meetingNotPlanned', 'reasonMissing'],
  vault: 'unlocked',
  action: 'meeting.write',
  subject: 'child',
  audit: 'write',
  tags: ['meetings', 'overview'],
});

export const plannedMeetingView = planFields.extend({
  id: recordId,
  status: z.enum(plannedMeetingStatuses),
  cancelReason: line,
  sequence: z.number().int(),
  revision: z.number().int(),
  byName: personName,
  at: instant,
});
export type PlannedMeetingView = z.infer<typeof plannedMeetingView>;

/** Meetings to come, held and cancelled ones, by time; and whom one can ask. */
export const listPlanned = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    planned: list(plannedMeetingView, 2000),
    people: list(
      z.strictObject({
        name: personName,
        standing: z.enum(askableStandings),
        words: line,
        serviceType: serviceType.nullable(),
        isProposed: z.boolean(),
        /** Why their service may not be told of the meeting today. */
        missing: z.enum(coverageGaps).nullable(),
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'meeting.read',
  subject: 'child',
  // Consent decides whom one can ask, and the log knows who takes part.
  tags: ['meetings', 'consents', 'log', 'child', 'baton'],
  audit: 'read',
});

/** Writes a calendar file of the meeting: when, and a neutral title. Nothing about anybody. */
export const exportCalendar = defineCommand({
  input: z.strictObject({
    ...ofChild,
    plannedId: recordId,
    /** The person says that the place is neutral; without it, it stays out of the file. */
    placeIsNeutral: z.boolean(),
  }),
  output: z.strictObject({ saved: z.boolean() }),
  errors: ['meetingNotPlanned', 'placeNotNeutral', 'fileNotWritable'],
  vault: 'unlocked',
  action: 'meeting.write',
  subject: 'child',
  audit: 'share',
  tags: [],
});

/** Meetings that are planned, over all logs that the user may read: those that should have been held first. */
export const comingMeetings = defineQuery({
  input: nothing,
  output: z.strictObject({
    meetings: list(
      z.strictObject({
        plannedId: recordId,
        childId,
        childName: z.string().max(250),
        type: z.enum(meetingTypes),
        on: localDate,
        startsAt: timeOfDay.nullable(),
        place: line,
        /** Whether the user may hold or move it. */
        mayHold: z.boolean(),
      }),
      5000,
    ),
  }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: ['meetings'],
});
