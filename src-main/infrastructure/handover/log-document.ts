import * as z from 'zod';
import { networkMapDocument } from '../../contract/network-map.ts';
import { lanes, logEntryKinds } from '../../domain/case/log-entry-kind.ts';
import {
  consentManners,
  consentPurposes,
  gdprBases,
  informationKinds,
} from '../../domain/consent/consent-terms.ts';
import {
  logDocumentFormat,
  logDocumentVersion,
  packageMediaTypes,
  type LogDocument,
} from '../../domain/handover/log-document.ts';
import type { PackageRefusal } from '../../domain/handover/package-terms.ts';
import { levelDecisions } from '../../domain/level/decision.ts';
import { levels } from '../../domain/level/level.ts';
import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
  measureArenas,
  measureStatuses,
} from '../../domain/measure/measure-terms.ts';
import { attendances, meetingTypes } from '../../domain/meeting/meeting-terms.ts';
import { mapViewOwners } from '../../domain/network-map/network-map.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import * as field from './format-fields.ts';
import { detectVersion, parseJson } from './safe-json.ts';

const { instant, line, list, localDate, personName, serviceType, text, uuid } = field;
const phone = z.string().max(40);
const level = z.literal(levels);
const authored = { byName: personName, at: instant };
const measureTerms = z.strictObject({
  goalEntryId: uuid.nullable(),
  what: text.min(1),
  arena: z.enum(measureArenas),
  responsible: personName,
  startsOn: localDate,
  evaluateOn: localDate,
});

const child = z.strictObject({
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

const guardian = z.strictObject({
  id: uuid,
  name: personName,
  relation: line,
  phone,
  email: line,
  hasParentalResponsibility: z.boolean(),
  mayRead: z.boolean(),
  mayReadReason: line,
});

const levelChange = z.strictObject({
  id: uuid,
  decision: z.enum(levelDecisions),
  from: level,
  to: level,
  reason: text,
  childsBest: text,
  childHeard: text,
  discussedWith: line,
  ...authored,
});

const holding = z.strictObject({
  holderName: personName,
  service: line,
  from: instant,
  to: instant.nullable(),
});

const participant = z.strictObject({
  id: uuid,
  name: personName,
  serviceType,
  roleTitle: line,
  phone,
  from: localDate,
  to: localDate.nullable(),
});

const entry = z.strictObject({
  id: uuid,
  kind: z.enum(logEntryKinds),
  lane: z.enum(lanes),
  body: text,
  aboutEntryId: uuid.nullable(),
  correctsEntryId: uuid.nullable(),
  correctionReason: text,
  happenedOn: localDate,
  byOffice: line,
  ...authored,
});

const evaluation = z.strictObject({
  id: uuid,
  evaluatedOn: localDate,
  carriedOut: z.enum(carriedOutAnswers),
  effect: z.enum(effectAnswers),
  decision: z.enum(evaluationDecisions),
  comment: text,
  ...authored,
});

const measure = z.strictObject({
  id: uuid,
  measure: measureTerms,
  status: z.enum(measureStatuses),
  evaluations: list(evaluation, 500),
  ...authored,
});

const meeting = z.strictObject({
  id: uuid,
  meeting: z.strictObject({
    type: z.enum(meetingTypes),
    heldOn: localDate,
    startsAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    place: line,
    participants: list(
      z.strictObject({ name: personName, service: line, attendance: z.enum(attendances) }),
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
});

const consent = z.strictObject({
  id: uuid,
  withdrawnOn: localDate.nullable(),
  consent: z.strictObject({
    givenBy: list(personName, 6),
    ownConsent: z.boolean(),
    purposes: list(z.enum(consentPurposes), consentPurposes.length),
    services: list(serviceType, 20),
    kinds: list(z.enum(informationKinds), informationKinds.length),
    excluded: text,
    manner: z.enum(consentManners),
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

const networkMap = z.strictObject({
  id: uuid,
  number: z.number().int().min(1),
  drawnOn: localDate,
  viewOwner: z.enum(mapViewOwners),
  present: line,
  consentGiven: z.boolean(),
  mayBeInLog: z.boolean(),
  map: networkMapDocument,
  ...authored,
});

const attachment = z.strictObject({
  id: uuid,
  name: line,
  mediaType: z.enum(packageMediaTypes),
  sizeBytes: z.number().int().min(0),
  sha256: field.sha256,
  ...authored,
});

const logV1 = z.strictObject({
  format: z.literal(logDocumentFormat),
  version: z.literal(1),
  language: field.packageLanguage,
  writtenAt: instant,
  message: text,
  releasedKinds: list(z.enum(informationKinds), informationKinds.length),
  child,
  guardians: list(guardian, 6),
  level,
  openedOn: localDate.nullable(),
  gdprBasis: z.enum(gdprBases).nullable(),
  levelHistory: list(levelChange, 500),
  holdings: list(holding, 500),
  participants: list(participant, 500),
  entries: list(entry, 20_000),
  measures: list(measure, 2_000),
  meetings: list(meeting, 2_000),
  consents: list(consent, 500),
  networkMap: networkMap.nullable(),
  attachments: list(attachment, 500),
}) satisfies z.ZodType<LogDocument>;

/**
 * How a document of an older version becomes one of the next, by the version it comes from. The oldest program's
 * packages stay readable because the steps are chained; version 1 has none before it.
 */
const upgrades: Readonly<Record<number, (document: unknown) => unknown>> = {};
const schemas: Readonly<Record<number, z.ZodType>> = { 1: logV1 };

/** Every id once, and every reference inside the document: what is imported can be stored as it is. */
function isConnected(log: LogDocument): boolean {
  const owners: readonly (readonly { readonly id: string }[])[] = [
    log.guardians,
    log.levelHistory,
    log.participants,
    log.entries,
    log.measures,
    log.measures.flatMap((item) => item.evaluations),
    log.meetings,
    log.consents,
    log.attachments,
  ];
  const hasTwins = owners.some((items) => new Set(items.map(({ id }) => id)).size !== items.length);
  const entryIds = new Set(log.entries.map(({ id }) => id));
  const references = [
    ...log.entries.flatMap((item) => [item.aboutEntryId, item.correctsEntryId]),
    ...log.measures.map((item) => item.measure.goalEntryId),
  ];
  return !hasTwins && references.every((id) => id === null || entryIds.has(id));
}

/** `log.json`. Throws when the caller has filled in an invalid document. */
export function logDocumentBytes(log: LogDocument): Uint8Array {
  const document = logV1.parse(log);
  if (!isConnected(document)) throw new Error('The log document refers to what it does not hold');
  return Buffer.from(JSON.stringify(document), 'utf8');
}

/** Reads `log.json`: validated at its own version, brought up step by step, validated at ours. */
export function readLogDocument(bytes: Uint8Array): Result<LogDocument, PackageRefusal> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const version = detectVersion(json.value, logDocumentFormat, 'version', logDocumentVersion);
  if (!version.ok) {
    return refused(version.error === 'fromNewerProgram' ? 'fromNewerProgram' : 'contentInvalid');
  }
  let document: unknown = json.value;
  for (let at = version.value; at < logDocumentVersion; at += 1) {
    if (schemas[at]?.safeParse(document).success !== true) return refused('contentInvalid');
    document = upgrades[at]?.(document);
  }
  const parsed = logV1.safeParse(document);
  return parsed.success && isConnected(parsed.data) ? ok(parsed.data) : refused('contentInvalid');
}
