/** What the next holder needs to know before saying yes (domain dossier 2.3). A help to talk by; nothing of it is sent. */
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
