import type { LevelDecision } from './decision.ts';
import type { Level } from './level.ts';

/**
 * When one moves up, down or out (docs/model.md 1.3.4). These explain; they never forbid. What is forbidden
 * is in `decideLevel`, and is no more than the invariants ask.
 */
export const movingDirections = ['up', 'down', 'out', 'beside'] as const;
export type MovingDirection = (typeof movingDirections)[number];

export const movingRuleIds = [
  'ownServiceHelps',
  'oneServiceNeeded',
  'severalFromTheStart',
  'noEffect',
  'otherExpertise',
  'severalServices',
  'fewerServices',
  'ownServiceEnough',
  'clarifyAnew',
  'explained',
  'goalsReached',
  'familyEnds',
  'individualPlan',
  'movesOn',
  'report',
] as const;
export type MovingRuleId = (typeof movingRuleIds)[number];

export interface MovingRule {
  readonly id: MovingRuleId;
  readonly direction: MovingDirection;
  readonly from: readonly Level[];
  /** The decision that it speaks for; null where it leads past the levels. */
  readonly to: LevelDecision | null;
}

const rule = (
  id: MovingRuleId,
  direction: MovingDirection,
  from: readonly Level[],
  to: LevelDecision | null,
): MovingRule => Object.freeze({ id, direction, from, to });

const all: readonly Level[] = [0, 1, 2, 3];

/**
 * Sources: 0 → closed, 1, 2 (Tromsø); 1 → 2 by effect or expertise (Risør); 2 → 3 by services or complexity
 * (Siljan); 3 → 2, 1 by fewer services (Risør); individual plan (Kvinnherad, Kristiansand); consent, goals and
 * agreement (Hallingdal, Sauda); moving on (the founding material); back to 0 (Sauda).
 */
export const movingRules: readonly MovingRule[] = Object.freeze([
  rule('ownServiceHelps', 'up', [0], 'toLevel1'),
  rule('oneServiceNeeded', 'up', [0], 'toLevel2'),
  rule('severalFromTheStart', 'up', [0], 'toLevel3'),
  rule('noEffect', 'up', [1], 'toLevel2'),
  rule('otherExpertise', 'up', [1], 'toLevel2'),
  rule('severalServices', 'up', [1, 2], 'toLevel3'),
  rule('fewerServices', 'down', [3], 'toLevel2'),
  rule('ownServiceEnough', 'down', [2, 3], 'toLevel1'),
  rule('clarifyAnew', 'down', [1, 2, 3], 'toLevel0'),
  rule('explained', 'out', [0], 'close'),
  rule('goalsReached', 'out', [1, 2, 3], 'close'),
  rule('familyEnds', 'out', [1, 2, 3], 'close'),
  rule('individualPlan', 'out', [2, 3], 'close'),
  rule('movesOn', 'beside', [1, 2, 3], null),
  rule('report', 'beside', all, null),
]);

/** The rules that can apply at a level, in the order they are read. */
export function rulesAt(level: Level): readonly MovingRule[] {
  return movingRules.filter(({ from }) => from.includes(level));
}
