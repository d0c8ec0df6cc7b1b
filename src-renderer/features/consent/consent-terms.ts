import type { ListedConsent } from '../../ui/listed-consents.ts';

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
