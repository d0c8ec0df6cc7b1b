import type { LevelPolicy } from './policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';

/** Last day to decide what a concern leads to (step N0-4; 14 days in Tromsø). */
export function levelZeroDecisionDue(
  registeredOn: LocalDate,
  policy: Pick<LevelPolicy, 'levelZeroDecisionDays'>,
): LocalDate {
  return addDays(registeredOn, policy.levelZeroDecisionDays);
}

/** Last day for the first talk with the parents (step N0-3); shorter when it concerns the school environment. */
export function firstTalkDue(
  registeredOn: LocalDate,
  policy: Pick<LevelPolicy, 'firstTalkDays' | 'schoolEnvironmentDays'>,
  concernsSchoolEnvironment = false,
): LocalDate {
  const days = concernsSchoolEnvironment ? policy.schoolEnvironmentDays : policy.firstTalkDays;
  return addDays(registeredOn, days);
}

/** The day that is proposed for evaluating a measure; the person may choose another. */
export function evaluationDue(
  startedOn: LocalDate,
  policy: Pick<LevelPolicy, 'evaluationDays'>,
): LocalDate {
  return addDays(startedOn, policy.evaluationDays);
}

/** The day by which a report to child welfare should have been answered (Bufdir: three weeks). */
export function reportFeedbackDue(
  reportedOn: LocalDate,
  policy: Pick<LevelPolicy, 'reportFeedbackDays'>,
): LocalDate {
  return addDays(reportedOn, policy.reportFeedbackDays);
}

/** True when nothing has been written for so long that follow-up may have stopped. */
export function isQuiet(
  lastEntryOn: LocalDate,
  today: LocalDate,
  policy: Pick<LevelPolicy, 'quietLogDays'>,
): boolean {
  return addDays(lastEntryOn, policy.quietLogDays) < today;
}

/** The item that is due first, or null when nothing has a date; of equal dates the first given. */
export function nextDue<T extends { readonly dueOn: LocalDate | null }>(
  items: readonly T[],
): T | null {
  let first: T | null = null;
  for (const item of items) {
    if (item.dueOn === null) continue;
    if (first === null || first.dueOn === null || item.dueOn < first.dueOn) first = item;
  }
  return first;
}
