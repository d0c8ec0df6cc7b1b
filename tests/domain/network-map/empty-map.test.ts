import { describe, expect, it } from 'vitest';
import { emptyMap } from '@domain/network-map/empty-map.ts';

const words = (count: number): string[] => Array.from({ length: count }, (_, at) => `navn ${at}`);

describe('emptyMap', () => {
  it('has the rings and sectors of the texts, and nobody', () => {
    const map = emptyMap({ centre: 'Ida', rings: words(4), sectors: words(6) });
    expect(map).toMatchObject({ schemaVersion: 1, centreLabel: 'Ida', people: [], relations: [] });
    expect(map.rings[0]).toEqual({ id: 'ring-1', label: 'navn 0' });
    expect(map.sectors[5]).toEqual({ id: 'sector-6', label: 'navn 5' });
  });

  it.each([
    [2, 6],
    [6, 6],
    [4, 2],
    [4, 9],
  ])('does not make a map of %i rings and %i sectors', (rings, sectors) => {
    expect(() => emptyMap({ centre: '', rings: words(rings), sectors: words(sectors) })).toThrow(
      RangeError,
    );
  });
});
