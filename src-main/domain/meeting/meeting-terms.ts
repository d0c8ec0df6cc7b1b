import type { ServiceType } from '../office/service-type.ts';

/** Meeting types of the model (docs/model.md 4.8, 4.9). */
export const meetingTypes = [
  'start',
  'coordination',
  'evaluation',
  'responsibilityGroup',
  'transition',
  'closing',
  'adHoc',
] as const;
export type MeetingType = (typeof meetingTypes)[number];

/** `notNeeded`: was told not to come, as few as possible sit at the table (duty 7; Nærøysund). */
export const attendances = ['present', 'absent', 'excused', 'notNeeded'] as const;
export type Attendance = (typeof attendances)[number];

/** A planned meeting is held or cancelled once, and then stays so. */
export const plannedMeetingStatuses = ['planned', 'held', 'cancelled'] as const;
export type PlannedMeetingStatus = (typeof plannedMeetingStatuses)[number];

/** What was asked of somebody before a meeting, and what they answered. */
export const invitationNeeds = ['asked', 'notNeeded'] as const;
export type InvitationNeed = (typeof invitationNeeds)[number];
export const invitationAnswers = ['unanswered', 'coming', 'excused'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** One person as invited; kept by name, like everybody in a log. */
export interface Invited {
  readonly name: string;
  /** What they are to the child, in words: «mor», «PPT-rådgiver, PPT». */
  readonly service: string;
  /** The service they come from; null for the family and those it brings. */
  readonly serviceType: ServiceType | null;
  readonly need: InvitationNeed;
  readonly answer: InvitationAnswer;
}
