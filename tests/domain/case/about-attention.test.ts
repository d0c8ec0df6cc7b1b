import { expect, it } from 'vitest';
import { canBeAboutAttention } from '@domain/case/about-attention.ts';

it.each([
  ['goal', true],
  ['note', true],
  ['triedBefore', true],
  ['attention', false],
  ['brightSpot', false],
  ['childVoice', false],
] as const)('an entry that is a %s can be tied to an attention point: %s', (kind, expected) => {
  expect(canBeAboutAttention(kind)).toBe(expected);
});
