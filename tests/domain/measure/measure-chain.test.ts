import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainTo, predecessorsFirst, replacedIds } from '@domain/measure/measure-chain.ts';
import type { ChainLink } from '@domain/measure/measure-chain.ts';

const link = (id: string, replacesId: string | null = null): ChainLink => ({ id, replacesId });
const ids = (links: readonly ChainLink[]) => links.map(({ id }) => id);

describe('a chain of measures', () => {
  it('goes from the first measure to the one that is asked about, and not past it', () => {
    const all = [link('c', 'b'), link('a'), link('b', 'a'), link('other')];
    expect(ids(chainTo(link('c', 'b'), all))).toEqual(['a', 'b', 'c']);
    expect(ids(chainTo(link('b', 'a'), all))).toEqual(['a', 'b']);
    expect(ids(chainTo(link('other'), all))).toEqual(['other']);
  });

  it('begins later when an earlier measure never came along', () => {
    expect(ids(chainTo(link('c', 'b'), [link('c', 'b')]))).toEqual(['c']);
  });

  it('ends also when links go in a ring', () => {
    const all = [link('a', 'b'), link('b', 'a')];
    expect(ids(chainTo(link('a', 'b'), all))).toEqual(['b', 'a']);
  });

  it('knows which measures another one has taken the place of', () => {
    expect([...replacedIds([link('a'), link('b', 'a'), link('c', 'b')])]).toEqual(['a', 'b']);
  });

  it('can be put in an order where nobody comes before the one it replaces, and nobody is lost', () => {
    const tree = fc
      .array(fc.nat(), { maxLength: 20 })
      .map((choices) =>
        choices.map((choice, index) =>
          link(`m${index}`, choice % (index + 1) === 0 ? null : `m${(choice % (index + 1)) - 1}`),
        ),
      );
    fc.assert(
      fc.property(
        tree.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const order = ids(predecessorsFirst(shuffled));
          expect(order.toSorted()).toEqual(ids(all).toSorted());
          for (const { id, replacesId } of all)
            if (replacesId !== null)
              expect(order.indexOf(replacesId)).toBeLessThan(order.indexOf(id));
        },
      ),
    );
  });
});
