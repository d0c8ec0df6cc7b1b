/**
 * Kinds of entries in the shared log. Entries are append-only: `correction` points at the entry it corrects.
 * Internal tools (wondering notes, concern scales, reports) are never entries here (docs/model.md 3.6).
 */
export const logEntryKinds = [
  'attention',
  'brightSpot',
  'childVoice',
  'guardianView',
  'commonUnderstanding',
  'goal',
  'triedBefore',
  'note',
  'measureStarted',
  'measureEvaluated',
  'measureReassigned',
  'meetingHeld',
  'levelChanged',
  'batonMoved',
  'batonOffered',
  'offerDeclined',
  'offerWithdrawn',
  'offerExpired',
  'deputyAppointed',
  'deputyEnded',
  'participantJoined',
  'participantLeft',
  'consentRecorded',
  'consentWithdrawn',
  'logOpened',
  'logPaused',
  'logResumed',
  'logClosed',
  'childBorn',
  'paperMilestone',
  'handedOver',
  'correction',
] as const;
export type LogEntryKind = (typeof logEntryKinds)[number];

/** The kinds a person writes by hand; the others are written by the rule that caused them. */
export const writtenEntryKinds = [
  'attention',
  'brightSpot',
  'childVoice',
  'guardianView',
  'commonUnderstanding',
  'goal',
  'triedBefore',
  'note',
] as const;
export type WrittenEntryKind = (typeof writtenEntryKinds)[number];

/** Lanes of the chronology. */
export const lanes = [
  'child',
  'family',
  'services',
  'meetings',
  'measures',
  'level',
  'baton',
] as const;
export type Lane = (typeof lanes)[number];
