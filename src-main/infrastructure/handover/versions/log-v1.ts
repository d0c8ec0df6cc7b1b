import * as z from 'zod';
import * as field from '../format-fields.ts';

/**
 * `log.json`, version 1, as it was published. Nothing here follows the program: every closed set is written out
 * as it was, so that what version 1 refuses today it refuses for ever. What later versions did not change they
 * take from here.
 */
const { instant, line, list, localDate, personName, serviceType, text, uuid } = field;

export const authored = { byName: personName, at: instant };
export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export const lane = z.enum([
  'child',
  'family',
  'services',
  'meetings',
  'measures',
  'level',
  'baton',
]);
export const informationKind = z.enum([
  'identity',
  'attentionPoints',
  'brightSpots',
  'goalsAndMeasures',
  'evaluations',
  'meetings',
  'childVoice',
  'networkMap',
  'attachments',
]);
const consentPurpose = z.enum([
  'openLog',
  'shareBetweenServices',
  'handOver',
  'networkMap',
  'meeting',
]);
export const gdprBasis = z.enum(['publicTask', 'legalDuty', 'vitalInterest']);
export const arena = z.enum(['service', 'home', 'leisure']);
export const measureStatus = z.enum(['active', 'changed', 'stopped']);
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const phone = z.string().max(40);

export const evaluationAnswers = {
  evaluatedOn: localDate,
  carriedOut: z.enum(['yes', 'partly', 'no']),
  effect: z.enum(['wanted', 'some', 'none', 'worse', 'notKnown']),
  decision: z.enum(['continue', 'change', 'stop']),
  comment: text,
};

export const child = z.strictObject({
  id: uuid,
  givenName: z.string().max(120),
  familyName: z.string().max(120),
  birthDate: localDate.nullable(),
  isUnborn: z.boolean(),
  dueDate: localDate.nullable(),
  address: line.nullable(),
  hasHiddenAddress: z.boolean(),
  institution: line,
  group: line,
  language: line,
  needsInterpreter: z.boolean(),
});

export const guardian = z.strictObject({
  id: uuid,
  name: personName,
  relation: line,
  phone,
  email: line,
  hasParentalResponsibility: z.boolean(),
  mayRead: z.boolean(),
  mayReadReason: line,
});

export const levelGrounds = {
  from: level,
  to: level,
  reason: text,
  childsBest: text,
  childHeard: text,
  discussedWith: line,
};

export const holding = z.strictObject({
  holderName: personName,
  service: line,
  from: instant,
  to: instant.nullable(),
});

export const participant = z.strictObject({
  id: uuid,
  name: personName,
  serviceType,
  roleTitle: line,
  phone,
  from: localDate,
  to: localDate.nullable(),
});

export const entryParts = {
  id: uuid,
  lane,
  body: text,
  aboutEntryId: uuid.nullable(),
  correctsEntryId: uuid.nullable(),
  correctionReason: text,
  happenedOn: localDate,
  byOffice: line,
  ...authored,
};

export const consent = z.strictObject({
  id: uuid,
  withdrawnOn: localDate.nullable(),
  consent: z.strictObject({
    givenBy: list(personName, 6),
    ownConsent: z.boolean(),
    purposes: list(consentPurpose, consentPurpose.options.length),
    services: list(serviceType, 20),
    kinds: list(informationKind, informationKind.options.length),
    excluded: text,
    manner: z.enum(['written', 'oral', 'digital']),
    interpreterLanguage: line,
    from: localDate,
    to: localDate.nullable(),
    informedOf: z.strictObject({
      voluntary: z.boolean(),
      purpose: z.boolean(),
      insight: z.boolean(),
      withdrawal: z.boolean(),
      keeper: z.boolean(),
    }),
    childsOpinion: text,
    refused: z.boolean(),
  }),
  ...authored,
});

export const attachment = z.strictObject({
  id: uuid,
  name: line,
  mediaType: z.enum(['application/pdf', 'image/png', 'image/jpeg', 'text/plain']),
  sizeBytes: z.number().int().min(0),
  sha256: field.sha256,
  ...authored,
});

const itemId = z.string().regex(/^[a-zA-Z0-9-]{1,40}$/);
const mapSection = z.strictObject({ id: itemId, label: z.string().trim().max(60) });
const flag = z.enum(['importantSupport', 'wantsAtMeeting', 'notInvolved', 'deadOrMissed']);

export const networkMap = z.strictObject({
  id: uuid,
  number: z.number().int().min(1),
  drawnOn: localDate,
  viewOwner: z.enum(['child', 'mother', 'father', 'guardian', 'other']),
  present: line,
  consentGiven: z.boolean(),
  mayBeInLog: z.boolean(),
  map: z.strictObject({
    schemaVersion: z.literal(1),
    centreLabel: z.string().trim().max(120),
    rings: z.array(mapSection).min(3).max(5),
    sectors: z.array(mapSection).min(3).max(8),
    people: list(
      z.strictObject({
        id: itemId,
        name: z.string().trim().max(120),
        role: z.string().trim().max(120),
        symbol: z.enum(['neutral', 'circle', 'square', 'pet']),
        ring: z.number().int().min(0).max(4),
        sector: z.number().int().min(0).max(7),
        x: z.number().min(-2000).max(2000),
        y: z.number().min(-2000).max(2000),
        flags: list(flag, flag.options.length),
        frequency: z.enum(['daily', 'weekly', 'monthly', 'rarely', 'notKnown']),
        note: z.string().max(2000),
      }),
      500,
    ),
    relations: list(
      z.strictObject({
        id: itemId,
        from: itemId,
        to: itemId,
        quality: z.enum(['supportive', 'weak', 'conflict', 'broken', 'ambivalent']),
        label: z.string().trim().max(120),
      }),
      2000,
    ),
  }),
  ...authored,
});

/** Everything of the document whose members are the same in every version so far. */
export const unchanged = {
  format: z.literal('stafetten-log'),
  language: field.packageLanguage,
  writtenAt: instant,
  message: text,
  releasedKinds: list(informationKind, informationKind.options.length),
  child,
  guardians: list(guardian, 6),
  level,
  openedOn: localDate.nullable(),
  gdprBasis: gdprBasis.nullable(),
  holdings: list(holding, 500),
  participants: list(participant, 500),
  consents: list(consent, 500),
  networkMap: networkMap.nullable(),
  attachments: list(attachment, 500),
};

const measureTerms = z.strictObject({
  goalEntryId: uuid.nullable(),
  what: text.min(1),
  arena,
  responsible: personName,
  startsOn: localDate,
  evaluateOn: localDate,
});

const entryKind = z.enum([
  'attention',
  'brightSpot',
  'childVoice',
  'guardianView',
  'commonUnderstanding',
  'goal',
  'note',
  'measureStarted',
  'measureEvaluated',
  'meetingHeld',
  'levelChanged',
  'batonMoved',
  'batonOffered',
  'consentRecorded',
  'consentWithdrawn',
  'logOpened',
  'logClosed',
  'handedOver',
  'correction',
]);

export const logV1 = z.strictObject({
  ...unchanged,
  version: z.literal(1),
  levelHistory: list(
    z.strictObject({
      id: uuid,
      decision: z.enum(['close', 'toLevel1', 'toLevel2', 'toLevel3']),
      ...levelGrounds,
      ...authored,
    }),
    500,
  ),
  entries: list(z.strictObject({ ...entryParts, kind: entryKind }), 20_000),
  measures: list(
    z.strictObject({
      id: uuid,
      measure: measureTerms,
      status: measureStatus,
      evaluations: list(z.strictObject({ id: uuid, ...evaluationAnswers, ...authored }), 500),
      ...authored,
    }),
    2_000,
  ),
  meetings: list(
    z.strictObject({
      id: uuid,
      meeting: z.strictObject({
        type: z.enum(['start', 'coordination', 'evaluation', 'closing', 'adHoc', 'transition']),
        heldOn: localDate,
        startsAt: timeOfDay.nullable(),
        place: line,
        participants: list(
          z.strictObject({
            name: personName,
            service: line,
            attendance: z.enum(['present', 'absent', 'excused']),
          }),
          60,
        ),
        agenda: text,
        childVoice: text,
        guardianView: text,
        summary: text,
        decisions: list(
          z.strictObject({
            what: line,
            measure: measureTerms.omit({ what: true, goalEntryId: true }).nullable(),
          }),
          60,
        ),
        nextMeetingOn: localDate.nullable(),
        noNextMeetingReason: line,
      }),
      ...authored,
    }),
    2_000,
  ),
});
export type LogV1 = z.infer<typeof logV1>;
