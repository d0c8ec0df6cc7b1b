import { assertNever } from '../assert-never.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { MapCommand, MapRefusal, Place } from './map-command.ts';
import { centreId, maxNameLength } from './map-command.ts';
import type { MapPerson, MapRelation, MapSection, NetworkMap } from './network-map.ts';

export interface MapChange {
  readonly map: NetworkMap;
  /** Applied to `map` it gives the map before, exactly, the order of its lists too. */
  readonly inverse: MapCommand;
}
type Outcome = Result<MapChange, MapRefusal>;

function inserted<T>(list: readonly T[], item: T, at: number | undefined): readonly T[] {
  const index = at === undefined ? list.length : Math.min(Math.max(at, 0), list.length);
  return list.toSpliced(index, 0, item);
}

function nameRefusal(name: string): MapRefusal | null {
  if (name.trim() === '') return 'nameMissing';
  return [...name].length > maxNameLength ? 'nameTooLong' : null;
}

function placeRefusal(map: NetworkMap, place: Place): MapRefusal | null {
  if (map.rings[place.ring] === undefined || map.sectors[place.sector] === undefined) {
    return 'sectionUnknown';
  }
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? null : 'positionInvalid';
}

function addPerson(map: NetworkMap, person: MapPerson, at: number | undefined): Outcome {
  const taken = person.id === centreId || map.people.some((other) => other.id === person.id);
  if (taken) return refused('idTaken');
  const problem = nameRefusal(person.name) ?? placeRefusal(map, person);
  if (problem !== null) return refused(problem);
  return ok({
    map: { ...map, people: inserted(map.people, person, at) },
    inverse: { kind: 'removePerson', personId: person.id },
  });
}

function movePerson(map: NetworkMap, personId: string, to: Place): Outcome {
  const index = map.people.findIndex((person) => person.id === personId);
  const person = map.people[index];
  if (person === undefined) return refused('personUnknown');
  const problem = placeRefusal(map, to);
  if (problem !== null) return refused(problem);
  const moved = { ...person, ring: to.ring, sector: to.sector, x: to.x, y: to.y };
  const from: Place = { ring: person.ring, sector: person.sector, x: person.x, y: person.y };
  return ok({
    map: { ...map, people: map.people.with(index, moved) },
    inverse: { kind: 'movePerson', personId, to: from },
  });
}

function changePerson(
  map: NetworkMap,
  { personId, patch }: Extract<MapCommand, { kind: 'changePerson' }>,
): Outcome {
  const index = map.people.findIndex((person) => person.id === personId);
  const person = map.people[index];
  if (person === undefined) return refused('personUnknown');
  const problem = patch.name === undefined ? null : nameRefusal(patch.name);
  if (problem !== null) return refused(problem);
  const after = {
    name: patch.name ?? person.name,
    role: patch.role ?? person.role,
    symbol: patch.symbol ?? person.symbol,
    flags: patch.flags ?? person.flags,
    frequency: patch.frequency ?? person.frequency,
    note: patch.note ?? person.note,
  };
  const { name, role, symbol, flags, frequency, note } = person;
  return ok({
    map: { ...map, people: map.people.with(index, { ...person, ...after }) },
    inverse: {
      kind: 'changePerson',
      personId,
      patch: { name, role, symbol, flags, frequency, note },
    },
  });
}

/** Takes the person's relations along; the inverse puts them all back at their places. */
function removePerson(map: NetworkMap, personId: string): Outcome {
  const at = map.people.findIndex((person) => person.id === personId);
  const person = map.people[at];
  if (person === undefined) return refused('personUnknown');
  const touches = (relation: MapRelation): boolean =>
    relation.from === personId || relation.to === personId;
  const restore = map.relations.flatMap((relation, index): MapCommand[] =>
    touches(relation) ? [{ kind: 'addRelation', relation, at: index }] : [],
  );
  return ok({
    map: {
      ...map,
      people: map.people.toSpliced(at, 1),
      relations: map.relations.filter((relation) => !touches(relation)),
    },
    inverse: { kind: 'batch', commands: [{ kind: 'addPerson', person, at }, ...restore] },
  });
}

function addRelation(map: NetworkMap, relation: MapRelation, at: number | undefined): Outcome {
  const known = (id: string): boolean =>
    id === centreId || map.people.some((person) => person.id === id);
  if (!known(relation.from) || !known(relation.to)) return refused('personUnknown');
  if (relation.from === relation.to) return refused('relationToSelf');
  if (map.relations.some((other) => other.id === relation.id)) return refused('idTaken');
  const samePair = (other: MapRelation): boolean =>
    (other.from === relation.from && other.to === relation.to) ||
    (other.from === relation.to && other.to === relation.from);
  if (map.relations.some(samePair)) return refused('relationExists');
  return ok({
    map: { ...map, relations: inserted(map.relations, relation, at) },
    inverse: { kind: 'removeRelation', relationId: relation.id },
  });
}

function changeRelation(
  map: NetworkMap,
  { relationId, patch }: Extract<MapCommand, { kind: 'changeRelation' }>,
): Outcome {
  const index = map.relations.findIndex((relation) => relation.id === relationId);
  const relation = map.relations[index];
  if (relation === undefined) return refused('relationUnknown');
  const changed = {
    ...relation,
    quality: patch.quality ?? relation.quality,
    label: patch.label ?? relation.label,
  };
  const { quality, label } = relation;
  return ok({
    map: { ...map, relations: map.relations.with(index, changed) },
    inverse: { kind: 'changeRelation', relationId, patch: { quality, label } },
  });
}

function removeRelation(map: NetworkMap, relationId: string): Outcome {
  const at = map.relations.findIndex((relation) => relation.id === relationId);
  const relation = map.relations[at];
  if (relation === undefined) return refused('relationUnknown');
  return ok({
    map: { ...map, relations: map.relations.toSpliced(at, 1) },
    inverse: { kind: 'addRelation', relation, at },
  });
}

function renamed(
  sections: readonly MapSection[],
  index: number,
  label: string,
): Result<{ sections: readonly MapSection[]; before: string }, MapRefusal> {
  const section = sections[index];
  if (section === undefined) return refused('sectionUnknown');
  const problem = nameRefusal(label);
  if (problem !== null) return refused(problem);
  return ok({ sections: sections.with(index, { ...section, label }), before: section.label });
}

function applyBatch(map: NetworkMap, commands: readonly MapCommand[]): Outcome {
  let current = map;
  const inverses: MapCommand[] = [];
  for (const command of commands) {
    const change = applyCommand(current, command);
    if (!change.ok) return change;
    current = change.value.map;
    inverses.unshift(change.value.inverse);
  }
  return ok({ map: current, inverse: { kind: 'batch', commands: inverses } });
}

/**
 * Changes a map by one command and gives the command that undoes it. The map given is never touched,
 * and a refusal changes nothing.
 */
export function applyCommand(map: NetworkMap, command: MapCommand): Outcome {
  switch (command.kind) {
    case 'addPerson':
      return addPerson(map, command.person, command.at);
    case 'movePerson':
      return movePerson(map, command.personId, command.to);
    case 'changePerson':
      return changePerson(map, command);
    case 'removePerson':
      return removePerson(map, command.personId);
    case 'addRelation':
      return addRelation(map, command.relation, command.at);
    case 'changeRelation':
      return changeRelation(map, command);
    case 'removeRelation':
      return removeRelation(map, command.relationId);
    case 'renameRing': {
      const rings = renamed(map.rings, command.ring, command.label);
      if (!rings.ok) return rings;
      const inverse: MapCommand = { ...command, label: rings.value.before };
      return ok({ map: { ...map, rings: rings.value.sections }, inverse });
    }
    case 'renameSector': {
      const sectors = renamed(map.sectors, command.sector, command.label);
      if (!sectors.ok) return sectors;
      const inverse: MapCommand = { ...command, label: sectors.value.before };
      return ok({ map: { ...map, sectors: sectors.value.sections }, inverse });
    }
    case 'renameCentre': {
      const problem = nameRefusal(command.label);
      if (problem !== null) return refused(problem);
      const inverse: MapCommand = { kind: 'renameCentre', label: map.centreLabel };
      return ok({ map: { ...map, centreLabel: command.label }, inverse });
    }
    case 'batch':
      return applyBatch(map, command.commands);
    default:
      return assertNever(command);
  }
}
