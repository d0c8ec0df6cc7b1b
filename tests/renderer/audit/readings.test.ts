import { expect, test } from 'vitest';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import { readingsOf } from '../../../src-renderer/features/audit/readings.ts';

const row = (
  sequence: number,
  at: string,
  byName: string,
  kind: string,
  outcome = 'ok',
  operation = 'child.get',
) => ({
  sequence,
  at,
  byName,
  operation,
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

test('a line names what was read, in the order of the tabs and once each, from the first moment to the latest', () => {
  const of = (operation: string, at: string) => row(1, at, 'Kaia Liksom', 'read', 'ok', operation);
  const [line, ...others] = readingsOf(
    [
      of('networkMap.get', '2027-03-01T08:00:05Z'),
      of('log.entries', '2027-03-01T08:00:03Z'),
      of('log.participants', '2027-03-01T08:30:00Z'),
      of('child.reports', '2027-03-01T08:10:00Z'),
      of('something.newer', '2027-03-01T08:12:00Z'),
    ],
    dayOf,
  );
  expect(others).toEqual([]);
  expect(line?.topics).toEqual(['log', 'map', 'report', 'other']);
  expect([line?.from, line?.at]).toEqual(['2027-03-01T08:00:03Z', '2027-03-01T08:30:00Z']);
});

test('every family of operations that is read of a child has words of its own', () => {
  const families = operationNames.filter((name) => {
    const operation = contract[name];
    return 'subject' in operation && operation.subject === 'child' && operation.audit !== 'none';
  });
  const lines = readingsOf(
    families.map((name, index) =>
      row(index, '2027-03-01T08:00:00Z', name, contract[name].audit, 'ok', name),
    ),
    dayOf,
  );
  const nameless = lines.filter(({ topics }) => topics.includes('other'));
  expect(nameless.map(({ byName }) => byName)).toEqual([]);
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
