import type { LevelPolicy } from '../deadline/policy.ts';
import { defaultPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { daysBetween } from '../time/local-date.ts';
import type { ConsentStatus } from './consent-terms.ts';
import type { Consent } from './consent.ts';

/**
 * The status of a consent on a given day. Withdrawal counts at once, on its own day;
 * a refusal that was taken back is `withdrawn` like any other.
 */
export function consentStatus(
  consent: Pick<Consent, 'from' | 'to' | 'withdrawnOn' | 'refused'>,
  today: LocalDate,
  policy: Pick<LevelPolicy, 'consentWarningDays'> = defaultPolicy,
): ConsentStatus {
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= today) return 'withdrawn';
  if (consent.refused) return 'refused';
  if (today < consent.from) return 'notStarted';
  if (consent.to === null) return 'valid';
  if (today > consent.to) return 'ended';
  return daysBetween(today, consent.to) <= policy.consentWarningDays ? 'endsSoon' : 'valid';
}

/** True on the days when the consent lets something be told. */
export function isInForce(
  consent: Pick<Consent, 'from' | 'to' | 'withdrawnOn' | 'refused'>,
  today: LocalDate,
): boolean {
  const status = consentStatus(consent, today);
  return status === 'valid' || status === 'endsSoon';
}
