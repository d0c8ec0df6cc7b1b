import type { Lane, LogEntryKind } from '../case/log-entry-kind.ts';
import type {
  CloseOutcome,
  CloseReason,
  LogOrigin,
  LogTurn,
  PauseCause,
} from '../case/log-status-change.ts';
import type { MeasureEnding } from '../case/measure-endings.ts';
import type {
  ConsentManner,
  ConsentPurpose,
  GdprBasis,
  InformationKind,
} from '../consent/consent-terms.ts';
import type { LevelDecision } from '../level/decision.ts';
import type { Level } from '../level/level.ts';
import type { LinePoint } from '../measure/effect-line.ts';
import type { CarriedOut, Effect, EvaluationDecision } from '../measure/measure-terms.ts';
import type { MeasureArena, MeasureStatus } from '../measure/measure-terms.ts';
import type { Attendance, Invited, MeetingType } from '../meeting/meeting-terms.ts';
import type { MapViewOwner, NetworkMap } from '../network-map/network-map.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';

/**
 * What a handover package tells about one child (`log.json`), version 2. Only released parts are filled: a kind
 * that is not in `releasedKinds` has empty lists. Days are local dates, instants ISO text in UTC, ids UUIDs.
 * A published version never changes; a new field or a new member of a closed set means a new version.
 */
export const logDocumentFormat = 'stafetten-log';
export const logDocumentVersion = 2;

export const packageLanguages = ['nb', 'nn', 'en'] as const;
export type PackageLanguage = (typeof packageLanguages)[number];

/** Media types an attachment may have; nothing that runs. */
export const packageMediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/plain',
] as const;
export type PackageMediaType = (typeof packageMediaTypes)[number];

export interface LogDocument {
  readonly format: typeof logDocumentFormat;
  readonly version: typeof logDocumentVersion;
  /** Language of the readable copies (`les-meg.html`, `log.pdf`). */
  readonly language: PackageLanguage;
  readonly writtenAt: string;
  /** From the sender to the receiver, in own words. */
  readonly message: string;
  readonly releasedKinds: readonly InformationKind[];
  readonly child: LoggedChild;
  readonly guardians: readonly LoggedGuardian[];
  readonly level: Level;
  readonly openedOn: LocalDate | null;
  readonly gdprBasis: GdprBasis | null;
  /** Who asked for the log; null when nobody has said. */
  readonly origin: LogOrigin | null;
  /** When and why follow-up began, rested and went on; oldest first. */
  readonly turns: readonly LoggedTurn[];
  readonly levelHistory: readonly LoggedLevelChange[];
  /** Who has had the baton, oldest first; the last one with `to: null` has it while the package is under way. */
  readonly holdings: readonly LoggedHolding[];
  readonly participants: readonly LoggedParticipant[];
  /** Oldest first, corrections as entries of their own. */
  readonly entries: readonly LoggedEntry[];
  readonly measures: readonly LoggedMeasure[];
  readonly meetings: readonly LoggedMeeting[];
  /** Meetings to come; those that were held or cancelled are not here. */
  readonly plannedMeetings: readonly LoggedPlannedMeeting[];
  /** The consents that carried the release. */
  readonly consents: readonly LoggedConsent[];
  readonly networkMap: LoggedMap | null;
  readonly attachments: readonly LoggedAttachment[];
}

export interface LoggedChild {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly isUnborn: boolean;
  readonly dueDate: LocalDate | null;
  /** Null when it is hidden, unless the sender has decided to tell it. */
  readonly address: string | null;
  readonly hasHiddenAddress: boolean;
  readonly institution: string;
  readonly group: string;
  readonly language: string;
  readonly needsInterpreter: boolean;
}

export interface LoggedGuardian {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly email: string;
  readonly hasParentalResponsibility: boolean;
  readonly mayRead: boolean;
  readonly mayReadReason: string;
}

/**
 * A turn in the life of the log; how it ended for the child is told only together with evaluations, and what became
 * of the measures only together with measures.
 */
export interface LoggedTurn {
  readonly id: string;
  readonly turn: LogTurn;
  readonly reason: string;
  readonly pauseCause: PauseCause | null;
  readonly resumeOn: LocalDate | null;
  readonly closeReason: CloseReason | null;
  readonly outcome: CloseOutcome | null;
  readonly agreedWith: string;
  readonly closingNote: string;
  readonly measures: readonly {
    readonly what: string;
    readonly responsible: string;
    readonly ending: MeasureEnding;
  }[];
  readonly byName: string;
  readonly at: string;
}

export interface LoggedLevelChange {
  readonly id: string;
  readonly decision: LevelDecision;
  readonly from: Level;
  readonly to: Level;
  readonly reason: string;
  readonly childsBest: string;
  readonly childHeard: string;
  readonly discussedWith: string;
  readonly byName: string;
  readonly at: string;
}

export interface LoggedHolding {
  readonly holderName: string;
  readonly service: string;
  readonly from: string;
  readonly to: string | null;
}

export interface LoggedParticipant {
  readonly id: string;
  readonly name: string;
  readonly serviceType: ServiceType;
  readonly roleTitle: string;
  readonly phone: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface LoggedEntry {
  readonly id: string;
  readonly kind: LogEntryKind;
  readonly lane: Lane;
  readonly body: string;
  readonly aboutEntryId: string | null;
  readonly correctsEntryId: string | null;
  readonly correctionReason: string;
  readonly happenedOn: LocalDate;
  readonly byName: string;
  readonly byOffice: string;
  readonly at: string;
}

export interface LoggedMeasureTerms {
  readonly goalEntryId: string | null;
  readonly what: string;
  readonly arena: MeasureArena;
  /** Empty while nobody has taken it on. */
  readonly responsible: string;
  readonly startsOn: LocalDate;
  readonly evaluateOn: LocalDate;
  readonly startPoint: LinePoint;
  readonly aim: LinePoint;
}

export interface LoggedMeasure {
  readonly id: string;
  readonly measure: LoggedMeasureTerms;
  readonly status: MeasureStatus;
  /** Rises with every change; a log that comes home brings what was changed after it left. */
  readonly revision: number;
  /** The measure of this document that it took the place of. */
  readonly replacesId: string | null;
  readonly byName: string;
  readonly at: string;
  readonly evaluations: readonly LoggedEvaluation[];
  readonly reassignments: readonly LoggedReassignment[];
}

/** Who had the measure and who got it, as names; empty is nobody yet. */
export interface LoggedReassignment {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
}

export interface LoggedEvaluation {
  readonly id: string;
  readonly evaluatedOn: LocalDate;
  readonly carriedOut: CarriedOut;
  readonly effect: Effect;
  readonly decision: EvaluationDecision;
  readonly comment: string;
  /** The mark that people have put on the 0-10 line, and who they were; null where nobody has. */
  readonly lineValue: number | null;
  readonly lineSetBy: string;
  readonly byName: string;
  readonly at: string;
}

export interface LoggedMeeting {
  readonly id: string;
  /** The planned meeting that was held here. It is not in this document any more, so this may point outside. */
  readonly plannedId: string | null;
  readonly byName: string;
  readonly at: string;
  readonly meeting: {
    readonly type: MeetingType;
    readonly heldOn: LocalDate;
    /** `HH:MM`. */
    readonly startsAt: string | null;
    readonly place: string;
    readonly participants: readonly {
      readonly name: string;
      readonly service: string;
      readonly attendance: Attendance;
    }[];
    readonly agenda: string;
    readonly childVoice: string;
    readonly guardianView: string;
    readonly guardianComment: string;
    readonly summary: string;
    readonly decisions: readonly {
      readonly what: string;
      readonly measure: Pick<
        LoggedMeasureTerms,
        'arena' | 'responsible' | 'startsOn' | 'evaluateOn'
      > | null;
    }[];
    readonly nextMeetingOn: LocalDate | null;
    readonly noNextMeetingReason: string;
  };
}

export interface LoggedPlannedMeeting {
  readonly id: string;
  readonly type: MeetingType;
  readonly on: LocalDate;
  /** `HH:MM`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly purpose: string;
  readonly agenda: string;
  readonly invited: readonly Invited[];
  /** The calendar file's own count of changes. */
  readonly sequence: number;
  readonly revision: number;
  readonly byName: string;
  readonly at: string;
}

export interface LoggedConsent {
  readonly id: string;
  readonly withdrawnOn: LocalDate | null;
  readonly byName: string;
  readonly at: string;
  readonly consent: {
    readonly givenBy: readonly string[];
    readonly ownConsent: boolean;
    readonly purposes: readonly ConsentPurpose[];
    readonly services: readonly ServiceType[];
    readonly kinds: readonly InformationKind[];
    readonly excluded: string;
    readonly manner: ConsentManner;
    readonly interpreterLanguage: string;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
    readonly informedOf: {
      readonly voluntary: boolean;
      readonly purpose: boolean;
      readonly insight: boolean;
      readonly withdrawal: boolean;
      readonly keeper: boolean;
    };
    readonly childsOpinion: string;
    readonly refused: boolean;
  };
}

export interface LoggedMap {
  readonly id: string;
  readonly number: number;
  readonly drawnOn: LocalDate;
  readonly viewOwner: MapViewOwner;
  readonly present: string;
  readonly consentGiven: boolean;
  readonly mayBeInLog: boolean;
  readonly byName: string;
  readonly at: string;
  readonly map: NetworkMap;
}

export interface LoggedAttachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: PackageMediaType;
  readonly sizeBytes: number;
  /** Lower-case hex; the file lies at `attachments/<sha256>`. */
  readonly sha256: string;
  readonly byName: string;
  readonly at: string;
}

/** The child as it may be told: a hidden address goes only when somebody has decided so. */
export function withoutHiddenAddress(child: LoggedChild): LoggedChild {
  return child.hasHiddenAddress ? { ...child, address: null } : child;
}
