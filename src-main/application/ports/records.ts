import type { OfferStatus } from '../../domain/baton/baton-terms.ts';
import type { HandoverChecklistItem } from '../../domain/baton/handover-checklist.ts';
import type { LeavingNotice } from '../../domain/case/leave-log.ts';
import type { LogEntryKind } from '../../domain/case/log-entry-kind.ts';
import type {
  CloseOutcome,
  CloseReason,
  LogKeeping,
  LogOrigin,
  LogTurn,
  PauseCause,
} from '../../domain/case/log-status-change.ts';
import type { LogStatus } from '../../domain/case/log-status.ts';
import type { MeasureEnding } from '../../domain/case/measure-endings.ts';
import type {
  ConsentManner,
  GdprBasis,
  InformationKind,
  LegalBasis,
} from '../../domain/consent/consent-terms.ts';
import type { DeadlineKind } from '../../domain/deadline/deadline-kinds.ts';
import type { LevelPolicy } from '../../domain/deadline/policy.ts';
import type { DocumentKind, ReaderKind } from '../../domain/document/document-terms.ts';
import type { CopyBasis } from '../../domain/document/reader-scope.ts';
import type { PackageDirection, PackageStatus } from '../../domain/handover/package-terms.ts';
import type { LevelDecision } from '../../domain/level/decision.ts';
import type { Level } from '../../domain/level/level.ts';
import type { MeasureStatus } from '../../domain/measure/measure-terms.ts';
import type { Plan } from '../../domain/meeting/plan-meeting.ts';
import type { NetworkMap } from '../../domain/network-map/network-map.ts';
import type { ServiceType } from '../../domain/office/service-type.ts';
import type { PaperMilestone } from '../../domain/paper/paper-terms.ts';
import type { Role } from '../../domain/permission/role.ts';
import type { SearchScope } from '../../domain/search/search-scope.ts';
import type { SearchSource } from '../../domain/search/search-source.ts';
import type { SoughtWord } from '../../domain/search/sought-words.ts';
import type { ScaleAnswer } from '../../domain/scale/instrument.ts';
import type { TalkKind } from '../../domain/talk/talk-terms.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { AnswerOf as Answer, InputOf } from '../../contract/index.ts';
import type { OperationName } from '../../contract/names.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** What the stores keep, as the use cases see it. Instants are ISO text in UTC, days are local dates. */

/** An answer before the router brands its ids. */
type AnswerOf<N extends OperationName> = ReadonlyDeep<Answer<N>>;
type QuestionOf<N extends OperationName> = ReadonlyDeep<InputOf<N>>;

/** Who wrote a row and when; kept as a name, since rows travel between offices. */
export interface Authorship {
  readonly authorName: string;
  readonly at: string;
}

export interface OfficeRecord {
  readonly name: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  /** The office's own key pairs as JSON; leaves the database only as public keys. */
  readonly identity: unknown;
  readonly createdAt: string;
}

export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly role: Role;
  readonly phone: string;
  readonly status: 'active' | 'invited' | 'left';
  /** The key slot of the vault that opens for this user. */
  readonly slotId: string | null;
  readonly joinedOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

export type ChildFields = Omit<AnswerOf<'child.get'>['fields'], 'guardians'>;
export type GuardianFields = Omit<AnswerOf<'child.get'>['fields']['guardians'][number], 'id'>;

export interface ChildRecord {
  readonly id: string;
  readonly fields: ChildFields;
  readonly registeredBy: string;
  readonly registeredOn: LocalDate;
  readonly revision: number;
  /** Who changed it last; null while nobody has. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** A child as lists know it: who it is, how its log stands, and who has the baton. Read for many at once. */
export interface ChildCardRecord {
  readonly id: string;
  readonly fields: Pick<
    ChildFields,
    'givenName' | 'familyName' | 'birthDate' | 'isUnborn' | 'dueDate' | 'hasHiddenAddress'
  >;
  readonly registeredBy: string;
  readonly registeredOn: LocalDate;
  readonly log: Pick<ChildLogRecord, 'level' | 'status' | 'pauseCause' | 'openedOn' | 'keeping'>;
  readonly holding: Pick<HoldingRecord, 'userId' | 'contactId' | 'holderName'> | null;
  /** Who stands in for the holder on the day that was asked about. */
  readonly deputy: { readonly userId: string; readonly name: string } | null;
  /** The open offer, to a colleague or to another office. */
  readonly offer: Pick<OfferRecord, 'toUserId' | 'expiresOn'> | null;
}

export interface GuardianRecord {
  readonly id: string;
  readonly fields: GuardianFields;
}

export interface ChildLogRecord {
  readonly childId: string;
  readonly level: Level;
  readonly status: LogStatus;
  readonly holdingId: string | null;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly gdprBasis: GdprBasis | null;
  /** Who asked for the log; null until it is opened, and for logs older than the question. */
  readonly origin: LogOrigin | null;
  readonly keeping: LogKeeping;
  /** The code on the paper log; null while the log is kept here. */
  readonly paperCode: string | null;
  /** Why the log rests; null unless it is paused. */
  readonly pauseCause: PauseCause | null;
}

/** One turn in the life of a log. What a turn does not ask is empty or null. */
export interface LogStatusChangeRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly cause: LogTurn;
  readonly details: {
    readonly reason: string;
    readonly pauseCause: PauseCause | null;
    /** When one agreed to look at it again. */
    readonly resumeOn: LocalDate | null;
    readonly closeReason: CloseReason | null;
    readonly outcome: CloseOutcome | null;
    readonly agreedWith: string;
    readonly closingNote: string;
    /** What became of the measures when the log was closed; turns of other kinds have none. */
    readonly measures: readonly {
      readonly what: string;
      readonly responsible: string;
      readonly ending: MeasureEnding;
    }[];
  };
}

export interface HoldingRecord {
  readonly id: string;
  readonly childId: string;
  readonly userId: string | null;
  readonly contactId: string | null;
  readonly holderName: string;
  readonly service: string;
  readonly fromAt: string;
  readonly toAt: string | null;
}

export interface OfferRecord {
  readonly id: string;
  readonly childId: string;
  readonly toUserId: string | null;
  readonly toContactId: string | null;
  readonly packageId: string | null;
  readonly toName: string;
  readonly message: string;
  readonly status: OfferStatus;
  readonly offeredBy: string;
  readonly offeredOn: LocalDate;
  readonly expiresOn: LocalDate;
  readonly answeredAt: string | null;
  readonly answerReason: string;
  /** Whether whoever gives the baton goes on as a participant. */
  readonly staysOn: boolean;
  /** Measures that stay with whoever gives the baton; all other tasks of the holder follow it. */
  readonly keeps: readonly string[];
  /** What the two have talked about (docs/model.md 2.3). */
  readonly checklist: readonly HandoverChecklistItem[];
  readonly notes: HandoverNotes;
}

export type HandoverNotes = QuestionOf<'baton.offer'>['notes'];

/** Acts in the holder's place on these days; the holder still has the baton. */
export interface DeputyRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly userId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly endedAt: string | null;
}

/** When a colleague is away; why is not kept. */
export interface AbsenceRecord extends Authorship {
  readonly id: string;
  readonly userId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cancelledAt: string | null;
}

export interface SiblingLinkRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly siblingId: string;
  readonly removedAt: string | null;
}

export interface TalkRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly kind: TalkKind;
  readonly heldOn: LocalDate;
  readonly present: string;
  readonly summary: string;
  readonly agreed: string;
  /** With an adviser: nothing was said that tells who the child is. */
  readonly isAnonymous: boolean;
}

export interface ToldDeadlineRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly kind: DeadlineKind;
  readonly dueOn: LocalDate;
  readonly toldOn: LocalDate;
  /** The version of the numbers that it was counted from; 0 are the defaults. */
  readonly policyVersion: number;
  /** The row takes back the telling before it. */
  readonly isTakenBack: boolean;
}

export interface PolicyVersionRecord extends Authorship {
  readonly version: number;
  readonly policy: LevelPolicy;
  readonly reason: string;
}

export interface PaperLogRecord extends Authorship {
  readonly code: string;
  /** The child it was printed for, or was registered for later; null for a blank one. */
  readonly childId: string | null;
  readonly printedOn: LocalDate;
  readonly registeredOn: LocalDate | null;
}

/** A copy on paper that was made: of what, for whom, by which right. */
export interface PrintedCopyRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly document: DocumentKind;
  readonly reader: ReaderKind;
  /** The guardian, or whom in the other service it went to; empty when nobody was named. */
  readonly readerName: string;
  readonly service: ServiceType | null;
  readonly kinds: readonly InformationKind[];
  readonly basis: Exclude<CopyBasis['kind'], 'law'> | LegalBasis;
  /** Why, when it rests on a law; else empty. */
  readonly legalReason: string;
  readonly way: 'file' | 'printer';
}

export interface PaperMilestoneRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly kind: PaperMilestone;
  readonly on: LocalDate;
}

export interface LevelChangeRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly decision: LevelDecision;
  readonly from: Level;
  readonly to: Level;
  readonly grounds: {
    readonly reason: string;
    readonly childsBest: string;
    readonly childHeard: string;
    readonly discussedWith: string;
  };
}

export interface ParticipantRecord {
  readonly id: string;
  readonly childId: string;
  readonly name: string;
  readonly serviceType: ServiceType;
  readonly roleTitle: string;
  readonly phone: string;
  readonly userId: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** How they were told that they no longer follow up; empty until they leave. */
  readonly notice: LeavingNotice | '';
}

export type ObservationNote = QuestionOf<'observation.record'>['note'];
export interface ObservationRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly note: ObservationNote;
  readonly supersedes: string | null;
}

export interface AssessmentRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly instrumentId: string;
  readonly instrumentVersion: number;
  readonly assessedOn: LocalDate;
  readonly result: {
    readonly answers: Readonly<Record<string, ScaleAnswer>>;
    readonly highestTickedStepId: string | null;
    readonly chosenStepId: string;
    readonly reason: string;
    readonly reporting: 'reported' | 'discussedAnonymously' | 'notReported' | null;
    readonly reportingReason: string;
  };
}

export interface ReportRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly to: 'childWelfare' | 'police';
  readonly sentOn: LocalDate;
  readonly reference: string;
  readonly guardiansInformed: boolean;
}

export type ConsentTerms = QuestionOf<'consent.record'>['consent'];
export interface ConsentRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly terms: ConsentTerms;
  readonly withdrawnOn: LocalDate | null;
}

export interface ConsentWithdrawal {
  readonly withdrawnOn: LocalDate;
  readonly manner: ConsentManner;
  readonly receivedBy: string;
  readonly consequence: string;
}

export interface LogEntryRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly kind: LogEntryKind;
  readonly body: string;
  readonly aboutId: string | null;
  readonly correctsId: string | null;
  readonly correctionReason: string;
  readonly happenedOn: LocalDate;
  readonly authorOffice: string;
}

export type MeasureTerms = QuestionOf<'measure.start'>['measure'];
export interface MeasureRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly terms: MeasureTerms;
  readonly status: MeasureStatus;
  /** Rises with every change, so that somebody who writes on an older view is told. */
  readonly revision: number;
  /** The measure it took the place of when that was changed. */
  readonly replacesId: string | null;
}

/** A measure that got somebody else to answer for it; an empty name is nobody yet. */
export interface ReassignmentRecord extends Authorship {
  readonly id: string;
  readonly measureId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export type EvaluationTerms = Omit<
  AnswerOf<'measure.list'>['measures'][number]['evaluations'][number],
  'id' | 'byName' | 'at'
>;
export interface EvaluationRecord extends Authorship {
  readonly id: string;
  readonly measureId: string;
  readonly evaluation: EvaluationTerms;
}

export type MapMetadata = QuestionOf<'networkMap.save'>['metadata'];
export interface NetworkMapRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly number: number;
  readonly map: NetworkMap;
  readonly metadata: MapMetadata;
}

export type Minutes = QuestionOf<'meeting.hold'>['meeting'];
export interface MeetingRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly minutes: Minutes;
  /** The planned meeting that was held here; null when nobody had planned it. */
  readonly plannedId: string | null;
}

/** A meeting to come. It changes until it is held or cancelled. */
export interface PlannedMeetingRecord extends Authorship, Plan {
  readonly id: string;
  readonly childId: string;
}

export interface AttachmentRecord extends Authorship {
  readonly id: string;
  readonly childId: string;
  readonly name: string;
  readonly mediaType: AnswerOf<'attachment.read'>['mediaType'];
  readonly sizeBytes: number;
  readonly sha256: string;
}

export interface ContactRecord {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  /** The other office's public keys as JSON. */
  readonly identity: unknown;
  /** Hex SHA-256 over both public keys. */
  readonly fingerprint: string;
  readonly addedOn: LocalDate;
  readonly verifiedOn: LocalDate | null;
  readonly verifiedBy: string | null;
  readonly verifiedHow: string;
}

export interface PackageRecord {
  readonly id: string;
  readonly direction: PackageDirection;
  readonly childId: string | null;
  readonly childName: string;
  readonly contactId: string;
  readonly status: PackageStatus;
  readonly createdAt: string;
  readonly expiresOn: LocalDate;
  readonly answeredAt: string | null;
  readonly answerReason: string;
  readonly sha256: string;
  readonly manifest: unknown;
}

export interface AuditRecord {
  readonly sequence: number;
  readonly at: string;
  readonly userId: string | null;
  readonly byName: string;
  readonly operation: string;
  readonly kind: string;
  readonly childId: string | null;
  readonly outcome: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What is searched for, and where it may be found. */
export interface SearchQuestion {
  readonly sought: readonly SoughtWord[];
  readonly scope: SearchScope;
  /** Narrows the scope to one child; null searches all of it. */
  readonly onlyChildId: string | null;
  /** Goes on after the hit with this number; null begins with the newest. */
  readonly after: number | null;
  readonly limit: number;
}

export interface SearchHitRecord {
  /** Falls from hit to hit. */
  readonly number: number;
  readonly childId: string;
  readonly source: SearchSource;
  readonly recordId: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Something that can be found, as it stands today. */
export interface SearchRecord {
  readonly childId: string;
  readonly source: SearchSource;
  readonly recordId: string;
  /** The record whose place in the window shows it: for an evaluation its measure, otherwise itself. */
  readonly placeId: string;
  /** Only for an entry. */
  readonly entryKind: LogEntryKind | null;
  /** The day it is about; null for a child. */
  readonly on: LocalDate | null;
  /** When it was written; empty where that is not kept. */
  readonly at: string;
  /** Empty where that is not kept. */
  readonly byName: string;
  readonly text: string;
  /** Words that a correction took the place of; they still stand in the log, struck through. */
  readonly earlier: string;
}
