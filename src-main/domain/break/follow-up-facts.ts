import type { PauseCause } from '../case/log-status-change.ts';
import type { LogStatus } from '../case/log-status.ts';
import type { WeighedConsent } from '../consent/consent.ts';
import type { Telling } from '../deadline/told-deadline.ts';
import type { LevelDecision } from '../level/decision.ts';
import type { Level } from '../level/level.ts';
import type { MeetingType } from '../meeting/meeting-terms.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { PaperMilestone } from '../paper/paper-terms.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';

/** A measure that goes on. */
export interface MeasureFact {
  readonly id: string;
  /** Its first words. */
  readonly what: string;
  readonly responsible: string;
  readonly evaluateOn: LocalDate;
  readonly agreedOn: LocalDate;
}

/** A meeting that is neither held nor cancelled; its day may have passed. */
export interface PlannedMeetingFact {
  readonly id: string;
  readonly type: MeetingType;
  readonly on: LocalDate;
  readonly plannedOn: LocalDate;
}

export interface OfferFact {
  readonly id: string;
  /** A colleague; null when it goes to another office. */
  readonly toUserId: string | null;
  readonly packageId: string | null;
  readonly toName: string;
  /** Its first words. */
  readonly message: string;
  readonly offeredOn: LocalDate;
  readonly expiresOn: LocalDate;
}

/** A package on its way to another office; no receipt has come. */
export interface SentPackageFact {
  readonly id: string;
  readonly toName: string;
  readonly expiresOn: LocalDate;
}

/** Somebody who has, had, or will have a part in the log. */
export interface MemberFact {
  readonly name: string;
  /** What they are here, for example «kontaktlærer» or «mor»; a task may be given by that. */
  readonly role: string;
  /** The last day; null while no end is set. */
  readonly to: LocalDate | null;
}

export interface PeriodFact {
  readonly userId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface ConsentFact extends WeighedConsent {
  readonly recordedOn: LocalDate;
  /** The young person's own. */
  readonly ownConsent: boolean;
}

/** A wondering note that no newer one has replaced. */
export interface NoteFact extends Moment {
  readonly suspicion: boolean;
  readonly concernsSchoolEnvironment: boolean;
}

export interface AssessmentFact {
  readonly id: string;
  readonly assessedOn: LocalDate;
  /** ISO instant in UTC. */
  readonly at: string;
}

/**
 * Everything about one child that the rules for breaks and for what is due look at: days, names and states, and
 * none of the words of the log but the first of a measure. `null` is «never» or «nobody».
 */
export interface FollowUpFacts {
  readonly childId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly isUnborn: boolean;
  readonly registeredOn: LocalDate;
  /** What the office that follows up is. */
  readonly officeService: ServiceType;

  readonly level: Level;
  readonly logStatus: LogStatus;
  readonly pauseCause: PauseCause | null;
  /** When one agreed to look at a pause again. */
  readonly resumeOn: LocalDate | null;
  readonly openedOn: LocalDate | null;
  readonly isOnPaper: boolean;

  /** `userId` is null while the baton is in another office. */
  readonly holder: { readonly userId: string | null; readonly name: string } | null;
  /** Those who stand in, or will; whoever was ended before time is not here. */
  readonly deputies: readonly (PeriodFact & { readonly name: string })[];
  /** When holder and deputies are away, and when that was said. */
  readonly absences: readonly (PeriodFact & { readonly saidOn: LocalDate })[];
  readonly offer: OfferFact | null;
  /** The latest offer, when nobody answered it in time and none has followed. */
  readonly lapsedOffer: Pick<OfferFact, 'id' | 'toName' | 'expiresOn'> | null;
  readonly sentPackages: readonly SentPackageFact[];
  /** Participants, former holders and deputies, and guardians. */
  readonly members: readonly MemberFact[];

  readonly measures: readonly MeasureFact[];
  /** By day. */
  readonly planned: readonly PlannedMeetingFact[];
  readonly lastWrittenOn: LocalDate | null;
  readonly lastChildVoiceOn: LocalDate | null;
  readonly lastEvaluationOn: LocalDate | null;
  readonly lastMeetingOn: LocalDate | null;
  readonly lastTransitionMeetingOn: LocalDate | null;
  /** The latest of each kind that was registered from a log on paper. */
  readonly paper: Readonly<Partial<Record<PaperMilestone, LocalDate>>>;

  readonly lastDecision: { readonly decision: LevelDecision; readonly at: string } | null;
  /** Those of a child at level 0; null when they are not for whoever asks to read. */
  readonly notes: readonly NoteFact[] | null;
  /** Talks with the guardians of a child at level 0; null as the notes are. */
  readonly guardianTalks: readonly Moment[] | null;
  readonly lastRaise: { readonly on: LocalDate; readonly from: Level; readonly to: Level } | null;
  readonly consents: readonly ConsentFact[];
  /** Assessments whose chosen step is the highest that their instrument has. */
  readonly topStepAssessments: readonly AssessmentFact[];
  readonly lastReportOn: LocalDate | null;
  /** The latest package that was sent with this log and not taken back. */
  readonly lastPackageOn: LocalDate | null;
  /** The deadlines that the family was told, oldest first. */
  readonly told: readonly Telling[];
}

/** The later of two days; `null` is «never». */
export function later(a: LocalDate | null | undefined, b: LocalDate | null | undefined) {
  if (a == null) return b ?? null;
  return b == null || a > b ? a : b;
}

/** The latest meeting, whether its minutes are here or the log on paper only says that it was held. */
export function lastMeeting(
  facts: Pick<FollowUpFacts, 'lastMeetingOn' | 'paper'>,
): LocalDate | null {
  return later(facts.lastMeetingOn, facts.paper.meeting);
}
