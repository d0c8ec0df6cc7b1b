import { isSince } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import type { GuideFacts } from './guide-facts.ts';

/** What the facts say about moving up or down. They explain and never decide, and never forbid. */
export const guideHints = ['noEffect', 'wantedEffect', 'moreServices', 'fewerServices'] as const;
export type GuideHint = (typeof guideHints)[number];

/** Evaluated periods without effect after which the next level may be considered (proposal: one to two; Risør asks). */
const periodsWithoutEffect = 2;

/**
 * What is worth considering at this level today.
 * - noEffect: the last two evaluated periods of the round had no effect, or things became worse
 * - wantedEffect: at the last evaluation every measure had the wanted effect and none is left
 * - moreServices: one other service takes part at level 1, or two at level 2
 * - fewerServices: no other service takes part at level 2, or fewer than two at level 3
 *
 * A period is a day on which measures were evaluated; «not known» tells nothing either way.
 */
export function hintsOf(facts: GuideFacts, start: Moment | null): readonly GuideHint[] {
  if (start === null || facts.level === 0) return [];
  const hints: GuideHint[] = [];
  const periods = periodsOf(facts, start);
  const lately = periods.slice(-periodsWithoutEffect);
  if (lately.length === periodsWithoutEffect && lately.every((period) => period === 'none'))
    hints.push('noEffect');
  const isDone = facts.measures !== null && !facts.measures.some(({ isActive }) => isActive);
  if (periods.at(-1) === 'wanted' && isDone) hints.push('wantedEffect');
  const others = facts.otherServices;
  if (others !== null && facts.log.status === 'open') {
    if (facts.level < 3 && others >= facts.level) hints.push('moreServices');
    if (others < facts.level - 1) hints.push('fewerServices');
  }
  return hints;
}

type Period = 'wanted' | 'some' | 'none';

function periodsOf(facts: GuideFacts, start: Moment): readonly Period[] {
  const known = (facts.evaluations ?? []).filter(
    (one) => isSince(one, start) && one.effect !== 'notKnown',
  );
  const days = [...new Set(known.map(({ on }) => on))].sort();
  return days.map((day) => {
    const effects = known.filter(({ on }) => on === day).map(({ effect }) => effect);
    if (effects.every((effect) => effect === 'wanted')) return 'wanted';
    return effects.some((effect) => effect === 'wanted' || effect === 'some') ? 'some' : 'none';
  });
}
