import { dueStates } from '@domain/deadline/due-state.ts';
import type { DueState } from '@domain/deadline/due-state.ts';
import type { Due } from './due-place.ts';

export interface DueGroup {
  readonly state: DueState;
  readonly items: readonly Due[];
}

/** What is due by how urgent it is, overdue first; within a group the oldest date first. Empty groups are left out. */
export function dueGroups(due: readonly Due[]): readonly DueGroup[] {
  return dueStates
    .map((state) => ({
      state,
      items: due
        .filter((item) => item.state === state)
        .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
    }))
    .filter(({ items }) => items.length > 0);
}
