import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebaseValues } from '../../../src-renderer/ui/rebase-values.ts';

const base = { name: 'Mikkel', address: 'Gata 1', guardians: ['Kari'] };

describe('a form on new ground', () => {
  test('takes what they changed where I have written nothing, and keeps what I have written', () => {
    const mine = { ...base, name: 'Mikkel Andreas' };
    const now = { ...base, address: 'Gata 2', guardians: ['Kari', 'Ola'] };
    expect(rebaseValues(base, mine, now)).toEqual({
      values: { name: 'Mikkel Andreas', address: 'Gata 2', guardians: ['Kari', 'Ola'] },
      theirs: ['address', 'guardians'],
      contested: [],
    });
  });

  test('keeps mine where both have written, and says where that is', () => {
    const mine = { ...base, address: 'Gata 3' };
    const now = { ...base, address: 'Gata 2' };
    expect(rebaseValues(base, mine, now)).toEqual({
      values: mine,
      theirs: ['address'],
      contested: ['address'],
    });
  });

  test('has nothing to settle where both wrote the same', () => {
    const both = { ...base, address: 'Gata 2' };
    expect(rebaseValues(base, both, both)).toMatchObject({ values: both, contested: [] });
  });

  test('loses no word of mine, and puts back no word of theirs that I left alone', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const values = fc.record({ one: word, two: word, three: word });
    fc.assert(
      fc.property(values, values, values, (from, mine, now) => {
        const rebased = rebaseValues(from, mine, now).values;
        for (const key of ['one', 'two', 'three'] as const)
          expect(rebased[key]).toBe(mine[key] === from[key] ? now[key] : mine[key]);
      }),
    );
  });
});
