/**
 * What the one who gives the baton and the one who takes it talk about before the answer (docs/model.md 2.3).
 * Kept with the offer, so that both can see what was said and what was not.
 */
export const handoverChecklist = [
  'level',
  'measures',
  'nextMeeting',
  'consents',
  'childContact',
  'parentContact',
  'tried',
  'avoid',
  'jointMeeting',
] as const;
export type HandoverChecklistItem = (typeof handoverChecklist)[number];
