import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '@domain/network-map/apply-command.ts';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { anyCommand, blankMap, hund, mormor, sampleMap, theirs } from './sample-map.ts';

const after = (map: NetworkMap, command: MapCommand): NetworkMap => {
  const change = applyCommand(map, command);
  if (!change.ok) throw new Error(`refused: ${change.error}`);
  return change.value.map;
};
const refusalOf = (map: NetworkMap, command: MapCommand): string => {
  const change = applyCommand(map, command);
  return change.ok ? 'not refused' : change.error;
};

describe('applyCommand', () => {
  it('takes a person’s relations along, and undo brings them all back in their places', () => {
    const change = applyCommand(sampleMap, { kind: 'removePerson', personId: 'p1' });
    if (!change.ok) throw new Error(change.error);
    expect(change.value.map.people).toEqual([hund]);
    expect(change.value.map.relations).toEqual([]);
    expect(after(change.value.map, change.value.inverse)).toEqual(sampleMap);
  });

  it('moves and changes one person and leaves the rest alone', () => {
    const moved = after(sampleMap, {
      kind: 'movePerson',
      personId: 'p2',
      to: { ring: 3, sector: 5, x: -700, y: -400 },
    });
    expect(moved.people).toEqual([mormor, { ...hund, ring: 3, sector: 5, x: -700, y: -400 }]);
    const changed = after(sampleMap, {
      kind: 'changePerson',
      personId: 'p2',
      patch: { role: 'hunden', frequency: undefined },
    });
    expect(changed.people[1]).toEqual({ ...hund, role: 'hunden' });
  });

  it('renames rings, sectors and the centre', () => {
    const map = after(blankMap, {
      kind: 'batch',
      commands: [
        { kind: 'renameRing', ring: 0, label: 'innerst' },
        { kind: 'renameSector', sector: 5, label: 'tjenester' },
        { kind: 'renameCentre', label: 'I. E.' },
      ],
    });
    expect([map.rings[0]?.label, map.sectors[5]?.label, map.centreLabel]).toEqual([
      'innerst',
      'tjenester',
      'I. E.',
    ]);
  });

  it.each<[string, MapCommand]>([
    ['idTaken', { kind: 'addPerson', person: mormor }],
    ['idTaken', { kind: 'addPerson', person: { ...mormor, id: 'centre' } }],
    ['nameMissing', { kind: 'addPerson', person: { ...mormor, id: 'p3', name: ' ' } }],
    ['nameTooLong', { kind: 'changePerson', personId: 'p1', patch: { name: 'x'.repeat(61) } }],
    ['sectionUnknown', { kind: 'addPerson', person: { ...mormor, id: 'p3', ring: 4 } }],
    ['sectionUnknown', { kind: 'renameSector', sector: 6, label: 'x' }],
    ['sectionUnknown', { kind: 'renameRing', ring: -1, label: 'x' }],
    [
      'positionInvalid',
      { kind: 'movePerson', personId: 'p1', to: { ring: 0, sector: 0, x: NaN, y: 0 } },
    ],
    ['personUnknown', { kind: 'removePerson', personId: 'p9' }],
    ['personUnknown', { kind: 'addRelation', relation: { ...theirs, id: 'r9', to: 'p9' } }],
    ['relationToSelf', { kind: 'addRelation', relation: { ...theirs, id: 'r9', to: 'p1' } }],
    [
      'relationExists',
      { kind: 'addRelation', relation: { ...theirs, id: 'r9', from: 'p2', to: 'p1' } },
    ],
    ['idTaken', { kind: 'addRelation', relation: { ...theirs, from: 'centre', to: 'p2' } }],
    ['relationUnknown', { kind: 'removeRelation', relationId: 'r9' }],
    ['relationUnknown', { kind: 'changeRelation', relationId: 'r9', patch: {} }],
  ])('answers %s', (refusal, command) => {
    expect(refusalOf(sampleMap, command)).toBe(refusal);
  });

  it('takes a name of 60 emoji', () => {
    const name = '🙂'.repeat(60);
    const map = after(sampleMap, { kind: 'changePerson', personId: 'p1', patch: { name } });
    expect(map.people[0]?.name).toBe(name);
  });

  it('does a batch wholly or not at all', () => {
    const commands: MapCommand[] = [
      { kind: 'renameCentre', label: 'Ny' },
      { kind: 'removePerson', personId: 'p9' },
    ];
    expect(refusalOf(sampleMap, { kind: 'batch', commands })).toBe('personUnknown');
  });

  it('undoes any sequence back to the exact map, redoes it to the exact end, and touches no map given', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        const start = structuredClone(sampleMap);
        const undo: MapCommand[] = [];
        const passed: NetworkMap[] = [];
        let map: NetworkMap = start;
        for (const command of commands) {
          const change = applyCommand(map, command);
          if (!change.ok) continue;
          passed.push(structuredClone(map));
          map = change.value.map;
          undo.push(change.value.inverse);
        }
        const end = structuredClone(map);

        const redo: MapCommand[] = [];
        for (const inverse of undo.reverse()) {
          const change = applyCommand(map, inverse);
          if (!change.ok) throw new Error(`undo was refused: ${change.error}`);
          map = change.value.map;
          expect(map).toStrictEqual(passed.pop());
          redo.push(change.value.inverse);
        }
        expect(map).toStrictEqual(sampleMap);
        expect(start).toStrictEqual(sampleMap);
        for (const inverse of redo.reverse()) map = after(map, inverse);
        expect(map).toStrictEqual(end);
      }),
      { numRuns: 1000 },
    );
  });

  it('never leaves a relation to somebody who is not there', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        let map: NetworkMap = sampleMap;
        for (const command of commands) {
          const change = applyCommand(map, command);
          if (change.ok) map = change.value.map;
        }
        const there = new Set(['centre', ...map.people.map(({ id }) => id)]);
        expect(there.size).toBe(map.people.length + 1);
        for (const { from, to } of map.relations)
          expect(there.has(from) && there.has(to)).toBe(true);
      }),
    );
  });
});
