import * as z from 'zod';
import { informationKinds, legalBases } from '../domain/consent/consent-terms.ts';
import { coverageGaps } from '../domain/consent/covers.ts';
import { documentKinds, leftOutNotes, readerKinds } from '../domain/document/document-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import type { ErrorCode } from './errors.ts';
import {
  instant,
  list,
  locale,
  ofChild,
  personName,
  recordId,
  requiredText,
  serviceType,
  text,
} from './fields.ts';

/** Which document, and of which meeting or participant. */
const printedDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('log') }),
  z.strictObject({ kind: z.literal('summary') }),
  z.strictObject({ kind: z.literal('agenda'), plannedId: recordId }),
  z.strictObject({ kind: z.literal('minutes'), meetingId: recordId }),
  z.strictObject({ kind: z.literal('invitation'), plannedId: recordId }),
  z.strictObject({ kind: z.literal('notice'), participantId: recordId }),
  z.strictObject({ kind: z.literal('checklist') }),
  z.strictObject({ kind: z.literal('blank') }),
]);
export type PrintedDocument = z.infer<typeof printedDocument>;

/** Whom the copy is for. */
const printedReader = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ownOffice') }),
  z.strictObject({ kind: z.literal('guardian'), guardianId: recordId }),
  z.strictObject({ kind: z.literal('youngPerson') }),
  z.strictObject({
    kind: z.literal('service'),
    service: serviceType,
    /** Whom there it goes to; empty when nobody is named. */
    name: z.string().trim().max(120),
    legalBasis: z
      .strictObject({ basis: z.enum(legalBases), reason: requiredText.max(2000) })
      .nullable(),
  }),
  z.strictObject({ kind: z.literal('nobody') }),
]);
export type PrintedReader = z.infer<typeof printedReader>;

const asked = z.strictObject({
  ...ofChild,
  document: printedDocument,
  reader: printedReader,
  /** The language of the paper, which may be another than the window's. */
  locale,
});

const refusals: readonly ErrorCode[] = [
  'consentMissing',
  'legalReasonMissing',
  'readerNotForDocument',
  'readerMayNotRead',
  'readerTooYoung',
];

const copyBases = ['ownWork', 'ownLog', 'consent', 'nothingTold', ...legalBases] as const;

/** The document as it would be printed for this reader, and what stays here for which reason. Nothing touches the disk. */
export const previewPrint = defineQuery({
  input: asked,
  output: z.strictObject({
    pdfBase64: z.string().max(80_000_000),
    pages: z.number().int().min(1),
    basis: z.enum(copyBases),
    heldBack: list(
      z.strictObject({ kind: z.enum(informationKinds), reason: z.enum(coverageGaps) }),
      informationKinds.length,
    ),
    leftOut: list(z.enum(leftOutNotes), leftOutNotes.length),
    /** What the family asked to be held back, in their own words: only a person can see to that. */
    excludedByFamily: text,
  }),
  errors: refusals,
  vault: 'unlocked',
  action: 'document.print',
  subject: 'child',
  audit: 'read',
  tags: ['child', 'log', 'measures', 'meetings', 'consents', 'baton', 'networkMap', 'attachments'],
});

/** Asks where to save the PDF; the name of the file says nothing about anybody. */
export const savePrint = defineCommand({
  input: asked,
  output: z.strictObject({ saved: z.boolean() }),
  errors: [...refusals, 'fileNotWritable'],
  vault: 'unlocked',
  action: 'document.print',
  subject: 'child',
  audit: 'print',
  tags: ['copies', 'audit'],
});

/** Opens the system's own print dialog; no file is written by the program. */
export const printOnPaper = defineCommand({
  input: asked,
  output: z.strictObject({ printed: z.boolean() }),
  errors: [...refusals, 'notPrinted'],
  vault: 'unlocked',
  action: 'document.print',
  subject: 'child',
  audit: 'print',
  tags: ['copies', 'audit'],
});

/** Every copy that was made, newest first. */
export const listCopies = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    copies: list(
      z.strictObject({
        id: recordId,
        document: z.enum(documentKinds),
        reader: z.enum(readerKinds),
        readerName: z.string().max(120),
        service: serviceType.nullable(),
        basis: z.enum(copyBases),
        legalReason: text,
        way: z.enum(['file', 'printer']),
        byName: personName,
        at: instant,
      }),
      5000,
    ),
  }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['copies'],
});
