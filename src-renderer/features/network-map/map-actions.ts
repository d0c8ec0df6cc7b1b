import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconCircleArrowDown,
  IconCircleArrowUp,
  IconFocusCentered,
  IconLink,
  IconPencil,
  IconRotate2,
  IconRotateClockwise2,
  IconTrash,
  IconUserPlus,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { centreId } from '@domain/network-map/map-command.ts';
import type { MapPerson } from '@domain/network-map/network-map.ts';
import { moveToSection } from '@domain/network-map/place.ts';
import type { MapEditor } from './use-map-editor.ts';

/** A key as the browser names it. `shift` left out: with or without, as keyboards differ. */
export interface MapKey {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
}

/** What an action can reach. */
export interface MapActionReach {
  readonly editor: MapEditor;
  /** Takes away what is selected, offers the way back, and gives the focus to somebody near. */
  readonly remove: () => void;
  readonly focusNewName: () => void;
  readonly focusInspector: () => void;
  readonly showAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly isLarge: boolean;
  readonly setLarge: (isLarge: boolean) => void;
}

/** Something one can do with the map: the toolbar, the keys and the command palette all read this. */
export interface MapAction {
  readonly id: string;
  readonly textId: string;
  readonly icon: Icon;
  readonly keys: readonly MapKey[];
  /** Where the keys count: only in the drawing (letters must not surprise elsewhere), or in the whole view. */
  readonly keysCount: 'inDrawing' | 'inView';
  /** Where its button stands; `null` when it has none. */
  readonly button: 'history' | 'selection' | 'view' | null;
  /** Changes the map, so it is not there for those who only read. */
  readonly changes: boolean;
  readonly when: (reach: MapActionReach) => boolean;
  readonly run: (reach: MapActionReach) => void;
}

function selectedPerson({ editor }: MapActionReach): MapPerson | undefined {
  const { selection, map } = editor;
  if (selection?.kind !== 'person') return undefined;
  return map.people.find(({ id }) => id === selection.id);
}

/** Whom a relation from the selection would start at. */
function relationStart({ editor }: MapActionReach): string | null {
  if (editor.selection?.kind === 'centre') return editor.map.people.length > 0 ? centreId : null;
  return editor.selection?.kind === 'person' ? editor.selection.id : null;
}

/** Moves the selected person `rings` outwards and `sectors` clockwise, to a free spot. */
function shift(reach: MapActionReach, rings: number, sectors: number): void {
  const person = selectedPerson(reach);
  if (person === undefined) return;
  const { map } = reach.editor;
  const ring = Math.min(Math.max(person.ring + rings, 0), map.rings.length - 1);
  const count = map.sectors.length;
  const sector = (person.sector + sectors + count) % count;
  reach.editor.perform(moveToSection(map, person.id, ring, sector));
}

const always = () => true;
const hasPerson = (reach: MapActionReach) => selectedPerson(reach) !== undefined;

/** Everything one can do, in the order of the toolbar. */
export const mapActions: readonly MapAction[] = Object.freeze([
  {
    id: 'undo',
    textId: 'map.action.undo',
    icon: IconArrowBackUp,
    keys: [{ key: 'z', mod: true, shift: false }],
    keysCount: 'inView',
    button: 'history',
    changes: true,
    when: ({ editor }) => editor.canUndo,
    run: ({ editor }) => editor.undo(),
  },
  {
    id: 'redo',
    textId: 'map.action.redo',
    icon: IconArrowForwardUp,
    keys: [
      { key: 'y', mod: true, shift: false },
      { key: 'z', mod: true, shift: true },
    ],
    keysCount: 'inView',
    button: 'history',
    changes: true,
    when: ({ editor }) => editor.canRedo,
    run: ({ editor }) => editor.redo(),
  },
  {
    id: 'add',
    textId: 'map.action.add',
    icon: IconUserPlus,
    keys: [{ key: 'n' }],
    keysCount: 'inDrawing',
    button: null,
    changes: true,
    when: always,
    run: ({ focusNewName }) => focusNewName(),
  },
  {
    id: 'edit',
    textId: 'map.action.edit',
    icon: IconPencil,
    keys: [{ key: 'Enter' }, { key: ' ' }],
    keysCount: 'inDrawing',
    button: null,
    changes: true,
    when: ({ editor }) => editor.selection !== null,
    run: ({ focusInspector }) => focusInspector(),
  },
  {
    id: 'relate',
    textId: 'map.action.relate',
    icon: IconLink,
    keys: [{ key: 'r' }],
    keysCount: 'inDrawing',
    button: 'selection',
    changes: true,
    when: (reach) => relationStart(reach) !== null,
    run: (reach) => {
      const from = relationStart(reach);
      if (from !== null) reach.editor.select({ kind: 'relate', from });
    },
  },
  {
    id: 'closer',
    textId: 'map.action.closer',
    icon: IconCircleArrowUp,
    keys: [{ key: '+' }],
    keysCount: 'inDrawing',
    button: 'selection',
    changes: true,
    when: (reach) => (selectedPerson(reach)?.ring ?? 0) > 0,
    run: (reach) => shift(reach, -1, 0),
  },
  {
    id: 'farther',
    textId: 'map.action.farther',
    icon: IconCircleArrowDown,
    keys: [{ key: '-' }],
    keysCount: 'inDrawing',
    button: 'selection',
    changes: true,
    when: (reach) => {
      const person = selectedPerson(reach);
      return person !== undefined && person.ring < reach.editor.map.rings.length - 1;
    },
    run: (reach) => shift(reach, 1, 0),
  },
  {
    id: 'nextSector',
    textId: 'map.action.nextSector',
    icon: IconRotateClockwise2,
    keys: [{ key: '.' }],
    keysCount: 'inDrawing',
    button: null,
    changes: true,
    when: hasPerson,
    run: (reach) => shift(reach, 0, 1),
  },
  {
    id: 'previousSector',
    textId: 'map.action.previousSector',
    icon: IconRotate2,
    keys: [{ key: ',' }],
    keysCount: 'inDrawing',
    button: null,
    changes: true,
    when: hasPerson,
    run: (reach) => shift(reach, 0, -1),
  },
  {
    id: 'remove',
    textId: 'map.action.remove',
    icon: IconTrash,
    keys: [{ key: 'Delete' }, { key: 'Backspace' }],
    keysCount: 'inDrawing',
    button: 'selection',
    changes: true,
    when: (reach) => hasPerson(reach) || reach.editor.selection?.kind === 'relation',
    run: ({ remove }) => remove(),
  },
  {
    id: 'zoomOut',
    textId: 'map.action.zoomOut',
    icon: IconZoomOut,
    keys: [],
    keysCount: 'inDrawing',
    button: 'view',
    changes: false,
    when: always,
    run: ({ zoomBy }) => zoomBy(1 / 1.3),
  },
  {
    id: 'zoomIn',
    textId: 'map.action.zoomIn',
    icon: IconZoomIn,
    keys: [],
    keysCount: 'inDrawing',
    button: 'view',
    changes: false,
    when: always,
    run: ({ zoomBy }) => zoomBy(1.3),
  },
  {
    id: 'showAll',
    textId: 'map.action.showAll',
    icon: IconFocusCentered,
    keys: [{ key: '0' }],
    keysCount: 'inDrawing',
    button: 'view',
    changes: false,
    when: always,
    run: ({ showAll }) => showAll(),
  },
  {
    id: 'large',
    textId: 'map.action.large',
    icon: IconArrowsMaximize,
    keys: [],
    keysCount: 'inView',
    button: null,
    changes: false,
    when: ({ isLarge }) => !isLarge,
    run: ({ setLarge }) => setLarge(true),
  },
  {
    id: 'small',
    textId: 'map.action.small',
    icon: IconArrowsMinimize,
    keys: [{ key: 'Escape' }],
    keysCount: 'inView',
    button: null,
    changes: false,
    when: ({ isLarge }) => isLarge,
    run: ({ setLarge }) => setLarge(false),
  },
] satisfies readonly MapAction[]);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The action a key stands for here and now, if any. */
export function actionOfKey(
  pressed: Pressed,
  where: MapAction['keysCount'],
  actions: readonly MapAction[] = mapActions,
): MapAction | undefined {
  if (pressed.altKey) return undefined;
  const isKey = ({ key, mod = false, shift }: MapKey) =>
    key.toLowerCase() === pressed.key.toLowerCase() &&
    mod === (pressed.ctrlKey || pressed.metaKey) &&
    (shift === undefined || shift === pressed.shiftKey);
  return actions.find((action) => action.keysCount === where && action.keys.some(isKey));
}

/** The key as it stands on a keyboard, for tooltips and the palette; `undefined` when there is none. */
export function keyWords(action: MapAction, platform: string): string | undefined {
  const first = action.keys[0];
  if (first === undefined) return undefined;
  const isMac = platform.startsWith('Mac');
  const mod = first.mod === true ? (isMac ? '⌘ ' : 'Ctrl ') : '';
  const key = first.key.length === 1 ? first.key.toUpperCase() : first.key;
  return `${mod}${key}`;
}
