import { expect, it } from 'vitest';
import { isStale } from '@domain/guide/is-stale.ts';

it('a guide is stale when more than twelve months have passed', () => {
  expect(isStale('2026-11-20', '2026-11-20')).toBe(false);
  expect(isStale('2026-11-20', '2027-11-20')).toBe(false);
  expect(isStale('2026-11-20', '2027-11-21')).toBe(true);
});

it('a guide of a leap day is stale from the first of March', () => {
  expect(isStale('2028-02-29', '2029-02-28')).toBe(false);
  expect(isStale('2028-02-29', '2029-03-01')).toBe(true);
});
