import * as z from 'zod';
import { logStatuses } from '../domain/case/log-status.ts';
import { relations } from '../domain/permission/role.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
  created,
  done,
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
  hasHiddenAddress: z.boolean(),
  level,
  logStatus: z.enum(logStatuses),
  holderName: z.string().max(200).nullable(),
  holderIsMe: z.boolean(),
  holderIsElsewhere: z.boolean(),
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
      })
      .nullable(),
    ageYears: z.number().int().nullable(),
    revision: z.number().int(),
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
