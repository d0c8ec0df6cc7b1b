import type { ServiceType } from '../office/service-type.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ConsentPurpose, InformationKind, LegalBasis } from './consent-terms.ts';
import type { Consent } from './consent.ts';
import type { Coverage } from './covers.ts';
import { covers } from './covers.ts';

export const releaseRefusals = ['nothingToSend', 'consentMissing', 'legalReasonMissing'] as const;
export type ReleaseRefusal = (typeof releaseRefusals)[number];

export interface NamedLegalBasis {
  readonly basis: LegalBasis;
  /** Why, in the sender's own words; kept with what was sent. */
  readonly reason: string;
}

export interface ReleaseQuestion {
  readonly consents: readonly Consent[];
  readonly receiverService: ServiceType;
  readonly requestedKinds: readonly InformationKind[];
  readonly purpose: ConsentPurpose;
  readonly today: LocalDate;
  readonly legalBasis?: NamedLegalBasis | null;
}

export type ReleaseBasis =
  | { readonly kind: 'consent'; readonly consentIds: readonly string[] }
  | { readonly kind: 'law'; readonly basis: LegalBasis; readonly reason: string };

export interface Release {
  /** What may leave, in the order asked; never more than was asked. */
  readonly allowedKinds: readonly InformationKind[];
  /** What was asked for and stays here, with the reason for each. */
  readonly heldBack: Coverage['missing'];
  readonly basis: ReleaseBasis;
}

/**
 * Decides what may leave the office. Invariant 4: either a consent covers it today, or a legal basis is
 * named with a reason. Invariant 5: with a legal basis (the duty to report among them) consents and
 * refusals are not asked at all. The two are never mixed in one release.
 */
export function decideRelease(question: ReleaseQuestion): Result<Release, ReleaseRefusal> {
  const requested = [...new Set(question.requestedKinds)];
  if (requested.length === 0) return refused('nothingToSend');

  const legal = question.legalBasis ?? null;
  if (legal !== null) {
    const reason = legal.reason.trim();
    if (reason === '') return refused('legalReasonMissing');
    const basis: ReleaseBasis = { kind: 'law', basis: legal.basis, reason };
    return ok({ allowedKinds: requested, heldBack: [], basis });
  }

  const coverage = covers(question.consents, {
    receiverService: question.receiverService,
    kinds: requested,
    purpose: question.purpose,
    today: question.today,
  });
  if (coverage.covered.length === 0) return refused('consentMissing');
  return ok({
    allowedKinds: coverage.covered,
    heldBack: coverage.missing,
    basis: { kind: 'consent', consentIds: coverage.consentIds },
  });
}
