import fc from 'fast-check';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import { emptyMap } from '@domain/network-map/empty-map.ts';
import type { MapPerson, MapRelation, NetworkMap } from '@domain/network-map/network-map.ts';
import {
  contactFrequencies,
  personFlags,
  personSymbols,
  relationQualities,
} from '@domain/network-map/network-map.ts';

export const blankMap = emptyMap({
  centre: 'Ida Eksempel',
  rings: ['svært nær', 'nær', 'litt nær', 'fjern'],
  sectors: ['familie', 'slekt', 'venner', 'barnehage', 'fritid', 'hjelpere'],
});

export const mormor: MapPerson = {
  id: 'p1',
  name: 'Mormor Testesen',
  role: 'mormor',
  symbol: 'circle',
  ring: 0,
  sector: 1,
  x: 200,
  y: -100,
  flags: ['importantSupport'],
  frequency: 'weekly',
  note: '',
};
export const hund: MapPerson = { ...mormor, id: 'p2', name: 'Kvikk', symbol: 'pet', flags: [] };
export const theirs: MapRelation = {
  id: 'r1',
  from: 'p1',
  to: 'p2',
  quality: 'conflict',
  label: '',
};

export const sampleMap: NetworkMap = {
  ...blankMap,
  people: [mormor, hund],
  relations: [{ ...theirs, id: 'r0', from: 'centre', to: 'p1', quality: 'supportive' }, theirs],
};

/** Names as people have them: emoji, right-to-left, marks, and what may be pasted in by accident. */
export const anyName = fc.oneof(
  fc.constantFrom('Åse', '👩‍👩‍👧', 'سارة', 'שרה', '<b>&"\'', ']]>', 'A\u0000B', '\uD83D', '\u202Etxt'),
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
);
const ids = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'nobody');
const relationIds = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const place = {
  ring: fc.integer({ min: -1, max: 4 }),
  sector: fc.integer({ min: -1, max: 6 }),
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -1000, max: 1000 }),
};
const about = {
  name: anyName,
  role: anyName,
  symbol: fc.constantFrom(...personSymbols),
  flags: fc.subarray([...personFlags]),
  frequency: fc.constantFrom(...contactFrequencies),
  note: fc.string(),
};
const at = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
const end = fc.oneof(fc.constant('centre'), ids);
const quality = fc.constantFrom(...relationQualities);

/** Objects like those of a program: a missing prototype would make equal maps unequal. */
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

const simple: fc.Arbitrary<MapCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('addPerson' as const),
    person: plain({ id: ids, ...place, ...about }),
    at,
  }),
  fc.record({ kind: fc.constant('movePerson' as const), personId: ids, to: plain(place) }),
  fc.record({
    kind: fc.constant('changePerson' as const),
    personId: ids,
    patch: fc.record(about, { requiredKeys: [], noNullPrototype: true }),
  }),
  fc.record({ kind: fc.constant('removePerson' as const), personId: ids }),
  fc.record({
    kind: fc.constant('addRelation' as const),
    relation: plain({ id: relationIds, from: end, to: end, quality, label: anyName }),
    at,
  }),
  fc.record({
    kind: fc.constant('changeRelation' as const),
    relationId: relationIds,
    patch: fc.record({ quality, label: anyName }, { requiredKeys: [], noNullPrototype: true }),
  }),
  fc.record({ kind: fc.constant('removeRelation' as const), relationId: relationIds }),
  fc.record({ kind: fc.constant('renameRing' as const), ring: place.ring, label: anyName }),
  fc.record({ kind: fc.constant('renameSector' as const), sector: place.sector, label: anyName }),
  fc.record({ kind: fc.constant('renameCentre' as const), label: anyName }),
);

/** Any command, likely and unlikely, alone or as a batch. */
export const anyCommand: fc.Arbitrary<MapCommand> = fc.oneof(
  { weight: 6, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('batch' as const),
      commands: fc.array(simple, { maxLength: 4 }),
    }),
  },
);
