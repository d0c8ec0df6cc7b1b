import * as z from 'zod';
import type { PublicIdentity } from '../../domain/handover/office-identity.ts';
import { isLocalDate } from '../../domain/time/local-date.ts';
import { isRecipient } from './age.ts';
import { publicKeyLengthBytes } from './signing.ts';

/**
 * Building blocks of the file formats. They are apart from the contract's on purpose: the contract follows the
 * program, while a published format stays as it is.
 */
export const uuid = z.uuid();
export const line = z.string().max(200);
export const personName = z.string().min(1).max(120);
export const text = z.string().max(20_000);
export const localDate = z.string().refine(isLocalDate);
export const instant = z.iso.datetime();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Empty while the trail has no rows. */
export const auditHead = z.union([sha256, z.literal('')]);
/** Closed sets as they were published; a service or a language that comes later makes a new version. */
export const packageLanguage = z.enum(['nb', 'nn', 'en']);
export const serviceType = z.enum([
  'kindergarten',
  'school',
  'afterSchool',
  'healthClinic',
  'schoolHealth',
  'youthClinic',
  'ppt',
  'childWelfare',
  'adultServices',
  'coordinatingUnit',
  'gp',
  'childPsychiatry',
  'nav',
  'other',
]);
export const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);

const signingKey = z.base64().refine((key) => {
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === publicKeyLengthBytes && bytes.toString('base64') === key;
});

export const publicIdentity: z.ZodType<PublicIdentity> = z.strictObject({
  name: personName,
  municipality: z.string().min(1).max(200),
  serviceType,
  recipient: z.string().refine(isRecipient),
  signingKey,
});
