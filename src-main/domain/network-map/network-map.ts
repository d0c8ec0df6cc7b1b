/**
 * The network map document: rings of closeness, sectors of life, people and the relations between them.
 * Source: docs/model.md 4.1 (helsekompetanse.no, psykosr.se six sectors, NDLA frequency colours).
 * Pure data: the canvas, the list beside it, SVG and comparison are all made from this.
 */
export const mapSchemaVersion = 1;

export const contactFrequencies = ['daily', 'weekly', 'monthly', 'rarely', 'notKnown'] as const;
export type ContactFrequency = (typeof contactFrequencies)[number];

export const relationQualities = [
  'supportive',
  'weak',
  'conflict',
  'broken',
  'ambivalent',
] as const;
export type RelationQuality = (typeof relationQualities)[number];

export const personSymbols = ['neutral', 'circle', 'square', 'pet'] as const;
export type PersonSymbol = (typeof personSymbols)[number];

export const personFlags = [
  'importantSupport',
  'wantsAtMeeting',
  'notInvolved',
  'deadOrMissed',
] as const;
export type PersonFlag = (typeof personFlags)[number];

export interface MapPerson {
  readonly id: string;
  readonly name: string;
  /** Role or relation in words, for example «mormor». */
  readonly role: string;
  readonly symbol: PersonSymbol;
  /** Index into `rings`, 0 = closest. */
  readonly ring: number;
  /** Index into `sectors`. */
  readonly sector: number;
  /** Position in map units; the centre person is at 0,0 and the outermost ring has radius 1000. */
  readonly x: number;
  readonly y: number;
  readonly flags: readonly PersonFlag[];
  readonly frequency: ContactFrequency;
  readonly note: string;
}

export interface MapRelation {
  readonly id: string;
  /** Person id, or `centre` for the person in the middle. */
  readonly from: string;
  readonly to: string;
  readonly quality: RelationQuality;
  readonly label: string;
}

export interface MapSection {
  readonly id: string;
  readonly label: string;
}

export interface NetworkMap {
  readonly schemaVersion: typeof mapSchemaVersion;
  readonly centreLabel: string;
  /** Inner to outer, 3-5. */
  readonly rings: readonly MapSection[];
  /** Clockwise from the top, 3-8. */
  readonly sectors: readonly MapSection[];
  readonly people: readonly MapPerson[];
  readonly relations: readonly MapRelation[];
}

/** Who the map's view belongs to; a map is always somebody's. */
export const mapViewOwners = ['child', 'mother', 'father', 'guardian', 'other'] as const;
export type MapViewOwner = (typeof mapViewOwners)[number];
