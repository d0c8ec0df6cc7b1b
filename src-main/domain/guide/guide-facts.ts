import type { PauseCause } from '../case/log-status-change.ts';
import type { LogStatus } from '../case/log-status.ts';
import type { DecisionMoment } from '../deadline/level-zero-start.ts';
import type { Level } from '../level/level.ts';
import type { Standing } from '../level/standing.ts';
import type { Effect, EvaluationDecision } from '../measure/measure-terms.ts';
import type { MeetingType } from '../meeting/meeting-terms.ts';
import type { TalkKind } from '../talk/talk-terms.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';

/**
 * What is known about a child’s follow-up, as far as the person who asks may read it. A part that is `null` is not
 * theirs to read, or is kept outside the program (a log on paper): it is never taken as missing.
 */
export interface GuideFacts {
  readonly level: Level;
  readonly standing: Standing;
  readonly registeredOn: LocalDate;
  readonly hasGuardians: boolean;
  readonly log: {
    readonly status: LogStatus;
    readonly pauseCause: PauseCause | null;
    readonly openedOn: LocalDate | null;
    readonly holderIsElsewhere: boolean;
    readonly offer: 'forMe' | 'waiting' | null;
  };
  /** Oldest first. */
  readonly decisions: readonly DecisionMoment[];
  /** Wondering notes that no newer one has replaced. */
  readonly notes: readonly NoteFact[] | null;
  readonly assessments: readonly AssessmentFact[] | null;
  readonly talks: readonly TalkFact[] | null;
  readonly reports: readonly Moment[] | null;
  readonly consent: ConsentFact | null;
  /** Services besides the office’s own that take part today. */
  readonly otherServices: number | null;
  readonly entries: EntryFact | null;
  readonly measures: readonly MeasureFact[] | null;
  readonly evaluations: readonly EvaluationFact[] | null;
  readonly meetings: readonly MeetingFact[] | null;
  /** The earliest meeting that is planned and not held. */
  readonly nextMeetingOn: LocalDate | 'none' | null;
}

export interface NoteFact extends Moment {
  readonly suspicion: boolean;
  readonly concernsSchoolEnvironment: boolean;
  /** It says with whom it was discussed. */
  readonly isDiscussed: boolean;
}

export interface AssessmentFact extends Moment {
  /** The question whether to report has been answered in it. */
  readonly reportingAnswered: boolean;
}

export interface TalkFact extends Moment {
  readonly kind: TalkKind;
}

export interface ConsentFact {
  /** A consent that covers the log today. */
  readonly forLog: boolean;
  /** A consent that covers sharing with a service besides the office’s own today. */
  readonly forOtherService: boolean;
  /** Somebody said no to the log, and nobody who said so has said yes later. */
  readonly isRefused: boolean;
}

/** When something of each kind was last written in the log; empty where nothing was. */
export interface EntryFact {
  readonly attention: string;
  readonly commonUnderstanding: string;
  readonly childVoice: string;
  readonly note: string;
}

export interface MeasureFact extends Moment {
  readonly id: string;
  readonly isActive: boolean;
  readonly evaluateOn: LocalDate;
}

export interface EvaluationFact extends Moment {
  readonly measureId: string;
  readonly effect: Effect;
  readonly decision: EvaluationDecision;
}

export interface MeetingFact extends Moment {
  /** Null for a meeting of a log on paper. */
  readonly type: MeetingType | null;
}
