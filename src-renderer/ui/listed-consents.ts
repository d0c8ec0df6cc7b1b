import type { OutputOf } from '@contract/index.ts';
import type { Consent } from '@domain/consent/consent.ts';

/** One consent as the list shows it. */
export type ListedConsent = OutputOf<'consent.list'>['consents'][number];

/** The part of listed consents that the rules of the domain read. */
export function termsOf(listed: readonly ListedConsent[]): readonly Consent[] {
  return listed.map(({ id, consent, withdrawnOn }) => ({ ...consent, id, withdrawnOn }));
}
