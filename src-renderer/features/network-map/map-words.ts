import { assertNever } from '@domain/assert-never.ts';
import { centreId } from '@domain/network-map/map-command.ts';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import type { MapPerson, MapRelation, NetworkMap } from '@domain/network-map/network-map.ts';
import type { Translate } from '../../i18n/use-t.ts';

type Sections = Pick<NetworkMap, 'rings' | 'sectors'>;

/** «svært nær, familie» */
export function placeWords(map: Sections, place: Pick<MapPerson, 'ring' | 'sector'>, t: Translate) {
  const ring = map.rings[place.ring]?.label ?? '';
  const sector = map.sectors[place.sector]?.label ?? '';
  return t('map.words.place', { ring, sector });
}

/** The name of whoever a relation leads to or from. */
export function nameOf(map: NetworkMap, id: string): string {
  if (id === centreId) return map.centreLabel;
  return map.people.find((person) => person.id === id)?.name ?? '';
}

/** Everything the drawing tells of a person, as one line for those who hear it. */
export function personWords(map: NetworkMap, person: MapPerson, t: Translate): string {
  const parts = [
    person.name,
    person.role,
    placeWords(map, person, t),
    person.frequency === 'notKnown'
      ? ''
      : t('map.words.contact', { frequency: t(`contactFrequency.${person.frequency}`) }),
    person.symbol === 'pet' ? t('personSymbol.pet') : '',
    ...person.flags.map((flag) => t(`personFlag.${flag}`)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** «Ida og mormor: trygg og støttende» */
export function relationWords(map: NetworkMap, relation: MapRelation, t: Translate): string {
  const words = t('map.words.relation', {
    from: nameOf(map, relation.from),
    to: nameOf(map, relation.to),
    quality: t(`relationQuality.${relation.quality}`),
  });
  return relation.label === '' ? words : `${words}, ${relation.label}`;
}

/**
 * What a command did, in the past: «Mormor er lagt til: nær, familie.»
 * @param before the map it was applied to
 * @param after the map it gave
 */
export function commandWords(
  before: NetworkMap,
  after: NetworkMap,
  command: MapCommand,
  t: Translate,
): string {
  const relation = (map: NetworkMap, id: string) => {
    const found = map.relations.find((one) => one.id === id);
    return found === undefined ? '' : relationWords(map, found, t);
  };
  switch (command.kind) {
    case 'addPerson':
      return t('map.did.addPerson', {
        name: command.person.name,
        place: placeWords(after, command.person, t),
      });
    case 'movePerson':
      return t('map.did.movePerson', {
        name: nameOf(after, command.personId),
        place: placeWords(after, command.to, t),
      });
    case 'changePerson':
      return t('map.did.changePerson', { name: nameOf(after, command.personId) });
    case 'removePerson':
      return t('map.did.removePerson', { name: nameOf(before, command.personId) });
    case 'addRelation':
      return t('map.did.addRelation', { relation: relation(after, command.relation.id) });
    case 'changeRelation':
      return t('map.did.changeRelation', { relation: relation(after, command.relationId) });
    case 'removeRelation':
      return t('map.did.removeRelation', { relation: relation(before, command.relationId) });
    case 'renameRing':
    case 'renameSector':
    case 'renameCentre':
      return t('map.did.rename', { label: command.label });
    case 'batch': {
      const first = command.commands[0];
      return first === undefined ? '' : commandWords(before, after, first, t);
    }
    default:
      return assertNever(command);
  }
}
