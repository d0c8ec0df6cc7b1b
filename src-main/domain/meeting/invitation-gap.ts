import type { Consent } from '../consent/consent.ts';
import type { ConsentPurpose } from '../consent/consent-terms.ts';
import { coverageGaps, covers } from '../consent/covers.ts';
import type { CoverageGap } from '../consent/covers.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';

/** Either purpose lets a service be asked to a meeting. */
const purposes = ['meeting', 'shareBetweenServices'] as const satisfies readonly ConsentPurpose[];

/**
 * Why a service may not be asked to a meeting today; null when it may. Asking somebody tells them that the child is
 * followed up here, so it needs a consent that covers who the child is, for meeting or for sharing between services
 * (fvl § 13 a). The office's own people need none. A refusal of either purpose stops it.
 */
export function invitationGap(
  service: ServiceType,
  grounds: {
    readonly consents: readonly Consent[];
    readonly ownService: ServiceType;
    readonly today: LocalDate;
  },
): CoverageGap | null {
  const { consents, ownService, today } = grounds;
  if (service === ownService) return null;
  const gaps = purposes.map(
    (purpose) =>
      covers(consents, { receiverService: service, kinds: ['identity'], purpose, today }).missing[0]
        ?.reason ?? null,
  );
  if (gaps.includes('refused')) return 'refused';
  if (gaps.includes(null)) return null;
  // The nearest cause is the one a person can do something about.
  return coverageGaps.find((gap) => gaps.includes(gap)) ?? null;
}
