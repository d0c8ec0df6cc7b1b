import * as z from 'zod';
import { logKeepings, pauseCauses } from '../domain/case/log-status-change.ts';
import { logStatuses } from '../domain/case/log-status.ts';
import { relations } from '../domain/permission/role.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
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
  requiredLine,
  text,
} from './fields.ts';

export const guardianFields = z.strictObject({
  name: personName,
  relation: line,
  phone: z.string().trim().max(40),
  email: z.string().trim().max(200),
  /** Both are off until somebody says otherwise; having parental responsibility never implies reading. */
  hasParentalResponsibility: z.boolean(),
  mayRead: z.boolean(),
  /** Why this guardian may read without parental responsibility; empty when not needed. */
  mayReadReason: line,
});

export const childFields = z.strictObject({
  givenName: z.string().trim().max(120),
  familyName: z.string().trim().max(120),
  birthDate: localDate.nullable(),
  isUnborn: z.boolean(),
  dueDate: localDate.nullable(),
  address: line,
  hasHiddenAddress: z.boolean(),
  institution: line,
  group: line,
  language: line,
  needsInterpreter: z.boolean(),
  guardians: list(guardianFields, 6),
});
export type ChildFields = z.infer<typeof childFields>;

/** What may stand in a list: never an address. */
export const childSummary = z.strictObject({
  id: childId,
  givenName: z.string().max(120),
  familyName: z.string().max(120),
  birthDate: localDate.nullable(),
  isUnborn: z.boolean(),
  /** When an unborn child is expected. */
  dueDate: localDate.nullable(),
  hasHiddenAddress: z.boolean(),
  level,
  logStatus: z.enum(logStatuses),
  /** Why the log rests; null unless it is paused. */
  pauseCause: z.enum(pauseCauses).nullable(),
  keeping: z.enum(logKeepings),
  holderName: z.string().max(200).nullable(),
  holderIsMe: z.boolean(),
  holderIsElsewhere: z.boolean(),
  /** Who acts in the holder's place today. */
  deputyName: z.string().max(200).nullable(),
  relation: z.enum(relations),
});
export type ChildSummary = z.infer<typeof childSummary>;

/** Search comes first, so that no child is registered twice. Shows names and birth dates only. */
export const searchChildren = defineQuery({
  input: z.strictObject({ text: z.string().trim().max(120), birthDate: localDate.nullable() }),
  output: z.strictObject({
    matches: list(
      z.strictObject({
        id: childId,
        givenName: z.string(),
        familyName: z.string(),
        birthDate: localDate.nullable(),
        mayOpen: z.boolean(),
      }),
      50,
    ),
  }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: ['children'],
});

export const listChildren = defineQuery({
  input: z.strictObject({}),
  output: z.strictObject({ children: list(childSummary, 50_000) }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: ['children'],
});

export const registerChild = defineCommand({
  input: childFields.extend({
    givenName: requiredLine.max(120),
    /** Set when the person has seen the look-alikes and says it is another child. */
    isAnotherChild: z.boolean(),
  }),
  output: z.strictObject({ childId }),
  errors: ['possibleDuplicate', 'reasonMissing'],
  vault: 'unlocked',
  action: 'child.register',
  audit: 'write',
  tags: ['children', 'overview'],
});

export const getChild = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    id: childId,
    fields: childFields.extend({ guardians: list(guardianFields.extend({ id: recordId }), 6) }),
    summary: childSummary,
    holder: z
      .strictObject({
        name: personName,
        service: line,
        phone: z.string().max(40),
        since: localDate,
        /** The last day of an absence that lasts today. */
        awayUntil: localDate.nullable(),
      })
      .nullable(),
    deputy: z
      .strictObject({ name: personName, phone: z.string().max(40), until: localDate })
      .nullable(),
    ageYears: z.number().int().nullable(),
    revision: z.number().int(),
    /** Who changed it last, and when; null while nobody has. */
    lastChange: z.strictObject({ byName: personName, at: instant }).nullable(),
    registeredOn: localDate,
  }),
  vault: 'unlocked',
  action: 'child.read',
  subject: 'child',
  audit: 'read',
  tags: ['child'],
});

export const changeChild = defineCommand({
  input: z.strictObject({ ...ofChild, fields: childFields, revision: z.number().int() }),
  output: done,
  errors: ['staleRevision', 'reasonMissing'],
  vault: 'unlocked',
  action: 'child.change',
  subject: 'child',
  audit: 'write',
  tags: ['child', 'children', 'overview'],
});

/** An unborn child is born: the log, the consents and the measures go on under its name. */
export const registerBirth = defineCommand({
  input: z.strictObject({
    ...ofChild,
    birthDate: localDate,
    givenName: requiredLine.max(120),
    familyName: z.string().trim().max(120),
    /** Set when the person has seen that the day is unlikely, or look-alikes, and says that it is right. */
    isCertain: z.boolean(),
    revision: z.number().int(),
  }),
  output: done,
  errors: ['notUnborn', 'bornInFuture', 'birthImplausible', 'possibleDuplicate', 'staleRevision'],
  vault: 'unlocked',
  action: 'child.change',
  subject: 'child',
  audit: 'write',
  tags: ['child', 'children', 'overview', 'log', 'siblings'],
});

/** Records only that a report to child welfare or the police was made; its text is never kept here. */
export const recordReport = defineCommand({
  input: z.strictObject({
    ...ofChild,
    to: z.enum(['childWelfare', 'police']),
    sentOn: localDate,
    reference: line,
    guardiansInformed: z.boolean(),
  }),
  output: created,
  vault: 'unlocked',
  action: 'report.write',
  subject: 'child',
  audit: 'write',
  tags: ['child', 'overview', 'scales', 'levels'],
});

export const listReports = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    reports: list(
      z.strictObject({
        id: recordId,
        to: z.enum(['childWelfare', 'police']),
        sentOn: localDate,
        reference: line,
        guardiansInformed: z.boolean(),
        byName: text,
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'observation.read',
  subject: 'child',
  audit: 'read',
  tags: ['child'],
});
