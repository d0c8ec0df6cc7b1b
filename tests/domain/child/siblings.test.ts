import { describe, expect, it } from 'vitest';
import { mayLinkSiblings, siblingOf } from '@domain/child/siblings.ts';

const linked = [{ childId: 'a', siblingId: 'b' }];

describe('mayLinkSiblings', () => {
  it('links two different children once, whichever way round', () => {
    expect(mayLinkSiblings({ childId: 'a', siblingId: 'c' }, linked)).toBe(true);
    expect(mayLinkSiblings({ childId: 'a', siblingId: 'b' }, linked)).toBe(false);
    expect(mayLinkSiblings({ childId: 'b', siblingId: 'a' }, linked)).toBe(false);
  });

  it('is never of one child with itself', () => {
    expect(mayLinkSiblings({ childId: 'a', siblingId: 'a' }, [])).toBe(false);
  });
});

describe('siblingOf', () => {
  it('is the other one, seen from either', () => {
    expect(siblingOf({ childId: 'a', siblingId: 'b' }, 'a')).toBe('b');
    expect(siblingOf({ childId: 'a', siblingId: 'b' }, 'b')).toBe('a');
  });
});
