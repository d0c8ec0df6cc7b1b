import type { QueryContext } from '../../application/ports/context.ts';
import type { OfficeIdentity } from '../../domain/handover/office-identity.ts';
import {
  parseOfficeIdentity,
  parsePublicIdentity,
} from '../../infrastructure/handover/identity.ts';
import type { KnownOffice, OfficeFacts } from '../../infrastructure/handover/identity.ts';

/** The office's own keys and the offices it knows, as the package format asks for them. */
export function ownOffice({ stores }: Pick<QueryContext, 'stores'>): {
  readonly identity: OfficeIdentity;
  readonly facts: OfficeFacts;
  readonly knownOffices: readonly KnownOffice[];
} {
  const { name, municipality, serviceType, identity } = stores.office.get();
  return {
    identity: parseOfficeIdentity(identity),
    facts: { name, municipality, serviceType },
    knownOffices: stores.contacts.all().map((contact) => ({
      contactId: contact.id,
      identity: parsePublicIdentity(contact.identity),
    })),
  };
}
