import * as z from 'zod';
import { informationKinds, legalBases } from '../domain/consent/consent-terms.ts';
import { coverageGaps } from '../domain/consent/covers.ts';
import { packageDirections, packageStatuses } from '../domain/handover/package-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
  done,
  level,
  line,
  list,
  localDate,
  nothing,
  ofChild,
  personName,
  recordId,
  requiredLine,
  requiredText,
  serviceType,
  text,
  userId,
} from './fields.ts';

const fingerprint = z.strictObject({
  /** Eight Norwegian words that both sides read aloud to each other. */
  words: z.array(z.string().max(20)).length(8),
  hex: z.string().max(64),
});

export const contactView = z.strictObject({
  id: recordId,
  name: personName,
  municipality: line,
  serviceType,
  fingerprint,
  addedOn: localDate,
  verifiedOn: localDate.nullable(),
  verifiedBy: z.string().max(120).nullable(),
  verifiedHow: line,
});
export type ContactView = z.infer<typeof contactView>;

export const listContacts = defineQuery({
  input: nothing,
  output: z.strictObject({
    own: z.strictObject({ name: personName, fingerprint }),
    contacts: list(contactView),
  }),
  vault: 'unlocked',
  action: 'contact.read',
  audit: 'none',
  tags: ['contacts'],
});

/** Writes our public keys to a small file that the other office imports once. */
export const exportIdentity = defineCommand({
  input: nothing,
  output: z.strictObject({ saved: z.boolean() }),
  errors: ['fileNotWritable'],
  vault: 'unlocked',
  action: 'contact.read',
  audit: 'security',
  tags: [],
});

/** Reads another office's identity file. It is kept as not verified until somebody has compared the words. */
export const importIdentity = defineCommand({
  input: nothing,
  output: z.strictObject({ contact: contactView.nullable() }),
  errors: [
    'identityFileInvalid',
    'contactExists',
    'contactIsSelf',
    'fileNotReadable',
    'packageTooLarge',
  ],
  vault: 'unlocked',
  action: 'contact.write',
  audit: 'security',
  tags: ['contacts'],
});

export const verifyContact = defineCommand({
  input: z.strictObject({ contactId: recordId, how: requiredLine }),
  output: done,
  vault: 'unlocked',
  action: 'contact.write',
  audit: 'security',
  tags: ['contacts'],
});

const exportChoice = {
  ...ofChild,
  contactId: recordId,
  kinds: list(z.enum(informationKinds), informationKinds.length),
  /** Entries, measures, meetings and attachments that the family has struck out, by id. */
  struckOut: list(recordId, 5000),
  legalBasis: z.strictObject({ basis: z.enum(legalBases), reason: requiredText }).nullable(),
};

const releaseItem = z.strictObject({
  id: recordId.nullable(),
  kind: z.enum(informationKinds),
  label: z.string().max(400),
  body: text,
  on: localDate.nullable(),
});

/** Shows exactly what would leave, and what is held back for which reason. Writes nothing. */
export const previewExport = defineQuery({
  input: z.strictObject(exportChoice),
  output: z.strictObject({
    basis: z.enum(['consent', ...legalBases]).nullable(),
    allowedKinds: list(z.enum(informationKinds), informationKinds.length),
    heldBack: list(
      z.strictObject({
        kind: z.enum(informationKinds),
        reason: z.enum([...coverageGaps, 'notChosen']),
      }),
    ),
    items: list(releaseItem, 20_000),
    excludedByFamily: text,
    contactVerified: z.boolean(),
  }),
  errors: ['consentMissing', 'legalReasonMissing', 'nothingToSend'],
  vault: 'unlocked',
  action: 'handover.export',
  subject: 'child',
  audit: 'read',
  tags: ['log', 'consents', 'contacts'],
});

/** Writes one `.stafett` file and makes an open offer of the baton. The baton stays here until the receipt. */
export const exportPackage = defineCommand({
  input: z.strictObject({ ...exportChoice, message: text, expiresOn: localDate }),
  output: z.strictObject({ packageId: recordId.nullable() }),
  errors: [
    'consentMissing',
    'legalReasonMissing',
    'offerOpen',
    'logNotOpen',
    'holderElsewhere',
    'contactNotVerified',
    'nothingToSend',
    'fileNotWritable',
    'periodInvalid',
    'packageTooLarge',
    'holderMissing',
    'alreadyHolder',
  ],
  vault: 'unlocked',
  action: 'handover.export',
  subject: 'child',
  audit: 'share',
  tags: ['packages', 'baton', 'log', 'child', 'children', 'overview'],
});

export const packageView = z.strictObject({
  id: recordId,
  direction: z.enum(packageDirections),
  status: z.enum(packageStatuses),
  childId: childId.nullable(),
  childName: z.string().max(250),
  officeName: personName,
  createdOn: localDate,
  expiresOn: localDate,
  answeredOn: localDate.nullable(),
  answerReason: text,
  isOverdue: z.boolean(),
});

/** The ledger: every package out and in, and what became of it. */
export const listPackages = defineQuery({
  input: nothing,
  output: z.strictObject({ packages: list(packageView, 2000) }),
  vault: 'unlocked',
  action: 'handover.read',
  audit: 'search',
  tags: ['packages'],
});

const packageErrors = [
  'packageNotAPackage',
  'packageTooLarge',
  'packageWrongReceiver',
  'packageUnknownSender',
  'packageSignatureInvalid',
  'packageTampered',
  'packageExpired',
  'packageDuplicate',
  'packageFromNewerProgram',
  'packageContentInvalid',
  'packageUnknown',
  'packageAlreadyAnswered',
  'fileNotReadable',
] as const;

/** Opens a `.stafett` file for preview in quarantine. Nothing enters the office before somebody accepts. */
export const receivePackage = defineCommand({
  input: nothing,
  output: z.strictObject({ packageId: recordId.nullable() }),
  errors: packageErrors,
  vault: 'unlocked',
  action: 'handover.import',
  audit: 'share',
  tags: ['packages', 'overview'],
});

export const previewPackage = defineQuery({
  input: z.strictObject({ packageId: recordId }),
  output: z.strictObject({
    package: packageView,
    fromOffice: z.strictObject({
      name: personName,
      municipality: line,
      serviceType,
      verified: z.boolean(),
    }),
    message: text,
    basis: z.enum(['consent', ...legalBases]),
    child: z.strictObject({ name: z.string().max(250), birthDate: localDate.nullable(), level }),
    items: list(releaseItem, 20_000),
    /** Children here who look like the same child; the person decides. */
    lookAlikes: list(
      z.strictObject({ id: childId, name: z.string().max(250), birthDate: localDate.nullable() }),
      20,
    ),
    mapSvg: z.string().max(2_000_000).nullable(),
  }),
  errors: [
    'packageNotAPackage',
    'packageTooLarge',
    'packageWrongReceiver',
    'packageUnknownSender',
    'packageSignatureInvalid',
    'packageTampered',
    'packageExpired',
    'packageFromNewerProgram',
    'packageContentInvalid',
    'packageUnknown',
    'packageAlreadyAnswered',
  ],
  vault: 'unlocked',
  action: 'handover.import',
  audit: 'read',
  tags: ['packages'],
});

/** Accepts: the child, the log and the baton enter this office in one step; then the receipt is written. */
export const acceptPackage = defineCommand({
  input: z.strictObject({
    packageId: recordId,
    holderUserId: userId,
    intoChildId: childId.nullable(),
  }),
  output: z.strictObject({ childId, receiptSaved: z.boolean() }),
  errors: [...packageErrors, 'fileNotWritable', 'holderMissing', 'logAlreadyOpen'],
  vault: 'unlocked',
  action: 'handover.decide',
  audit: 'decide',
  tags: ['packages', 'children', 'child', 'overview', 'baton', 'log'],
});

export const declinePackage = defineCommand({
  input: z.strictObject({ packageId: recordId, reason: requiredText }),
  output: z.strictObject({ receiptSaved: z.boolean() }),
  errors: [...packageErrors, 'reasonMissing', 'fileNotWritable'],
  vault: 'unlocked',
  action: 'handover.decide',
  audit: 'decide',
  tags: ['packages', 'overview'],
});

/** Writes the receipt of an answered package again, if the first file was lost. */
export const saveReceiptAgain = defineCommand({
  input: z.strictObject({ packageId: recordId }),
  output: z.strictObject({ receiptSaved: z.boolean() }),
  errors: ['packageUnknown', 'fileNotWritable'],
  vault: 'unlocked',
  action: 'handover.decide',
  audit: 'share',
  tags: [],
});

/** The sender reads the receipt; an acceptance moves the baton here and now, in one step. */
export const importReceipt = defineCommand({
  input: nothing,
  output: z.strictObject({
    packageId: recordId.nullable(),
    answer: z.enum(['accepted', 'declined']).nullable(),
  }),
  errors: [
    ...packageErrors,
    'offerNotOpen',
    'notTheReceiver',
    'periodInvalid',
    'logNotOpen',
    'holderMissing',
  ],
  vault: 'unlocked',
  action: 'handover.import',
  audit: 'decide',
  tags: ['packages', 'baton', 'log', 'child', 'children', 'overview'],
});

/** After the deadline and the days of grace the sender may take the offer back. */
export const reclaimPackage = defineCommand({
  input: z.strictObject({ ...ofChild, packageId: recordId }),
  output: done,
  errors: [
    'packageUnknown',
    'packageAlreadyAnswered',
    'periodInvalid',
    'offerNotOpen',
    'packageExpired',
  ],
  vault: 'unlocked',
  action: 'handover.export',
  subject: 'child',
  audit: 'decide',
  tags: ['packages', 'baton', 'log', 'child', 'overview'],
});
