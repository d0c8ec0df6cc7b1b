import type { InformationKind } from '@domain/consent/consent-terms.ts';
import type { OutputOf } from '@contract/index.ts';

export type ReleaseItem = OutputOf<'handover.previewPackage'>['items'][number];

/** The child's own words and the strengths first, then what is worried about, what is done, and the papers. */
const kindOrder: readonly InformationKind[] = [
  'childVoice',
  'brightSpots',
  'attentionPoints',
  'goalsAndMeasures',
  'evaluations',
  'meetings',
  'networkMap',
  'attachments',
  'identity',
];

export interface KindGroup<T> {
  readonly kind: InformationKind;
  readonly items: readonly T[];
}

/** Lines by kind of information in reading order; kinds without lines are left out. */
export function byKind<T extends { readonly kind: InformationKind }>(
  items: readonly T[],
): readonly KindGroup<T>[] {
  return kindOrder
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);
}
