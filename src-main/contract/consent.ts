import * as z from 'zod';
import {
  consentManners,
  consentPurposes,
  consentStatuses,
  gdprBases,
  informationKinds,
} from '../domain/consent/consent-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  done,
  instant,
  line,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  serviceType,
  text,
} from './fields.ts';

export const consentFields = z.strictObject({
  givenBy: list(personName, 6),
  /** The young person's own consent, by the age limits of the municipality. */
  ownConsent: z.boolean(),
  purposes: list(z.enum(consentPurposes), consentPurposes.length),
  services: list(serviceType, 20),
  kinds: list(z.enum(informationKinds), informationKinds.length),
  /** What, which services and which persons are held back, in the family's own words. */
  excluded: text,
  manner: z.enum(consentManners),
  interpreterLanguage: line,
  from: localDate,
  to: localDate.nullable(),
  /** All five must have been told: voluntary, purpose, insight, withdrawal, who keeps it. */
  informedOf: z.strictObject({
    voluntary: z.boolean(),
    purpose: z.boolean(),
    insight: z.boolean(),
    withdrawal: z.boolean(),
    keeper: z.boolean(),
  }),
  childsOpinion: text,
  /** A refusal is recorded too; it covers nothing. */
  refused: z.boolean(),
});
export type ConsentFields = z.infer<typeof consentFields>;

export const recordConsent = defineCommand({
  input: z.strictObject({ ...ofChild, consent: consentFields, gdprBasis: z.enum(gdprBases) }),
  output: created,
  errors: ['periodInvalid', 'reasonMissing'],
  vault: 'unlocked',
  action: 'consent.write',
  subject: 'child',
  audit: 'write',
  tags: ['consents', 'child', 'log', 'overview'],
});

export const withdrawConsent = defineCommand({
  input: z.strictObject({
    ...ofChild,
    consentId: recordId,
    withdrawnOn: localDate,
    manner: z.enum(consentManners),
    receivedBy: line,
    consequence: text,
  }),
  output: done,
  errors: ['alreadyWithdrawn'],
  vault: 'unlocked',
  action: 'consent.write',
  subject: 'child',
  audit: 'write',
  tags: ['consents', 'child', 'children', 'log', 'overview'],
});

export const listConsents = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    gdprBasis: z.enum(gdprBases).nullable(),
    consents: list(
      z.strictObject({
        id: recordId,
        consent: consentFields,
        status: z.enum(consentStatuses),
        withdrawnOn: localDate.nullable(),
        registeredBy: personName,
        at: instant,
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'consent.read',
  subject: 'child',
  audit: 'read',
  tags: ['consents'],
});
