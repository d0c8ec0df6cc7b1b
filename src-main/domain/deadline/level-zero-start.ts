import { assertNever } from '../assert-never.ts';
import type { LevelDecision } from '../level/decision.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';

/** One decision about the level, as the history keeps it. */
export interface DecisionMoment extends Moment {
  readonly decision: LevelDecision;
}

/**
 * When the question of level 0 was asked: the moment that its deadlines count from. Null when nothing is asked.
 * - Never decided: the day the child was registered (Tromsø: 14 days after the concern arose).
 * - Back to level 0: that decision; the concern is clarified anew, and so the deadline begins anew.
 * - Closed: the first concern written after it, if there is one. What was closed does not wait.
 *
 * @param decisions oldest first
 * @param concerns moments of wondering notes, in any order
 */
export function levelZeroStart(
  registeredOn: LocalDate,
  decisions: readonly DecisionMoment[],
  concerns: readonly Moment[],
): Moment | null {
  const last = decisions.at(-1);
  if (last === undefined) return { on: registeredOn, at: '' };
  switch (last.decision) {
    case 'toLevel0':
      return { on: last.on, at: last.at };
    case 'close': {
      const [first] = concerns
        .filter(({ at }) => at > last.at)
        .sort((a, b) => (a.at < b.at ? -1 : 1));
      return first === undefined ? null : { on: first.on, at: first.at };
    }
    case 'toLevel1':
    case 'toLevel2':
    case 'toLevel3':
      return null;
    default:
      return assertNever(last.decision);
  }
}
