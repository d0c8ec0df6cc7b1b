import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';
import { isWithin } from '../time/local-date.ts';
import { consentStatus, isInForce } from './consent-status.ts';
import type { ConsentPurpose, InformationKind } from './consent-terms.ts';
import type { WeighedConsent } from './consent.ts';

/** Why a kind may not go, nearest cause first: a person can see what to ask the family about. */
export const coverageGaps = [
  'refused',
  'withdrawn',
  'ended',
  'notStarted',
  'notThisKind',
  'notThisService',
  'notThisPurpose',
  'noConsent',
] as const;
export type CoverageGap = (typeof coverageGaps)[number];

export interface DisclosureQuestion {
  readonly receiverService: ServiceType;
  readonly kinds: readonly InformationKind[];
  readonly purpose: ConsentPurpose;
  readonly today: LocalDate;
}

export interface Coverage {
  readonly covered: readonly InformationKind[];
  readonly missing: readonly { readonly kind: InformationKind; readonly reason: CoverageGap }[];
  /** The consents that the covered kinds rest on. */
  readonly consentIds: readonly string[];
}

type Asked = Omit<DisclosureQuestion, 'kinds'> & { readonly kind: InformationKind };

function matches(consent: WeighedConsent, asked: Asked): boolean {
  return (
    consent.purposes.includes(asked.purpose) &&
    consent.services.includes(asked.receiverService) &&
    consent.kinds.includes(asked.kind)
  );
}

function refuses(consent: WeighedConsent, asked: Asked): boolean {
  const concerns = <T>(list: readonly T[], member: T): boolean =>
    list.length === 0 || list.includes(member);
  return (
    consent.refused &&
    (consent.withdrawnOn === null || asked.today < consent.withdrawnOn) &&
    isWithin(asked.today, consent.from, consent.to) &&
    concerns(consent.purposes, asked.purpose) &&
    concerns(consent.services, asked.receiverService) &&
    concerns(consent.kinds, asked.kind)
  );
}

/** A later consent from everybody who refused takes the refusal's place; one guardian cannot overrule another. */
function replaces(consent: WeighedConsent, refusal: WeighedConsent): boolean {
  return (
    consent.from > refusal.from &&
    refusal.givenBy.length > 0 &&
    refusal.givenBy.every((person) => consent.givenBy.includes(person))
  );
}

function gapOf(consents: readonly WeighedConsent[], asked: Asked): CoverageGap {
  const given = consents.filter((consent) => !consent.refused);
  const onPurpose = given.filter((consent) => consent.purposes.includes(asked.purpose));
  const toService = onPurpose.filter((consent) => consent.services.includes(asked.receiverService));
  const ofKind = toService.filter((consent) => consent.kinds.includes(asked.kind));
  const statuses = ofKind.map((consent) => consentStatus(consent, asked.today));
  for (const status of ['withdrawn', 'ended', 'notStarted'] as const) {
    if (statuses.includes(status)) return status;
  }
  if (toService.length > 0) return 'notThisKind';
  if (onPurpose.length > 0) return 'notThisService';
  return given.length > 0 ? 'notThisPurpose' : 'noConsent';
}

/**
 * Answers «may this go there, for this purpose, today?» for each kind of information.
 * One single consent must cover purpose, service and kind together; two halves never make a whole.
 * A recorded refusal in force stops what it concerns until those who refused have consented later.
 */
export function covers(
  consents: readonly WeighedConsent[],
  question: DisclosureQuestion,
): Coverage {
  const covered: InformationKind[] = [];
  const missing: { kind: InformationKind; reason: CoverageGap }[] = [];
  const consentIds = new Set<string>();
  for (const kind of new Set(question.kinds)) {
    const asked: Asked = { ...question, kind };
    const inForce = consents.filter(
      (consent) => isInForce(consent, asked.today) && matches(consent, asked),
    );
    const refusals = consents.filter((consent) => refuses(consent, asked));
    const stopping = refusals.filter(
      (refusal) => !inForce.some((consent) => replaces(consent, refusal)),
    );
    if (stopping.length > 0) missing.push({ kind, reason: 'refused' });
    else if (inForce.length === 0) missing.push({ kind, reason: gapOf(consents, asked) });
    else {
      covered.push(kind);
      for (const consent of inForce) consentIds.add(consent.id);
    }
  }
  return { covered, missing, consentIds: [...consentIds] };
}
