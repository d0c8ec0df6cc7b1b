import { informationKinds } from '@domain/consent/consent-terms.ts';
import type { InformationKind, LegalBasis } from '@domain/consent/consent-terms.ts';
import type { LevelPolicy } from '@domain/deadline/policy.ts';
import { expiresOn } from '@domain/handover/expiry.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { InputOf } from '@contract/index.ts';
import { unanswered } from '../../ui/unanswered.ts';

/** What stands on the screen while a handover is prepared. */
export interface HandOverValues {
  readonly contactId: string;
  readonly ground: 'consent' | 'law';
  readonly kinds: readonly InformationKind[];
  readonly struckOut: readonly string[];
  /** Chosen apart from `kinds`: no consent holds anything back there, so nothing is ticked beforehand. */
  readonly lawKinds: readonly InformationKind[];
  readonly basis: LegalBasis | null;
  readonly reason: string;
  readonly message: string;
  readonly expiresOn: LocalDate | null;
}

export function emptyHandOver(
  today: LocalDate,
  policy: Pick<LevelPolicy, 'packageValidDays'>,
): HandOverValues {
  return {
    contactId: '',
    ground: 'consent',
    kinds: informationKinds,
    struckOut: [],
    lawKinds: [],
    basis: null,
    reason: '',
    message: '',
    expiresOn: expiresOn(today, policy),
  };
}

/** The chosen kinds; a package that does not say whose it is can be received by nobody. */
export function chosenKinds({ ground, kinds, lawKinds }: HandOverValues): InformationKind[] {
  const chosen = ground === 'law' ? lawKinds : kinds;
  return informationKinds.filter((kind) => kind === 'identity' || chosen.includes(kind));
}

/** What main is asked for, both to show and to write. */
export function releaseChoice(
  childId: string,
  values: HandOverValues,
): InputOf<'handover.previewExport'> {
  const { contactId, ground, basis, reason, struckOut } = values;
  return {
    childId,
    contactId,
    kinds: chosenKinds(values),
    struckOut: [...struckOut],
    legalBasis: ground === 'law' ? { basis: basis ?? unanswered, reason } : null,
  };
}

/** True when enough is known to ask what would leave. */
export function canPreview({ contactId, ground, basis, reason }: HandOverValues): boolean {
  return contactId !== '' && (ground === 'consent' || (basis !== null && reason.trim() !== ''));
}
