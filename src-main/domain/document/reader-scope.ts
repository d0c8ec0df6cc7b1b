import { assertNever } from '../assert-never.ts';
import type { AgeRights } from '../child/age-rights.ts';
import type { InformationKind, LegalBasis } from '../consent/consent-terms.ts';
import type { Consent } from '../consent/consent.ts';
import type { Coverage } from '../consent/covers.ts';
import { decideRelease } from '../consent/filter-for-release.ts';
import type { NamedLegalBasis } from '../consent/filter-for-release.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { kindsOfDocument, purposeOfDocument, readersOfDocument } from './document-terms.ts';
import type { DocumentKind } from './document-terms.ts';

/** Whom a copy is for, with what the rule needs to know about them. */
export type Reader =
  | { readonly kind: 'ownOffice' }
  | { readonly kind: 'guardian'; readonly mayRead: boolean }
  | { readonly kind: 'youngPerson' }
  | {
      readonly kind: 'service';
      readonly service: ServiceType;
      readonly legalBasis: NamedLegalBasis | null;
    }
  | { readonly kind: 'nobody' };

/** Why the copy may be made: own work, the family's own log, a consent, a law, or because it tells nothing. */
export type CopyBasis =
  | { readonly kind: 'ownWork' }
  | { readonly kind: 'ownLog' }
  | { readonly kind: 'consent'; readonly consentIds: readonly string[] }
  | { readonly kind: 'law'; readonly basis: LegalBasis; readonly reason: string }
  | { readonly kind: 'nothingTold' };

export interface ReaderScope {
  readonly kinds: ReadonlySet<InformationKind>;
  /** What the document would tell and this reader does not get, with the reason for each. */
  readonly heldBack: Coverage['missing'];
  readonly basis: CopyBasis;
}

export const readerRefusals = [
  'readerNotForDocument',
  'readerMayNotRead',
  'readerTooYoung',
  'consentMissing',
  'legalReasonMissing',
] as const;
export type ReaderRefusal = (typeof readerRefusals)[number];

interface ReaderQuestion {
  readonly document: DocumentKind;
  readonly reader: Reader;
  readonly consents: readonly Consent[];
  readonly rights: AgeRights;
  readonly today: LocalDate;
}

/** Documents in words that were written to be read by the child; the rest waits for the age of own consent. */
const forEveryChild: readonly DocumentKind[] = ['summary', 'agenda', 'invitation'];

/**
 * Decides what of a document a reader may see today (docs/model.md 3.4, 5.1 rows 2, 21 and 27).
 * - A guardian reads only with the right to read, which parental responsibility never implies (Vigilo in Bergen),
 *   and not once the young person decides alone.
 * - The young person reads the whole log from the age of own consent; a younger child what is written for children.
 * - Another service gets what a consent covers for it today, or everything by a named legal basis with a reason
 *   (invariant 4). Nothing but a notice goes without saying whom it is about, and no paper of a meeting without
 *   the meeting.
 */
export function scopeOfReader(question: ReaderQuestion): Result<ReaderScope, ReaderRefusal> {
  const { document, reader, rights } = question;
  if (!readersOfDocument[document].includes(reader.kind)) return refused('readerNotForDocument');
  switch (reader.kind) {
    case 'ownOffice':
      return ok(whole(document, { kind: 'ownWork' }));
    case 'guardian':
      return reader.mayRead && !rights.decidesAlone
        ? ok(whole(document, { kind: 'ownLog' }))
        : refused('readerMayNotRead');
    case 'youngPerson':
      return rights.consentsToo || (rights.isHeard && forEveryChild.includes(document))
        ? ok(whole(document, { kind: 'ownLog' }))
        : refused('readerTooYoung');
    case 'service':
      return scopeOfService(question, reader.service, reader.legalBasis);
    case 'nobody':
      return ok(whole(document, { kind: 'nothingTold' }));
    default:
      return assertNever(reader);
  }
}

function whole(document: DocumentKind, basis: CopyBasis): ReaderScope {
  return { kinds: new Set(kindsOfDocument[document]), heldBack: [], basis };
}

function scopeOfService(
  { document, consents, today }: ReaderQuestion,
  receiverService: ServiceType,
  legalBasis: NamedLegalBasis | null,
): Result<ReaderScope, ReaderRefusal> {
  const requestedKinds = kindsOfDocument[document];
  const release = decideRelease({
    consents,
    receiverService,
    requestedKinds,
    purpose: purposeOfDocument[document],
    today,
    legalBasis,
  });
  if (!release.ok && release.error === 'legalReasonMissing') return refused('legalReasonMissing');
  if (!release.ok && document === 'notice') {
    const heldBack = requestedKinds.map((kind) => ({ kind, reason: 'noConsent' as const }));
    return ok({ kinds: new Set<InformationKind>(), heldBack, basis: { kind: 'nothingTold' } });
  }
  if (!release.ok) return refused('consentMissing');
  const { allowedKinds, heldBack, basis } = release.value;
  const kinds = new Set(allowedKinds);
  const isAboutMeeting = purposeOfDocument[document] === 'meeting';
  if (!kinds.has('identity') || (isAboutMeeting && !kinds.has('meetings')))
    return refused('consentMissing');
  return ok({ kinds, heldBack, basis });
}
