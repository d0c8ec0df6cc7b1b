import { isSameName } from '../child/is-same-name.ts';
import type { MeasureStatus } from '../measure/measure-terms.ts';

export interface Task {
  readonly id: string;
  readonly status: MeasureStatus;
  /** A name, since names travel between offices; empty while nobody has taken it on. */
  readonly responsible: string;
}

/** The open measures that somebody answers for, found by name. */
export function tasksOf<T extends Task>(tasks: readonly T[], person: string): readonly T[] {
  return tasks.filter(
    ({ status, responsible }) => status === 'active' && isSameName(responsible, person),
  );
}

/**
 * The tasks that follow the baton: every open measure that whoever gives it answers for, but for those they keep.
 * Only somebody who stays on can keep any; whoever leaves takes nothing along, so that no measure is left with
 * somebody who is gone (docs/decisions/tasks-follow-by-name.md).
 */
export function tasksThatFollow<T extends Task>(
  tasks: readonly T[],
  giver: string,
  { staysOn, keeps }: { readonly staysOn: boolean; readonly keeps: readonly string[] },
): readonly T[] {
  return tasksOf(tasks, giver).filter(({ id }) => !staysOn || !keeps.includes(id));
}
