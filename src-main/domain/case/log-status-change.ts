/**
 * How a log came about, how it is kept, and the turns of its life (docs/model.md 2.2, 3.3, 3.5). The turns
 * are append-only: each says why in words, so that the family can read when and why follow-up stopped or
 * began again.
 */
export const logOrigins = ['service', 'guardians', 'youth'] as const;
/** Who asked for the log; parents and youth may themselves (Tysvær). */
export type LogOrigin = (typeof logOrigins)[number];

export const logKeepings = ['digital', 'paper'] as const;
/** On paper the family keeps the words, and the program only the dates (Kristiansand, Øygarden). */
export type LogKeeping = (typeof logKeepings)[number];

/**
 * Why a log rests.
 * - consent: it ended or was withdrawn; resumes by itself when a consent covers the log again
 * - agreed: the parties agreed to let it rest for a while
 * - backToZero: the concern is being clarified anew; resumes when a level is decided
 */
export const pauseCauses = ['consent', 'agreed', 'backToZero'] as const;
export type PauseCause = (typeof pauseCauses)[number];

export const logTurns = [
  'opened',
  'reopened',
  'paused',
  'resumed',
  'closed',
  'keptOnPaper',
  'keptDigitally',
] as const;
export type LogTurn = (typeof logTurns)[number];

/** Why a log is closed (Hallingdal, Sauda, Kvinnherad: goals, agreement, consent, individual plan). */
export const closeReasons = [
  'goalsReached',
  'familyWishes',
  'consentWithdrawn',
  'individualPlan',
  'followedElsewhere',
  'moved',
  'adult',
  'other',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** How things are for the child when the log ends, in words and never a number. */
export const closeOutcomes = ['resolved', 'better', 'same', 'worse', 'notKnown'] as const;
export type CloseOutcome = (typeof closeOutcomes)[number];
