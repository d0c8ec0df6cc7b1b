import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '@domain/network-map/apply-command.ts';
import { describeMap } from '@domain/network-map/describe.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { anyCommand, sampleMap } from './sample-map.ts';

describe('describeMap', () => {
  it('says who is where, and names the empty rings and sectors too', () => {
    const description = describeMap(sampleMap);
    expect(description.rings.map(({ label, count }) => [label, count])).toEqual([
      ['svært nær', 2],
      ['nær', 0],
      ['litt nær', 0],
      ['fjern', 0],
    ]);
    expect(description.sectors[1]?.people).toEqual([
      { id: 'p1', name: 'Mormor Testesen', role: 'mormor' },
      { id: 'p2', name: 'Kvikk', role: 'mormor' },
    ]);
    expect(description.flags).toMatchObject({ importantSupport: 1, deadOrMissed: 0 });
    expect(description.qualities).toMatchObject({ supportive: 1, conflict: 1, broken: 0 });
  });

  it('counts everybody once by ring and once by sector', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
        let map: NetworkMap = sampleMap;
        for (const command of commands) {
          const change = applyCommand(map, command);
          if (change.ok) map = change.value.map;
        }
        const { rings, sectors, people } = describeMap(map);
        for (const sections of [rings, sectors]) {
          expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(people);
        }
      }),
    );
  });
});
