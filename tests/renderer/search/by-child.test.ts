import { expect, test } from 'vitest';
import type { SearchHit } from '@contract/search.ts';
import { byChild } from '../../../src-renderer/features/search/by-child.ts';

const hit = (childId: string, recordId: string) =>
  ({ childId, childName: `Navn ${childId}`, recordId }) as SearchHit;

test('hits stand child by child, each in the order they came', () => {
  const groups = byChild([hit('a', '1'), hit('b', '2'), hit('a', '3')]);
  expect(
    groups.map(({ childName, hits }) => [childName, hits.map(({ recordId }) => recordId)]),
  ).toEqual([
    ['Navn a', ['1', '3']],
    ['Navn b', ['2']],
  ]);
});

test('without hits there are no groups', () => {
  expect(byChild([])).toEqual([]);
});
