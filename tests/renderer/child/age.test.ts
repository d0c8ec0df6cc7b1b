import { expect, test } from 'vitest';
import { ageOf } from '../../../src-renderer/features/child/age.ts';

const today = '2027-03-16';
const born = (birthDate: string | null) => ageOf({ isUnborn: false, birthDate }, today);

test('a child is counted in months until the second birthday', () => {
  expect(born('2027-03-16')).toEqual({ kind: 'months', count: 0 });
  expect(born('2027-02-17')).toEqual({ kind: 'months', count: 0 });
  expect(born('2027-02-16')).toEqual({ kind: 'months', count: 1 });
  expect(born('2025-03-17')).toEqual({ kind: 'months', count: 23 });
  expect(born('2025-03-16')).toEqual({ kind: 'years', count: 2 });
});

test('an unborn child has no age, and neither has one whose birth date is not written', () => {
  expect(ageOf({ isUnborn: true, birthDate: null }, today)).toEqual({ kind: 'unborn' });
  expect(born(null)).toEqual({ kind: 'unknown' });
  expect(born('2027-04-01')).toEqual({ kind: 'unknown' });
});
