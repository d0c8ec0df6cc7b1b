import type { NetworkMap } from './network-map.ts';
import { mapSchemaVersion } from './network-map.ts';

/**
 * A map without people. The labels come from the municipality's texts: 3-5 rings from the closest outwards,
 * 3-8 sectors clockwise from the top. Throws on other numbers: that is a fault in the texts, not in the use.
 */
export function emptyMap(labels: {
  readonly centre: string;
  readonly rings: readonly string[];
  readonly sectors: readonly string[];
}): NetworkMap {
  const { rings, sectors } = labels;
  if (rings.length < 3 || rings.length > 5) throw new RangeError('A map has 3-5 rings');
  if (sectors.length < 3 || sectors.length > 8) throw new RangeError('A map has 3-8 sectors');
  return {
    schemaVersion: mapSchemaVersion,
    centreLabel: labels.centre,
    rings: rings.map((label, index) => ({ id: `ring-${index + 1}`, label })),
    sectors: sectors.map((label, index) => ({ id: `sector-${index + 1}`, label })),
    people: [],
    relations: [],
  };
}
