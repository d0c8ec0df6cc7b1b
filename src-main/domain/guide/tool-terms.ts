import type { PermissionAction } from '../permission/action.ts';
import type { GuideTool, StepFact } from './guide-terms.ts';

export interface ToolTerms {
  /** What one must be allowed to do for the tool to be of use. */
  readonly action: PermissionAction;
  /** What tells that it has been used in this round; null for what is used again and again. */
  readonly usedWhen: StepFact | null;
  /** It writes in the shared log, which must be open. */
  readonly needsOpenLog: boolean;
}

const tool = (
  action: PermissionAction,
  usedWhen: StepFact | null,
  needsOpenLog = false,
): ToolTerms => Object.freeze({ action, usedWhen, needsOpenLog });

/** Each tool with what it takes to use it, and what tells that it was used. */
export const toolTerms: Readonly<Record<GuideTool, ToolTerms>> = Object.freeze({
  observation: tool('observation.write', 'observed'),
  scale: tool('scale.write', 'weighed'),
  talkLeader: tool('observation.write', 'talkedWithLeader'),
  talkGuardians: tool('observation.write', 'talkedWithGuardians'),
  talkChild: tool('observation.write', 'talkedWithChild'),
  talkAdviser: tool('observation.write', 'talkedWithAdviser'),
  report: tool('report.write', 'reported'),
  decision: tool('level.decide', null),
  childFields: tool('child.change', 'guardiansKnown'),
  consent: tool('consent.write', 'consentForLog'),
  consentForServices: tool('consent.write', 'consentForOtherService'),
  participants: tool('log.write', null, true),
  attention: tool('log.write', 'attentionWritten', true),
  commonUnderstanding: tool('log.write', 'commonUnderstanding', true),
  childVoice: tool('log.write', 'childHeardUnderWay', true),
  note: tool('log.write', 'noteUnderWay', true),
  measures: tool('measure.write', 'measuresPlanned', true),
  evaluate: tool('measure.evaluate', null, true),
  map: tool('networkMap.write', null),
  planMeeting: tool('meeting.write', 'nextMeetingPlanned', true),
  holdMeeting: tool('meeting.write', null, true),
  baton: tool('baton.give', null, true),
  handover: tool('handover.export', null, true),
  closeLog: tool('level.decide', 'logClosed', true),
  documents: tool('attachment.write', null),
});
