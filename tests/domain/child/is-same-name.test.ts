import { expect, it } from 'vitest';
import { isSameName } from '@domain/child/is-same-name.ts';

it('sees through the ways one name is written', () => {
  expect(isSameName('Kåre  Ødegård', 'KAARE oedegaard')).toBe(true);
  expect(isSameName('Kari', 'Karin')).toBe(false);
});

it('is never true of nobody', () => {
  expect(isSameName('', '')).toBe(false);
  expect(isSameName(' ', '-')).toBe(false);
});
