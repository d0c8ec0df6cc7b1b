import type { MapPerson, NetworkMap, PersonFlag, RelationQuality } from './network-map.ts';
import { personFlags, relationQualities } from './network-map.ts';

export interface SectionDescription {
  readonly label: string;
  readonly count: number;
  /** Who is there, in the order of the map. */
  readonly people: readonly Pick<MapPerson, 'id' | 'name' | 'role'>[];
}

/** The map as data for sentences and lists: for a screen reader, for print, and beside the drawing. */
export interface MapDescription {
  readonly centreLabel: string;
  readonly people: number;
  readonly relations: number;
  readonly rings: readonly SectionDescription[];
  readonly sectors: readonly SectionDescription[];
  readonly flags: Readonly<Record<PersonFlag, number>>;
  readonly qualities: Readonly<Record<RelationQuality, number>>;
}

function countEach<K extends string>(keys: readonly K[], found: readonly K[]): Record<K, number> {
  const pairs = keys.map((key): [K, number] => [key, found.filter((one) => one === key).length]);
  return Object.fromEntries(pairs) as Record<K, number>;
}

/** Describes a map; every ring and sector is there, also the empty ones. */
export function describeMap(map: NetworkMap): MapDescription {
  const those = (test: (person: MapPerson) => boolean, label: string): SectionDescription => {
    const people = map.people.filter(test).map(({ id, name, role }) => ({ id, name, role }));
    return { label, count: people.length, people };
  };
  return {
    centreLabel: map.centreLabel,
    people: map.people.length,
    relations: map.relations.length,
    rings: map.rings.map(({ label }, ring) => those((person) => person.ring === ring, label)),
    sectors: map.sectors.map(({ label }, sector) => those((one) => one.sector === sector, label)),
    flags: countEach(
      personFlags,
      map.people.flatMap((person) => [...new Set(person.flags)]),
    ),
    qualities: countEach(
      relationQualities,
      map.relations.map((relation) => relation.quality),
    ),
  };
}
