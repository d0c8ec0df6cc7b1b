import { levelZeroStart } from '../deadline/level-zero-start.ts';
import type { Moment } from '../time/moment.ts';
import type { GuideFacts } from './guide-facts.ts';

/**
 * When the present round of the guide began. At level 0 it is when the question was asked (`levelZeroStart`); at
 * the other levels it is the last decision about the level, so that the steps are taken anew after each.
 * @returns null when the follow-up is closed and nobody has been concerned since
 */
export function roundStart(
  facts: Pick<GuideFacts, 'level' | 'registeredOn' | 'decisions'> & {
    readonly notes: readonly Moment[] | null;
  },
): Moment | null {
  if (facts.level === 0)
    return levelZeroStart(facts.registeredOn, facts.decisions, facts.notes ?? []);
  const last = facts.decisions.at(-1);
  return last === undefined ? { on: facts.registeredOn, at: '' } : { on: last.on, at: last.at };
}
