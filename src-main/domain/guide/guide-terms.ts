import { deadlineKinds } from '../deadline/deadline-kinds.ts';

/**
 * The closed sets that step guides are written in («handlingsveiledere»). Texts, order and who does what are data
 * that a municipality changes; what a step can be ticked by, and what it can open, is code.
 */
export const guideIds = ['kindergarten', 'health', 'school', 'adult', 'childWelfare'] as const;
/** Five guides: four of the founding material and one for child welfare. */
export type GuideId = (typeof guideIds)[number];

/** What a step can lead to; each has one place in the program. */
export const guideTools = [
  'observation',
  'scale',
  'talkLeader',
  'talkGuardians',
  'talkChild',
  'talkAdviser',
  'report',
  'decision',
  'childFields',
  'consent',
  'consentForServices',
  'participants',
  'attention',
  'commonUnderstanding',
  'childVoice',
  'note',
  'measures',
  'evaluate',
  'map',
  'planMeeting',
  'holdMeeting',
  'baton',
  'handover',
  'closeLog',
  'documents',
] as const;
export type GuideTool = (typeof guideTools)[number];

/**
 * What ticks a step. A step is done when one of its facts is true: nobody ticks it by hand.
 * Facts about work (talks, meetings, measures …) count in the present round only, since the last decision about
 * the level; facts about how things are (consent, log, who takes part) count as they are today.
 */
export const stepFacts = [
  'guardiansKnown',
  'observed',
  'weighed',
  'discussedInNote',
  'talkedWithLeader',
  'talkedWithGuardians',
  'talkedWithChild',
  'talkedWithAdviser',
  'reported',
  'decided',
  'commonUnderstanding',
  'consentForLog',
  'consentRefused',
  'consentForOtherService',
  'logOpen',
  'logClosed',
  'otherServiceIn',
  'severalServicesIn',
  'attentionWritten',
  'measuresPlanned',
  'nextMeetingPlanned',
  'childHeardUnderWay',
  'noteUnderWay',
  'meetingHeld',
  'measureEvaluated',
  'evaluationMeetingHeld',
  'goesOn',
] as const;
export type StepFact = (typeof stepFacts)[number];

/** When a step does not concern this child. */
export const stepConditions = ['suspicion', 'schoolEnvironment', 'closing'] as const;
export type StepCondition = (typeof stepConditions)[number];

/** What can run on a step: deadlines that are counted, and days that people agreed on. */
export const guideDeadlines = [...deadlineKinds, 'evaluation', 'nextMeeting'] as const;
export type GuideDeadline = (typeof guideDeadlines)[number];
