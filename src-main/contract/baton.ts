import * as z from 'zod';
import { offerStatuses } from '../domain/baton/baton-terms.ts';
import { handoverChecklist } from '../domain/baton/handover-checklist.ts';
import { consentPurposes } from '../domain/consent/consent-terms.ts';
import { childSummary } from './child.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  done,
  instant,
  level,
  line,
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

/** What no list of the log holds, and the next holder needs to know. */
export const handoverNotes = z.strictObject({
  childContact: z.string().trim().max(500),
  avoid: z.string().trim().max(500),
  /** When the family meets the old and the new holder together. */
  jointMeetingOn: localDate.nullable(),
});

/** What happens to whoever gives the baton, and what the two have talked about (docs/model.md 2.3). */
const handing = {
  /** False: leaves the log when the other has said yes. */
  staysOn: z.boolean(),
  /** Measures that stay with whoever gives, who then stays on; all their other measures follow the baton. */
  keeps: list(recordId, 200),
  checklist: list(z.enum(handoverChecklist), handoverChecklist.length),
  notes: handoverNotes,
};

const offerView = z.strictObject({
  id: recordId,
  toName: personName,
  toUserId: userId.nullable(),
  isForMe: z.boolean(),
  /** True when the baton is offered to another office through a package. */
  toOffice: z.boolean(),
  status: z.enum(offerStatuses),
  message: line,
  offeredOn: localDate,
  expiresOn: localDate,
  answerReason: line,
  offeredByName: personName,
  ...handing,
});

const deputyView = z.strictObject({
  id: recordId,
  userId,
  name: personName,
  from: localDate,
  to: localDate,
  /** Acts in the holder's place today. */
  isNow: z.boolean(),
  endedAt: instant.nullable(),
});

export const batonState = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    holdings: list(
      z.strictObject({
        id: recordId,
        holderName: personName,
        service: line,
        isElsewhere: z.boolean(),
        from: instant,
        to: instant.nullable(),
      }),
    ),
    offers: list(offerView),
    /** Those to come first, then the ones before. */
    deputies: list(deputyView),
  }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['baton'],
});

/** Offers the baton to a colleague. It stays with the holder until the colleague has accepted. */
export const offerBaton = defineCommand({
  input: z.strictObject({
    ...ofChild,
    toUserId: userId,
    message: line,
    expiresOn: localDate,
    ...handing,
  }),
  output: created,
  errors: [
    'offerOpen',
    'logNotOpen',
    'alreadyHolder',
    'holderElsewhere',
    'periodInvalid',
    'holderMissing',
  ],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'overview'],
});

export const acceptBaton = defineCommand({
  input: z.strictObject({ ...ofChild, offerId: recordId }),
  output: done,
  errors: [
    'offerNotOpen',
    'notTheReceiver',
    'logNotOpen',
    'holderMissing',
    'alreadyHolder',
    'holderElsewhere',
    'periodInvalid',
    'offerOpen',
    'staleRevision',
  ],
  vault: 'unlocked',
  action: 'baton.answer',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'children', 'overview', 'measures'],
});

export const declineBaton = defineCommand({
  input: z.strictObject({ ...ofChild, offerId: recordId, reason: requiredText.max(200) }),
  output: done,
  errors: ['offerNotOpen', 'notTheReceiver', 'reasonMissing', 'holderMissing'],
  vault: 'unlocked',
  action: 'baton.answer',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'overview'],
});

export const withdrawOffer = defineCommand({
  input: z.strictObject({ ...ofChild, offerId: recordId }),
  output: done,
  errors: ['offerNotOpen', 'periodInvalid', 'holderMissing'],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'overview'],
});

const worded = z.strictObject({ words: text, on: localDate });

/** What the log knows about each point of the checklist, so that the two can talk by it. */
export const handoverFacts = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    level,
    levelReason: text,
    measures: list(
      z.strictObject({
        id: recordId,
        what: text,
        responsible: z.string(),
        evaluateOn: localDate,
      }),
    ),
    nextMeetingOn: localDate.nullable(),
    /** Those in force today. */
    consents: list(
      z.strictObject({
        id: recordId,
        givenBy: list(z.string()),
        purposes: list(z.enum(consentPurposes)),
        services: list(serviceType),
        excluded: text,
        to: localDate.nullable(),
      }),
    ),
    /** The child's latest own words. */
    childVoice: worded.nullable(),
    guardians: list(
      z.strictObject({
        name: personName,
        relation: line,
        phone: z.string(),
        email: z.string(),
        mayRead: z.boolean(),
      }),
    ),
    language: line,
    needsInterpreter: z.boolean(),
    hasHiddenAddress: z.boolean(),
    tried: list(worded),
  }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['baton', 'log', 'child', 'measures', 'consents', 'meetings'],
});

/** The children whose baton somebody has: nobody's access ends before each has been offered on. */
export const heldBy = defineQuery({
  input: z.strictObject({ userId }),
  output: z.strictObject({ children: list(childSummary, 1000) }),
  vault: 'unlocked',
  action: 'office.administer',
  audit: 'search',
  tags: ['children', 'baton'],
});
