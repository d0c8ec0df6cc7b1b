import type { OutputOf } from '@contract/index.ts';
import type { Consent } from '@domain/consent/consent.ts';

/** One consent as the list shows it. */
export type ListedConsent = OutputOf<'consent.list'>['consents'][number];

/** The part of listed consents that the rules of the domain read. */
export function termsOf(listed: readonly ListedConsent[]): readonly Consent[] {
  return listed.map(({ id, consent, withdrawnOn }) => ({ ...consent, id, withdrawnOn }));
}

/** The parts of the list, in the order they are shown. */
export const consentGroups = ['inForce', 'later', 'refused', 'past'] as const;
export type ConsentGroup = (typeof consentGroups)[number];

const groupOfStatus: Readonly<Record<ListedConsent['status'], ConsentGroup>> = {
  valid: 'inForce',
  endsSoon: 'inForce',
  notStarted: 'later',
  refused: 'refused',
  ended: 'past',
  withdrawn: 'past',
};

/** Consents by what they mean today, newest first in each part; empty parts are left out. */
export function groupConsents(
  listed: readonly ListedConsent[],
): readonly { readonly group: ConsentGroup; readonly consents: readonly ListedConsent[] }[] {
  return consentGroups
    .map((group) => ({
      group,
      consents: listed
        .filter(({ status }) => groupOfStatus[status] === group)
        .sort((a, b) => b.at.localeCompare(a.at)),
    }))
    .filter(({ consents }) => consents.length > 0);
}

/** A label as it stands inside a sentence: «barnehage», but «PPT» stays as it is. */
export function inSentence(label: string): string {
  const second = label.charAt(1);
  const isAbbreviation = second !== '' && second !== second.toLocaleLowerCase('nb');
  return isAbbreviation ? label : label.charAt(0).toLocaleLowerCase('nb') + label.slice(1);
}
