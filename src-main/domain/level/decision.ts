/**
 * The outcomes of weighing a concern (Tromsø's guide) and the way back down: a case may glide between levels and
 * go back to level 0, where the concern is clarified anew (Sauda). Closing ends it.
 * A report never replaces a level: the duty to report stands beside it.
 */
export const levelDecisions = ['close', 'toLevel0', 'toLevel1', 'toLevel2', 'toLevel3'] as const;
export type LevelDecision = (typeof levelDecisions)[number];
