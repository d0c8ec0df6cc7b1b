import { expect, test } from 'vitest';
import { readTypedTime } from '../../../src-renderer/ui/typed-time.ts';

test.each([
  ['10.15', '10:15'],
  ['9:05', '09:05'],
  ['0905', '09:05'],
  [' 23 59 ', '23:59'],
  ['8', '08:00'],
])('«%s» is read as %s', (typed, time) => {
  expect(readTypedTime(typed)).toBe(time);
});

test.each(['24.00', '10.60', 'kl', '', '1015x', '10.5'])('«%s» is no time', (typed) => {
  expect(readTypedTime(typed)).toBeNull();
});
