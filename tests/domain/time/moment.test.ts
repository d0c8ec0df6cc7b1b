import { expect, it } from 'vitest';
import { isSince } from '@domain/time/moment.ts';

const start = { on: '2027-03-10', at: '2027-03-10T12:00:00.000Z' };

it('counts what was written later about the same day or a later one', () => {
  expect(isSince({ on: '2027-03-10', at: '2027-03-10T12:00:00.000Z' }, start)).toBe(true);
  expect(isSince({ on: '2027-03-12', at: '2027-03-12T08:00:00.000Z' }, start)).toBe(true);
});

it('leaves out what was written before, and what happened before and was written afterwards', () => {
  expect(isSince({ on: '2027-03-10', at: '2027-03-10T11:59:59.000Z' }, start)).toBe(false);
  expect(isSince({ on: '2027-03-09', at: '2027-03-11T08:00:00.000Z' }, start)).toBe(false);
});

it('lets everything of the day count from a start of which only the day is known', () => {
  const day = { on: '2027-03-10', at: '' };
  expect(isSince({ on: '2027-03-10', at: '2027-03-10T00:00:00.000Z' }, day)).toBe(true);
  expect(isSince({ on: '2027-03-09', at: '2027-03-09T23:00:00.000Z' }, day)).toBe(false);
});
