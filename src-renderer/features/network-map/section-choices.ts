import type { MapSection } from '@domain/network-map/network-map.ts';

/** Rings or sectors as choices of a list; the value is the index in the map. */
export function sectionChoices(
  sections: readonly MapSection[],
): { value: string; label: string }[] {
  return sections.map(({ label }, index) => ({ value: String(index), label }));
}
