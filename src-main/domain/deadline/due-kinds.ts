/** What can be due, now or later. Each has its words and the way to do it in the catalogues. */
export const dueKinds = [
  'firstTalk',
  'levelZeroDecision',
  'openLog',
  'firstMeeting',
  'measureEvaluation',
  'nextMeeting',
  'minutesMissing',
  'consentEnds',
  'consentEnded',
  'pauseIsOver',
  'batonOfferForMe',
  'batonOfferUnanswered',
  'batonOfferLapsed',
  'packageToAnswer',
  'receiptMissing',
] as const;
export type DueKind = (typeof dueKinds)[number];
