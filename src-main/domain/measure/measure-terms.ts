/** Closed sets for goals, measures and their evaluation (docs/model.md 3.1; Risør's three questions). */
export const measureArenas = ['service', 'home', 'leisure'] as const;
export type MeasureArena = (typeof measureArenas)[number];

export const measureStatuses = ['active', 'changed', 'stopped'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const carriedOutAnswers = ['yes', 'partly', 'no'] as const;
export type CarriedOut = (typeof carriedOutAnswers)[number];

export const effectAnswers = ['wanted', 'some', 'none', 'worse', 'notKnown'] as const;
export type Effect = (typeof effectAnswers)[number];

/** An evaluation without a decision is not an evaluation. */
export const evaluationDecisions = ['continue', 'change', 'stop'] as const;
export type EvaluationDecision = (typeof evaluationDecisions)[number];
