import type { InputOf } from '@contract/index.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';

/** The document as it is sent: the same values in lists of their own. */
export function documentInput(map: NetworkMap): InputOf<'networkMap.save'>['map'] {
  return {
    ...map,
    rings: [...map.rings],
    sectors: [...map.sectors],
    people: map.people.map((person) => ({ ...person, flags: [...person.flags] })),
    relations: [...map.relations],
  };
}
