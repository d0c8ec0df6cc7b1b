import { expect, test } from 'vitest';
import { readingsOf } from '../../../src-renderer/features/audit/readings.ts';

const row = (sequence: number, at: string, byName: string, kind: string, outcome = 'ok') => ({
  sequence,
  at,
  byName,
  operation: 'child.get',
  kind,
  childId: null,
  outcome,
});
const dayOf = (instant: string) => instant.slice(0, 10);

test('what somebody did of one kind on one day is one line, newest first', () => {
  const readings = readingsOf(
    [
      row(1, '2027-03-01T08:00:00Z', 'Solveig Prøve', 'read'),
      row(2, '2027-03-01T08:00:01Z', 'Solveig Prøve', 'read'),
      row(3, '2027-03-02T08:00:00Z', 'Kaia Liksom', 'write'),
    ],
    dayOf,
  );
  expect(readings.map(({ byName, times }) => [byName, times])).toEqual([
    ['Kaia Liksom', 1],
    ['Solveig Prøve', 2],
  ]);
  expect(readings[1]?.at).toBe('2027-03-01T08:00:01Z');
});

test('a try that was stopped is never hidden among those that were not', () => {
  const readings = readingsOf(
    [
      row(1, '2027-03-01T08:00:00Z', 'Kaia Liksom', 'read'),
      row(2, '2027-03-01T08:00:01Z', 'Kaia Liksom', 'read', 'notAllowed'),
    ],
    dayOf,
  );
  expect(readings.map(({ wasRefused }) => wasRefused)).toEqual([true, false]);
});

test('every row of the trail is in some line', () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    row(index, `2027-03-0${(index % 7) + 1}T08:00:00Z`, `Person ${index % 3}`, 'read'),
  );
  const total = readingsOf(rows, dayOf).reduce((sum, { times }) => sum + times, 0);
  expect(total).toBe(40);
});
