/**
 * The wondering note («undringsnotat»): what was seen and heard, kept apart from what it may mean.
 * Source of the field set: docs/model.md 4.3 (Tromsø, Sauda, Klepp, NDLA question sets).
 */
export const observationFrequencies = ['once', 'sometimes', 'weekly', 'daily'] as const;
export type ObservationFrequency = (typeof observationFrequencies)[number];

export const observationThemes = [
  'language',
  'playAndLearning',
  'motor',
  'social',
  'emotions',
  'physicalHealth',
  'sleepAndFood',
  'attendance',
  'interplayWithParents',
  // Bullying, or not being safe at school: the activity duty and a shorter deadline begin here (Rælingen, Sauda).
  'schoolEnvironment',
] as const;
export type ObservationTheme = (typeof observationThemes)[number];

/** What the observer does next; discussing anonymously and reporting are always among the choices. */
export const observationNextSteps = [
  'talkToColleague',
  'talkToLeader',
  'talkToChild',
  'talkToParents',
  'discussAnonymously',
  'report',
  'waitAndSee',
] as const;
export type ObservationNextStep = (typeof observationNextSteps)[number];
