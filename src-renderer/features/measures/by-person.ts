import { normaliseName } from '@domain/child/normalise-name.ts';
import type { MeasureView } from '@contract/measure.ts';

export interface PersonGroup {
  /** As it was written last; empty for what nobody has taken on. */
  readonly name: string;
  /** The one that is due first on top. */
  readonly measures: readonly MeasureView[];
}

/** Who does what: what nobody has taken on comes first, then people by name, however their name was written. */
export function byPerson(measures: readonly MeasureView[]): readonly PersonGroup[] {
  const groups = new Map<string, MeasureView[]>();
  for (const view of measures) {
    const key = normaliseName(view.measure.responsible);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'nb'))
    .map(([, own]) => ({
      name: own.toSorted((a, b) => b.at.localeCompare(a.at))[0]?.measure.responsible ?? '',
      measures: own.toSorted((a, b) => a.measure.evaluateOn.localeCompare(b.measure.evaluateOn)),
    }));
}
