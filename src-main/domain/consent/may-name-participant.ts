import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Consent } from './consent.ts';
import { covers } from './covers.ts';

/**
 * True when it may be shown that somebody from this service takes part. That a family has contact with child
 * welfare is secret in itself (docs/model.md 5.1, row 4), so a participant from there is named only while a
 * consent covers the service; in child welfare's own office it is no secret among colleagues.
 */
export function mayNameParticipant(
  service: ServiceType,
  ownService: ServiceType,
  consents: readonly Consent[],
  today: LocalDate,
): boolean {
  if (service !== 'childWelfare' || ownService === 'childWelfare') return true;
  const { covered } = covers(consents, {
    receiverService: service,
    kinds: ['identity'],
    purpose: 'shareBetweenServices',
    today,
  });
  return covered.length > 0;
}
