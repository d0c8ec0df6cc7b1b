import { expect, it } from 'vitest';
import { writtenDay } from '@domain/time/written-day.ts';

it('writes a day the way a Norwegian table does', () => {
  expect(writtenDay('2027-03-02')).toBe('02.03.2027');
});
