import { emptyMap } from '@domain/network-map/empty-map.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import type { Translate } from '../../i18n/use-t.ts';

/**
 * The map a new drawing begins with: four rings and six sectors (docs/model.md 4.1), in the language in use.
 */
export function firstMap(centre: string, t: Translate): NetworkMap {
  return emptyMap({
    centre: centre === '' ? t('map.first.centre') : centre,
    rings: [
      t('map.first.ring.veryClose'),
      t('map.first.ring.close'),
      t('map.first.ring.lessClose'),
      t('map.first.ring.distant'),
    ],
    sectors: [
      t('map.first.sector.family'),
      t('map.first.sector.relatives'),
      t('map.first.sector.friends'),
      t('map.first.sector.school'),
      t('map.first.sector.leisure'),
      t('map.first.sector.services'),
    ],
  });
}
