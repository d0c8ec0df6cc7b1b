import { hasConsentForLog } from '@domain/case/open-log.ts';
import type { LogStatus } from '@domain/case/log-status.ts';
import { isInForce } from '@domain/consent/consent-status.ts';
import type { Consent } from '@domain/consent/consent.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import { isWithin } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';

interface Participant {
  readonly name: string;
  readonly serviceType: ServiceType;
  /** Colleagues in the office itself do not read on a consent. */
  readonly userId: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface WithdrawalEffects {
  /** What becomes of the open log; null when there is none. */
  readonly log: 'pauses' | 'goesOn' | null;
  /** Services that no other consent in force covers. */
  readonly servicesWithout: readonly ServiceType[];
  /** People from those services who take part today. */
  readonly participantsLeaving: readonly string[];
}

/** What happens when a consent is withdrawn, told before it is done (withdrawal counts at once). */
export function withdrawalEffects(question: {
  readonly consents: readonly Consent[];
  readonly consentId: string;
  readonly logStatus: LogStatus;
  readonly participants: readonly Participant[];
  readonly today: LocalDate;
}): WithdrawalEffects {
  const { consents, consentId, logStatus, participants, today } = question;
  const withdrawn = consents.find(({ id }) => id === consentId);
  const left = consents.filter(({ id }) => id !== consentId);
  const stillCovered = new Set(
    left.filter((consent) => isInForce(consent, today)).flatMap(({ services }) => services),
  );
  const servicesWithout = (withdrawn?.services ?? []).filter(
    (service) => !stillCovered.has(service),
  );
  const pauses = hasConsentForLog(consents, today) && !hasConsentForLog(left, today);
  return {
    log: logStatus === 'open' ? (pauses ? 'pauses' : 'goesOn') : null,
    servicesWithout,
    participantsLeaving: participants
      .filter(({ userId, from, to }) => userId === null && isWithin(today, from, to))
      .filter(({ serviceType }) => servicesWithout.includes(serviceType))
      .map(({ name }) => name),
  };
}
