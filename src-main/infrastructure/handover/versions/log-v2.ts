import * as z from 'zod';
import type { LogDocument } from '../../../domain/handover/log-document.ts';
import * as field from '../format-fields.ts';
import * as v1 from './log-v1.ts';

/**
 * `log.json`, version 2: measures with a line, a chain and nobody yet to answer for them, planned meetings, and the
 * turns of the log. Its closed sets are written out like those of version 1: what the program learns to say later
 * is a version 3, and a test says so on the day it is learnt.
 */
const { line, list, localDate, personName, text, uuid } = field;
const { authored } = v1;

/** Empty while nobody has taken it on. */
const responsible = z.string().max(120);
const lineValue = z.number().int().min(0).max(10).nullable();
const linePoint = z.strictObject({ value: lineValue, words: line });

const agreedTerms = z.strictObject({
  arena: v1.arena,
  responsible,
  startsOn: localDate,
  evaluateOn: localDate,
});
const meetingType = z.enum([
  'start',
  'coordination',
  'evaluation',
  'responsibilityGroup',
  'transition',
  'closing',
  'adHoc',
]);
const entryKind = z.enum([
  'attention',
  'brightSpot',
  'childVoice',
  'guardianView',
  'commonUnderstanding',
  'goal',
  'triedBefore',
  'note',
  'measureStarted',
  'measureEvaluated',
  'measureReassigned',
  'meetingHeld',
  'levelChanged',
  'batonMoved',
  'batonOffered',
  'offerDeclined',
  'offerWithdrawn',
  'offerExpired',
  'deputyAppointed',
  'deputyEnded',
  'participantJoined',
  'participantLeft',
  'consentRecorded',
  'consentWithdrawn',
  'logOpened',
  'logPaused',
  'logResumed',
  'logClosed',
  'childBorn',
  'paperMilestone',
  'handedOver',
  'correction',
]);

const levelChange = z.strictObject({
  id: uuid,
  decision: z.enum(['close', 'toLevel0', 'toLevel1', 'toLevel2', 'toLevel3']),
  ...v1.levelGrounds,
  ...authored,
});

const turn = z.strictObject({
  id: uuid,
  turn: z.enum([
    'opened',
    'reopened',
    'paused',
    'resumed',
    'closed',
    'keptOnPaper',
    'keptDigitally',
  ]),
  reason: text,
  pauseCause: z.enum(['consent', 'agreed', 'backToZero']).nullable(),
  resumeOn: localDate.nullable(),
  closeReason: z
    .enum([
      'goalsReached',
      'familyWishes',
      'consentWithdrawn',
      'individualPlan',
      'followedElsewhere',
      'moved',
      'adult',
      'other',
    ])
    .nullable(),
  outcome: z.enum(['resolved', 'better', 'same', 'worse', 'notKnown']).nullable(),
  agreedWith: text,
  closingNote: text,
  measures: list(
    z.strictObject({ what: text, responsible, ending: z.enum(['ended', 'goesOnOutside']) }),
    2_000,
  ),
  ...authored,
});

const measure = z.strictObject({
  id: uuid,
  measure: agreedTerms.extend({
    goalEntryId: uuid.nullable(),
    what: text.min(1),
    startPoint: linePoint,
    aim: linePoint,
  }),
  status: v1.measureStatus,
  revision: z.number().int().min(1),
  replacesId: uuid.nullable(),
  evaluations: list(
    z.strictObject({ id: uuid, ...v1.evaluationAnswers, lineValue, lineSetBy: line, ...authored }),
    500,
  ),
  reassignments: list(
    z.strictObject({ id: uuid, from: responsible, to: responsible, reason: text, ...authored }),
    500,
  ),
  ...authored,
});

const meeting = z.strictObject({
  id: uuid,
  plannedId: uuid.nullable(),
  meeting: z.strictObject({
    type: meetingType,
    heldOn: localDate,
    startsAt: v1.timeOfDay.nullable(),
    place: line,
    participants: list(
      z.strictObject({
        name: personName,
        service: line,
        attendance: z.enum(['present', 'absent', 'excused', 'notNeeded']),
      }),
      60,
    ),
    agenda: text,
    childVoice: text,
    guardianView: text,
    guardianComment: text,
    summary: text,
    decisions: list(z.strictObject({ what: line, measure: agreedTerms.nullable() }), 60),
    nextMeetingOn: localDate.nullable(),
    noNextMeetingReason: line,
  }),
  ...authored,
});

const plannedMeeting = z.strictObject({
  id: uuid,
  type: meetingType,
  on: localDate,
  startsAt: v1.timeOfDay.nullable(),
  endsAt: v1.timeOfDay.nullable(),
  place: line,
  purpose: text,
  agenda: text,
  invited: list(
    z.strictObject({
      name: personName,
      service: line,
      serviceType: field.serviceType.nullable(),
      need: z.enum(['asked', 'notNeeded']),
      answer: z.enum(['unanswered', 'coming', 'excused']),
    }),
    60,
  ),
  sequence: z.number().int().min(0),
  revision: z.number().int().min(1),
  ...authored,
});

export const logV2 = z.strictObject({
  ...v1.unchanged,
  version: z.literal(2),
  origin: z.enum(['service', 'guardians', 'youth']).nullable(),
  turns: list(turn, 500),
  levelHistory: list(levelChange, 500),
  entries: list(z.strictObject({ ...v1.entryParts, kind: entryKind }), 20_000),
  measures: list(measure, 2_000),
  meetings: list(meeting, 2_000),
  plannedMeetings: list(plannedMeeting, 500),
}) satisfies z.ZodType<LogDocument>;
