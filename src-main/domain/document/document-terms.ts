import type { ConsentPurpose, InformationKind } from '../consent/consent-terms.ts';

/** What can be printed about a child (docs/model.md 2.1, 2.3, 3.5, 4.8; 6 no. 3, 14, 24, 27). */
export const documentKinds = [
  'log',
  'summary',
  'agenda',
  'minutes',
  'invitation',
  'notice',
  'checklist',
  'blank',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Whom a copy is for.
 * - ownOffice: the service's own folder, or a colleague in the office
 * - guardian: one guardian who may read
 * - youngPerson: the child itself
 * - service: another service, by consent or a named legal basis
 * - nobody: a blank form
 */
export const readerKinds = ['ownOffice', 'guardian', 'youngPerson', 'service', 'nobody'] as const;
export type ReaderKind = (typeof readerKinds)[number];

const everybody = ['ownOffice', 'guardian', 'youngPerson', 'service'] as const;

/** Who each document may be printed for, the likeliest first. */
export const readersOfDocument: Readonly<Record<DocumentKind, readonly ReaderKind[]>> = {
  log: everybody,
  summary: everybody,
  agenda: everybody,
  minutes: everybody,
  invitation: everybody,
  notice: ['ownOffice', 'service'],
  checklist: ['ownOffice', 'service'],
  blank: ['nobody'],
};

/** What each document tells; a kind that is not here is never read for it. */
export const kindsOfDocument: Readonly<Record<DocumentKind, readonly InformationKind[]>> = {
  log: [
    'identity',
    'attentionPoints',
    'brightSpots',
    'goalsAndMeasures',
    'evaluations',
    'meetings',
    'childVoice',
    'networkMap',
    'attachments',
  ],
  summary: [
    'identity',
    'childVoice',
    'brightSpots',
    'attentionPoints',
    'goalsAndMeasures',
    'meetings',
  ],
  agenda: ['identity', 'meetings'],
  minutes: ['identity', 'meetings', 'childVoice', 'attentionPoints', 'goalsAndMeasures'],
  invitation: ['identity', 'meetings'],
  notice: ['identity'],
  checklist: ['identity', 'goalsAndMeasures', 'evaluations', 'meetings'],
  blank: [],
};

/** What the family must have agreed to before another service gets it. */
export const purposeOfDocument: Readonly<Record<DocumentKind, ConsentPurpose>> = {
  log: 'shareBetweenServices',
  summary: 'shareBetweenServices',
  agenda: 'meeting',
  minutes: 'meeting',
  invitation: 'meeting',
  notice: 'shareBetweenServices',
  checklist: 'handOver',
  blank: 'openLog',
};

/** Things that stay here whoever the copy is for; said in the preview when there was something to leave out. */
export const leftOutNotes = [
  'hiddenAddress',
  'guardiansWithoutReading',
  'contactDetails',
  'mapNotForLog',
  'nameOfChild',
] as const;
export type LeftOutNote = (typeof leftOutNotes)[number];
