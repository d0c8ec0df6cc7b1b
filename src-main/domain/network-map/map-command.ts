import type { MapPerson, MapRelation } from './network-map.ts';

/** What may be changed on a person where they stand; moving is a command of its own. */
export type PersonPatch = Partial<Omit<MapPerson, 'id' | 'ring' | 'sector' | 'x' | 'y'>>;
export type RelationPatch = Partial<Pick<MapRelation, 'quality' | 'label'>>;

/** Where a person stands; `place.ts` makes it from a section or from a point. */
export type Place = Pick<MapPerson, 'ring' | 'sector' | 'x' | 'y'>;

/**
 * Every change to a map, as data. `at` is the index in its list, so that undo puts a thing back where it was;
 * without it a new thing comes last. A `batch` is one step for undo and happens wholly or not at all.
 */
export type MapCommand =
  | { readonly kind: 'addPerson'; readonly person: MapPerson; readonly at?: number }
  | { readonly kind: 'movePerson'; readonly personId: string; readonly to: Place }
  | { readonly kind: 'changePerson'; readonly personId: string; readonly patch: PersonPatch }
  | { readonly kind: 'removePerson'; readonly personId: string }
  | { readonly kind: 'addRelation'; readonly relation: MapRelation; readonly at?: number }
  | { readonly kind: 'changeRelation'; readonly relationId: string; readonly patch: RelationPatch }
  | { readonly kind: 'removeRelation'; readonly relationId: string }
  | { readonly kind: 'renameRing'; readonly ring: number; readonly label: string }
  | { readonly kind: 'renameSector'; readonly sector: number; readonly label: string }
  | { readonly kind: 'renameCentre'; readonly label: string }
  | { readonly kind: 'batch'; readonly commands: readonly MapCommand[] };

export const mapRefusals = [
  'personUnknown',
  'relationUnknown',
  'sectionUnknown',
  'idTaken',
  'nameMissing',
  'nameTooLong',
  'positionInvalid',
  'relationToSelf',
  'relationExists',
] as const;
export type MapRefusal = (typeof mapRefusals)[number];

/** The centre's id in relations; no person may take it. */
export const centreId = 'centre';

/** Longest name and label, in code points, so that an emoji counts as it is written. */
export const maxNameLength = 60;
