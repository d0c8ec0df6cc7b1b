/**
 * The four outcomes of weighing a concern (Tromsø's guide) and the way back down.
 * `report` never replaces a level: the duty to report stands beside it.
 */
export const levelDecisions = ['close', 'toLevel1', 'toLevel2', 'toLevel3'] as const;
export type LevelDecision = (typeof levelDecisions)[number];
