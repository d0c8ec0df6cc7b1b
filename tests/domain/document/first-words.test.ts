import { expect, it } from 'vitest';
import { firstWords } from '@domain/document/first-words.ts';

it('leaves a short text as it is', () => {
  expect(firstWords('  Ute er best. ', 40)).toBe('Ute er best.');
});

it('cuts a long text between words and says so', () => {
  expect(firstWords('Mikkel bygde tårn sammen med to andre', 16)).toBe('Mikkel bygde …');
});

it('never cuts a sign of two halves in two', () => {
  expect(firstWords('😀😀😀😀', 2)).toBe('😀😀 …');
});
