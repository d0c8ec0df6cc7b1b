/**
 * The closed sets of a consent to lift the duty of secrecy (fvl § 13 a).
 * The GDPR basis is another thing and is stored apart from it.
 */
export const consentPurposes = [
  'openLog',
  'shareBetweenServices',
  'handOver',
  'networkMap',
  'meeting',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What may be told. `log` is the shared log itself; the rest are the parts that can be held back. */
export const informationKinds = [
  'identity',
  'attentionPoints',
  'brightSpots',
  'goalsAndMeasures',
  'evaluations',
  'meetings',
  'childVoice',
  'networkMap',
  'attachments',
] as const;
export type InformationKind = (typeof informationKinds)[number];

export const consentManners = ['written', 'oral', 'digital'] as const;
export type ConsentManner = (typeof consentManners)[number];

/** Status on a given day; computed, never stored. */
export const consentStatuses = [
  'valid',
  'endsSoon',
  'notStarted',
  'ended',
  'withdrawn',
  'refused',
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** Legal grounds to tell something without consent; each needs a reason in words. */
export const legalBases = [
  'dutyToReport',
  'dutyToAvert',
  'orderFromChildWelfare',
  'otherLaw',
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** GDPR basis for keeping the log; recorded once per log, apart from the consent to share. */
export const gdprBases = ['publicTask', 'legalDuty', 'vitalInterest'] as const;
export type GdprBasis = (typeof gdprBases)[number];
