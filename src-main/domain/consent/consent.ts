import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ConsentPurpose, InformationKind } from './consent-terms.ts';

/**
 * A consent to lift the duty of secrecy, given to services and never to a named employee (fvl § 13 a; Tynset).
 * A refusal is recorded in the same form with `refused`: its empty lists mean «everything»,
 * while an empty list on a consent covers nothing.
 */
export interface Consent {
  readonly id: string;
  /** Who gave (or refused) it; opaque ids or names, compared as they are. */
  readonly givenBy: readonly string[];
  readonly purposes: readonly ConsentPurpose[];
  readonly services: readonly ServiceType[];
  readonly kinds: readonly InformationKind[];
  /** What may not be told, in the family's words; shown to the person who sends, never interpreted. */
  readonly excluded: string;
  readonly from: LocalDate;
  /** Last day it covers; null when no end was agreed. */
  readonly to: LocalDate | null;
  /** Withdrawal counts from this day on, that day included. */
  readonly withdrawnOn: LocalDate | null;
  readonly refused: boolean;
}

/** What rules weigh of a consent: the family's own words on what is held back are shown, never interpreted. */
export type WeighedConsent = Omit<Consent, 'excluded'>;
