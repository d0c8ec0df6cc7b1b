import { contactFrequencies, relationQualities } from '../../domain/network-map/network-map.ts';
import type { NetworkMap } from '../../domain/network-map/network-map.ts';
import type { MapSvgLabels } from '../../domain/network-map/to-svg.ts';

type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a drawn map in one language. */
export function mapSvgLabels(map: NetworkMap, text: Text): MapSvgLabels {
  return {
    title: text('print.map.title'),
    description: text('print.map.description', {
      people: map.people.length,
      relations: map.relations.length,
    }),
    legend: text('print.map.legend'),
    qualities: Object.fromEntries(
      relationQualities.map((quality) => [quality, text(`relationQuality.${quality}`)]),
    ) as MapSvgLabels['qualities'],
    frequencies: Object.fromEntries(
      contactFrequencies.map((frequency) => [frequency, text(`contactFrequency.${frequency}`)]),
    ) as MapSvgLabels['frequencies'],
    importantSupport: text('personFlag.importantSupport'),
    deadOrMissed: text('personFlag.deadOrMissed'),
  };
}
