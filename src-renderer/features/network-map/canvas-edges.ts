import type { NetworkMap } from '@domain/network-map/network-map.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { relationWords } from './map-words.ts';
import type { RelationEdgeType } from './relation-edge.tsx';
import type { MapSelection } from './use-map-editor.ts';

/** One edge for each relation. */
export function relationEdges(
  map: NetworkMap,
  selection: MapSelection,
  t: Translate,
): RelationEdgeType[] {
  return map.relations.map((relation) => ({
    id: relation.id,
    type: 'relation',
    source: relation.from,
    target: relation.to,
    sourceHandle: 'middle',
    targetHandle: 'middle',
    data: { quality: relation.quality, label: relation.label },
    selected: selection?.kind === 'relation' && selection.id === relation.id,
    ariaRole: 'button',
    ariaLabel: relationWords(map, relation, t),
    domAttributes: {
      'aria-roledescription': t('map.canvas.relation'),
      'aria-describedby': undefined,
    },
  }));
}
