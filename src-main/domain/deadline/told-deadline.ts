import type { LocalDate } from '../time/local-date.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import type { RunningDeadline } from './running-deadlines.ts';

/** That a family was told a deadline, as it is kept. A row is never changed: the last that was told counts. */
export interface ToldDeadline {
  readonly kind: DeadlineKind;
  readonly dueOn: LocalDate;
  readonly toldOn: LocalDate;
  /** Takes back the telling before it: they had not been told after all. */
  readonly isTakenBack: boolean;
  readonly policyVersion: number;
  readonly authorName: string;
  readonly at: string;
}

/** What of a telling decides which day counts. */
export type Telling = Pick<ToldDeadline, 'kind' | 'dueOn' | 'toldOn' | 'isTakenBack' | 'at'>;

export interface StandingDeadline<Told extends Telling = ToldDeadline> extends RunningDeadline {
  /** What the municipality's numbers give today. */
  readonly countedDueOn: LocalDate;
  /** Null while nobody has told the family. */
  readonly told: Told | null;
}

/**
 * A deadline as it stands: the day the family was told, whatever the numbers have become since; otherwise the day
 * that is counted. What was told before this deadline began belongs to an earlier one of its kind.
 * @param told oldest first
 */
export function standingDeadline<Told extends Telling>(
  deadline: RunningDeadline,
  told: readonly Told[],
): StandingDeadline<Told> {
  const { from, kind } = deadline;
  const counting: Told[] = [];
  for (const one of told) {
    if (one.kind !== kind || one.at < from.at || one.toldOn < from.on) continue;
    if (one.isTakenBack) counting.pop();
    else counting.push(one);
  }
  const last = counting.at(-1) ?? null;
  return {
    ...deadline,
    countedDueOn: deadline.dueOn,
    dueOn: last?.dueOn ?? deadline.dueOn,
    told: last,
  };
}
