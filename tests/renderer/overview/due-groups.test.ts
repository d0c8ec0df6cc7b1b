import { dueStates } from '@domain/deadline/due-state.ts';
import { expect, test } from 'vitest';
import { dueGroups } from '../../../src-renderer/features/overview/due-groups.ts';
import type { Due } from '../../../src-renderer/features/overview/due-place.ts';
import { childId } from '../../support/fictional-child.ts';

const due = (state: Due['state'], dueOn: string) =>
  ({
    kind: 'nextMeeting',
    state,
    dueOn,
    childId,
    childName: 'Mikkel',
    about: '',
    recordId: null,
  }) as Due;

test('what is overdue comes first, the oldest first, and empty groups are left out', () => {
  const groups = dueGroups([
    due('later', '2027-05-01'),
    due('overdue', '2027-03-10'),
    due('overdue', '2027-03-01'),
  ]);
  expect(groups.map(({ state }) => state)).toEqual(['overdue', 'later']);
  expect(groups[0]?.items.map(({ dueOn }) => dueOn)).toEqual(['2027-03-01', '2027-03-10']);
});

test('nothing that is due is lost by the grouping', () => {
  const all = dueStates.map((state) => due(state, '2027-03-16'));
  expect(dueGroups(all).flatMap(({ items }) => items)).toEqual(all);
});
