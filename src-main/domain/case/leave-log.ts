import { tasksOf } from '../baton/tasks-follow.ts';
import { isSameName } from '../child/is-same-name.ts';
import type { Task } from '../baton/tasks-follow.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';

/**
 * How somebody who no longer follows up was told so (duty 7: «gir beskjed til dem som ikke skal følge opp mer»).
 * `notYet` is open: somebody still has to tell them.
 */
export const leavingNotices = ['spoken', 'letter', 'notYet'] as const;
export type LeavingNotice = (typeof leavingNotices)[number];

/** Who takes over a measure; an empty name says that nobody has yet, and says it openly. */
export interface TakeOver {
  readonly measureId: string;
  readonly responsible: string;
}

export const leaveLogRefusals = ['measureUndecided', 'stillTheirs'] as const;
export type LeaveLogRefusal = (typeof leaveLogRefusals)[number];

/**
 * Asks whether somebody may leave the log: for each open measure they answer for, somebody has said who takes
 * it over, or that nobody does yet. So nothing is left with a person who is gone
 * (docs/decisions/tasks-follow-by-name.md).
 * @returns what to hand over to whom, for exactly those measures
 */
export function leaveLog<T extends Task>(
  tasks: readonly T[],
  person: string,
  decided: readonly TakeOver[],
): Result<readonly { readonly task: T; readonly responsible: string }[], LeaveLogRefusal> {
  const handed: { readonly task: T; readonly responsible: string }[] = [];
  for (const task of tasksOf(tasks, person)) {
    const takeOver = decided.find(({ measureId }) => measureId === task.id);
    if (takeOver === undefined) return refused('measureUndecided');
    if (isSameName(takeOver.responsible, person)) return refused('stillTheirs');
    handed.push({ task, responsible: takeOver.responsible.trim() });
  }
  return ok(handed);
}
