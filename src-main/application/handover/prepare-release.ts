import type { ParsedInputOf } from '../../contract/index.ts';
import { informationKinds } from '../../domain/consent/consent-terms.ts';
import { decideRelease } from '../../domain/consent/filter-for-release.ts';
import type { Release } from '../../domain/consent/filter-for-release.ts';
import type { LogDocument, PackageLanguage } from '../../domain/handover/log-document.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { QueryContext, QueryHandler, Refusal } from '../ports/context.ts';
import type { ContactRecord } from '../ports/records.ts';
import { consentsOf } from '../shared-log.ts';
import { releaseDocument } from './release-document.ts';
import { releasedItems } from './released-items.ts';

type Choice = Pick<
  ParsedInputOf<'handover.previewExport'>,
  'childId' | 'contactId' | 'kinds' | 'struckOut' | 'legalBasis'
>;

export interface PreparedRelease {
  readonly contact: ContactRecord;
  readonly release: Release;
  readonly document: LogDocument;
}

/** Decides what may leave and gathers exactly that; the preview and the package are both made from this. */
export function prepareRelease(
  context: QueryContext,
  choice: Choice,
  told: { readonly language: PackageLanguage; readonly message: string },
): Result<PreparedRelease, Refusal> {
  const { stores, today } = context;
  const contact = stores.contacts.find(choice.contactId);
  const child = stores.children.find(choice.childId);
  if (contact === null || child === null) return refused({ code: 'notFound' });
  const decided = decideRelease({
    consents: consentsOf(context, choice.childId),
    receiverService: contact.serviceType,
    requestedKinds: choice.kinds,
    purpose: 'handOver',
    today,
    legalBasis: choice.legalBasis,
  });
  if (!decided.ok) return refused({ code: decided.error });
  const { allowedKinds, basis } = decided.value;
  // A package without saying whose log it is cannot be received by anybody.
  if (!allowedKinds.includes('identity'))
    return refused({ code: 'consentMissing', fields: ['kinds'] });
  const document = releaseDocument(context, child, {
    kinds: new Set(allowedKinds),
    struckOut: new Set(choice.struckOut),
    consentIds: basis.kind === 'consent' ? basis.consentIds : [],
    ...told,
  });
  return ok({ contact, release: decided.value, document });
}

/** Shows what would leave, line by line, and what stays for which reason. */
export const previewExport: QueryHandler<'handover.previewExport'> = (context, choice) => {
  const prepared = prepareRelease(context, choice, { language: 'nb', message: '' });
  if (!prepared.ok) return prepared;
  const { contact, release, document } = prepared.value;
  const notChosen = informationKinds.filter((kind) => !choice.kinds.includes(kind));
  const used =
    release.basis.kind === 'consent' ? new Set(release.basis.consentIds) : new Set<string>();
  return ok({
    basis: release.basis.kind === 'consent' ? 'consent' : release.basis.basis,
    allowedKinds: [...release.allowedKinds],
    heldBack: [
      ...release.heldBack,
      ...notChosen.map((kind) => ({ kind, reason: 'notChosen' as const })),
    ],
    items: releasedItems(document),
    excludedByFamily: context.stores.consents
      .ofChild(choice.childId)
      .filter(({ id, terms }) => used.has(id) && terms.excluded !== '')
      .map(({ terms }) => terms.excluded)
      .join('\n'),
    contactVerified: contact.verifiedOn !== null,
  });
};
