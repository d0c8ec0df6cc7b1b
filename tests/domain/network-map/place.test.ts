import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '@domain/network-map/apply-command.ts';
import { emptyMap } from '@domain/network-map/empty-map.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import {
  moveToPoint,
  moveToSection,
  outerRadius,
  placeAtPoint,
  placeInSection,
  pointAt,
  ringRadii,
  sectionAt,
} from '@domain/network-map/place.ts';
import { blankMap, mormor, sampleMap } from './sample-map.ts';

const anyMap = fc
  .record({ rings: fc.integer({ min: 3, max: 5 }), sectors: fc.integer({ min: 3, max: 8 }) })
  .map(({ rings, sectors }) =>
    emptyMap({
      centre: 'X',
      rings: Array.from({ length: rings }, (_, index) => `ring ${index}`),
      sectors: Array.from({ length: sectors }, (_, index) => `sektor ${index}`),
    }),
  );
const coordinate = fc.double({ min: -1500, max: 1500, noNaN: true });

function filled(map: NetworkMap, ring: number, sector: number, count: number): NetworkMap {
  let full = map;
  for (let index = 0; index < count; index += 1) {
    const person = { ...mormor, id: `p${index}`, ...placeInSection(full, ring, sector) };
    full = { ...full, people: [...full.people, person] };
  }
  return full;
}

describe('place', () => {
  it('reads sectors clockwise from the top and rings from the inside', () => {
    expect(sectionAt(blankMap, pointAt(200, 0.1))).toEqual({ ring: 0, sector: 0 });
    expect(sectionAt(blankMap, { x: 990, y: 1 })).toEqual({ ring: 3, sector: 1 });
    expect(sectionAt(blankMap, { x: -1, y: -990 })).toEqual({ ring: 3, sector: 5 });
  });

  it('takes the middle as closest and what is outside as farthest', () => {
    expect(sectionAt(blankMap, { x: 0, y: 0 }).ring).toBe(0);
    expect(sectionAt(blankMap, { x: 0, y: 5000 }).ring).toBe(3);
  });

  it('ends the outermost ring at 1000', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(ringRadii(map, map.rings.length - 1).outer).toBeCloseTo(outerRadius);
      }),
    );
  });

  it('goes from section to place and back, however crowded it is', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.nat(), fc.nat({ max: 30 }), (map, r, s, count) => {
        const ring = r % map.rings.length;
        const sector = s % map.sectors.length;
        const full = filled(map, ring, sector, count);
        const place = placeInSection(full, ring, sector);
        expect(sectionAt(map, place)).toEqual({ ring, sector });
        expect(placeInSection(full, ring, sector)).toEqual(place);
      }),
    );
  });

  it('puts the first people of a section apart from each other', () => {
    const spots = filled(blankMap, 2, 3, 4).people.map(({ x, y }) => `${x},${y}`);
    expect(new Set(spots).size).toBe(4);
  });

  it('goes from point to place and back, and never off the map', () => {
    fc.assert(
      fc.property(anyMap, coordinate, coordinate, (map, x, y) => {
        const place = placeAtPoint(map, { x, y });
        expect(sectionAt(map, place)).toEqual({ ring: place.ring, sector: place.sector });
        expect(Math.hypot(place.x, place.y)).toBeLessThanOrEqual(outerRadius);
        expect(JSON.parse(JSON.stringify(place))).toStrictEqual(place);
      }),
    );
  });

  it('gives commands that move a person by pointer and by keyboard', () => {
    for (const command of [
      moveToPoint(sampleMap, 'p1', { x: 0.4, y: 900.6 }),
      moveToSection(sampleMap, 'p1', 3, 2),
    ]) {
      const change = applyCommand(sampleMap, command);
      expect(change.ok && change.value.map.people[0]?.ring).toBe(3);
    }
  });

  it('lets a person who stays in the section keep the spot', () => {
    const alone = filled(blankMap, 1, 1, 1);
    const { x, y } = alone.people[0] ?? mormor;
    expect(moveToSection(alone, 'p0', 1, 1)).toMatchObject({ to: { x, y } });
  });

  it('stops on a section that does not exist', () => {
    expect(() => placeInSection(blankMap, 4, 0)).toThrow(RangeError);
  });
});
