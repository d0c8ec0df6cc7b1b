import { Position } from '@xyflow/react';
import { centreId } from '@domain/network-map/map-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { personWords } from './map-words.ts';
import type { CentreNodeType, PersonNodeType } from './person-node.tsx';
import type { MapSelection } from './use-map-editor.ts';

export type CanvasNode = PersonNodeType | CentreNodeType;

const personSize = 76;
const centreSize = 240;

/** Sizes and ends are given instead of measured, so relations are there at the first drawing. */
function sized(size: number) {
  const end = { type: 'source', width: 1, height: 1, position: Position.Top } as const;
  return {
    width: size,
    height: size,
    measured: { width: size, height: size },
    handles: [
      { ...end, id: 'middle', x: size / 2, y: size / 2 },
      { ...end, id: 'knob', x: size, y: size / 2 },
    ],
  };
}

const spoken = (t: Translate) => ({
  'aria-roledescription': t('map.canvas.person'),
  'aria-describedby': undefined,
});

/** The node of the person in the middle; it stays where it is. */
export function centreNode(
  map: NetworkMap,
  selection: MapSelection,
  isEditable: boolean,
  t: Translate,
): CentreNodeType {
  return {
    ...sized(centreSize),
    id: centreId,
    type: 'centre',
    position: { x: 0, y: 0 },
    draggable: false,
    data: { label: map.centreLabel, isEditable },
    selected: selection?.kind === 'centre',
    ariaRole: 'button',
    ariaLabel: t('map.canvas.centre', { name: map.centreLabel }),
    domAttributes: spoken(t),
  };
}

/** One node for each person, in the order of the map: that is also the order of the Tab key. */
export function personNodes(
  map: NetworkMap,
  selection: MapSelection,
  isEditable: boolean,
  t: Translate,
): PersonNodeType[] {
  return map.people.map((person) => ({
    ...sized(personSize),
    id: person.id,
    type: 'person',
    position: { x: person.x, y: person.y },
    data: { person, isEditable },
    ...(selection?.kind === 'person' && selection.id === person.id
      ? { selected: true, zIndex: 1 }
      : { selected: false, zIndex: 0 }),
    ariaRole: 'button',
    ariaLabel: personWords(map, person, t),
    domAttributes: spoken(t),
  }));
}
