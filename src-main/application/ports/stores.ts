import type { FollowUpFacts } from '../../domain/break/follow-up-facts.ts';
import type { PauseCause } from '../../domain/case/log-status-change.ts';
import type { ServiceType } from '../../domain/office/service-type.ts';
import type { SearchSource } from '../../domain/search/search-source.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type * as record from './records.ts';

/** What facts depend on besides the rows. */
export interface FactQuestion {
  readonly today: LocalDate;
  readonly officeService: ServiceType;
  /** The highest step of each instrument that the program knows. */
  readonly topSteps: readonly {
    readonly instrumentId: string;
    readonly instrumentVersion: number;
    readonly stepId: string;
  }[];
}

/**
 * What the use cases need from storage. The read half works on the read-only connection, the whole on
 * the one writer inside its transaction; the difference exists for the compiler and for SQLite alike.
 */
export interface ReadStores {
  readonly office: {
    get(): record.OfficeRecord;
    users(): readonly record.UserRecord[];
    user(id: string): record.UserRecord | null;
    userBySlot(slotId: string): record.UserRecord | null;
    userByNameKey(nameKey: string): record.UserRecord | null;
  };
  readonly children: {
    find(id: string): record.ChildRecord | null;
    all(): readonly record.ChildRecord[];
    guardians(childId: string): readonly record.GuardianRecord[];
    reports(childId: string): readonly record.ReportRecord[];
  };
  readonly logs: {
    find(childId: string): record.ChildLogRecord | null;
    all(): readonly record.ChildLogRecord[];
    entries(childId: string): readonly record.LogEntryRecord[];
    entry(id: string): record.LogEntryRecord | null;
    /** When an entry of each kind was last written; kinds that nobody wrote are left out. */
    latestEntries(childId: string): readonly Pick<record.LogEntryRecord, 'kind' | 'at'>[];
    levelChanges(childId: string): readonly record.LevelChangeRecord[];
    /** Oldest first. */
    statusChanges(childId: string): readonly record.LogStatusChangeRecord[];
    participants(childId: string): readonly record.ParticipantRecord[];
    /** Children in whose log this user is a participant on `today`. */
    childrenOfParticipant(userId: string, today: LocalDate): readonly string[];
  };
  readonly baton: {
    /** Oldest first. */
    holdings(childId: string): readonly record.HoldingRecord[];
    openHoldings(): readonly record.HoldingRecord[];
    offers(childId: string): readonly record.OfferRecord[];
    openOffers(): readonly record.OfferRecord[];
    openOffer(childId: string): record.OfferRecord | null;
  };
  /**
   * The same few things about many children at once, with a fixed number of statements however many they are:
   * lists, the first screen and the rules for breaks ask every log of the office.
   */
  readonly followUp: {
    /** Every registered child by name, or those of `childIds`, as it stands on `today`. */
    cards(today: LocalDate, childIds?: readonly string[]): readonly record.ChildCardRecord[];
    /** Children that this user holds, is offered, stands in for or takes part in today, or registered without a log. */
    childIdsOf(userId: string, today: LocalDate): readonly string[];
    /** Packages that came from other offices and wait for an answer, with who sent them. */
    packagesToAnswer(): readonly (Pick<record.PackageRecord, 'id' | 'childName' | 'expiresOn'> & {
      readonly fromName: string;
    })[];
    /** By child; in the order of the cards. */
    facts(
      cards: readonly record.ChildCardRecord[],
      question: FactQuestion,
    ): readonly FollowUpFacts[];
  };
  readonly deputies: {
    /** Newest first, ended ones too. */
    ofChild(childId: string): readonly record.DeputyRecord[];
    /** Wherever this user stands in, stood in or will. */
    ofUser(userId: string): readonly record.DeputyRecord[];
    /** Children for whom this user stands in on `today`. */
    childrenOf(userId: string, today: LocalDate): readonly string[];
  };
  readonly absences: {
    /** Those that were not cancelled. */
    all(): readonly record.AbsenceRecord[];
  };
  readonly siblings: {
    /** Links in force, whichever way they were made. */
    ofChild(childId: string): readonly record.SiblingLinkRecord[];
  };
  readonly talks: { ofChild(childId: string): readonly record.TalkRecord[] };
  readonly deadlines: {
    /** Oldest first; the last of a kind counts. */
    told(childId: string): readonly record.ToldDeadlineRecord[];
  };
  readonly policies: {
    newest(): record.PolicyVersionRecord | null;
    /** Newest first. */
    all(): readonly record.PolicyVersionRecord[];
  };
  readonly paper: {
    log(code: string): record.PaperLogRecord | null;
    /** Printed for this child, newest first. */
    logsOf(childId: string): readonly record.PaperLogRecord[];
    milestones(childId: string): readonly record.PaperMilestoneRecord[];
    /** Newest first. */
    copies(childId: string): readonly record.PrintedCopyRecord[];
  };
  readonly observations: { ofChild(childId: string): readonly record.ObservationRecord[] };
  readonly assessments: { ofChild(childId: string): readonly record.AssessmentRecord[] };
  readonly consents: {
    ofChild(childId: string): readonly record.ConsentRecord[];
    all(): readonly record.ConsentRecord[];
  };
  readonly measures: {
    ofChild(childId: string): readonly record.MeasureRecord[];
    find(id: string): record.MeasureRecord | null;
    evaluations(childId: string): readonly record.EvaluationRecord[];
    /** Oldest first. */
    reassignments(childId: string): readonly record.ReassignmentRecord[];
    /** Every active measure of the office, for the first screen. */
    allActive(): readonly record.MeasureRecord[];
  };
  readonly maps: {
    ofChild(childId: string): readonly record.NetworkMapRecord[];
    find(id: string): record.NetworkMapRecord | null;
    newest(childId: string): record.NetworkMapRecord | null;
  };
  readonly meetings: {
    ofChild(childId: string): readonly record.MeetingRecord[];
    /** Planned, held and cancelled, by day. */
    planned(childId: string): readonly record.PlannedMeetingRecord[];
    findPlanned(id: string): record.PlannedMeetingRecord | null;
    /** Every meeting of the office that is still planned, by day. */
    allPlanned(): readonly record.PlannedMeetingRecord[];
  };
  readonly attachments: {
    ofChild(childId: string): readonly record.AttachmentRecord[];
    find(id: string): record.AttachmentRecord | null;
    bytes(id: string): Uint8Array | null;
  };
  readonly contacts: {
    all(): readonly record.ContactRecord[];
    find(id: string): record.ContactRecord | null;
    byFingerprint(fingerprint: string): record.ContactRecord | null;
  };
  readonly packages: {
    all(): readonly record.PackageRecord[];
    find(id: string): record.PackageRecord | null;
    /** What a received package holds, until it is answered. */
    content(id: string): Uint8Array | null;
    receipt(id: string): Uint8Array | null;
  };
  readonly search: {
    /** Newest first, names of children before all. */
    find(question: record.SearchQuestion): readonly record.SearchHitRecord[];
    /** Null when the record is gone or has nothing to find. */
    record(source: SearchSource, recordId: string): record.SearchRecord | null;
    /** Records of one child that were written in this moment. */
    writtenAt(
      source: 'measure' | 'evaluation' | 'meeting',
      childId: string,
      at: string,
    ): readonly record.SearchRecord[];
    /** How much was written that a search does not find yet. */
    waiting(): number;
  };
  readonly drafts: {
    find(userId: string, key: string): { readonly body: string; readonly savedAt: string } | null;
  };
  readonly audit: {
    ofChild(childId: string): readonly record.AuditRecord[];
    all(): readonly record.AuditRecord[];
    last(): record.AuditRecord | null;
  };
}

export interface Stores extends ReadStores {
  readonly office: ReadStores['office'] & {
    create(office: record.OfficeRecord): void;
    addUser(user: record.UserRecord): void;
    changeUser(
      id: string,
      change: Partial<Pick<record.UserRecord, 'slotId' | 'status' | 'leftOn'>>,
    ): void;
  };
  readonly children: ReadStores['children'] & {
    add(child: record.ChildRecord, guardians: readonly record.GuardianRecord[]): void;
    /** False when the revision was not the one expected: somebody else was faster. */
    change(
      child: record.ChildRecord,
      guardians: readonly record.GuardianRecord[],
      expectedRevision: number,
    ): boolean;
    addReport(report: record.ReportRecord): void;
  };
  readonly logs: ReadStores['logs'] & {
    add(log: record.ChildLogRecord): void;
    change(
      childId: string,
      change: Partial<
        Pick<record.ChildLogRecord, 'level' | 'gdprBasis' | 'origin' | 'openedOn' | 'closedOn'>
      >,
    ): void;
    /** Opens (or opens again) the log together with its first holding, in the order that the database demands. */
    open(childId: string, holding: record.HoldingRecord, openedOn: LocalDate): void;
    /** Ends the log and its holding together. */
    end(childId: string, closedOn: LocalDate, at: string): void;
    pause(childId: string, cause: PauseCause): void;
    resume(childId: string): void;
    /** On paper with its code, or here again with null. */
    keep(childId: string, paperCode: string | null): void;
    addStatusChange(change: record.LogStatusChangeRecord): void;
    addEntry(entry: record.LogEntryRecord): void;
    addLevelChange(change: record.LevelChangeRecord): void;
    addParticipant(participant: record.ParticipantRecord): void;
    /** Ends a participation, says how they were told, or with a null day takes the ending back. */
    changeParticipation(
      id: string,
      to: LocalDate | null,
      notice: record.ParticipantRecord['notice'],
    ): void;
  };
  readonly baton: ReadStores['baton'] & {
    /** Ends the current holding and starts `next`, so that the log never has none or two. */
    move(next: record.HoldingRecord): void;
    addOffer(offer: record.OfferRecord): void;
    answerOffer(
      id: string,
      status: Exclude<record.OfferRecord['status'], 'open'>,
      at: string,
      reason: string,
    ): void;
  };
  readonly deputies: ReadStores['deputies'] & {
    add(deputy: record.DeputyRecord): void;
    end(id: string, at: string): void;
  };
  readonly absences: ReadStores['absences'] & {
    add(absence: record.AbsenceRecord): void;
    cancel(id: string, at: string): void;
  };
  readonly siblings: ReadStores['siblings'] & {
    /** The two ids in either order. */
    add(link: record.SiblingLinkRecord): void;
    remove(id: string, at: string): void;
  };
  readonly talks: ReadStores['talks'] & { add(talk: record.TalkRecord): void };
  readonly deadlines: ReadStores['deadlines'] & { tell(told: record.ToldDeadlineRecord): void };
  readonly policies: ReadStores['policies'] & { add(version: record.PolicyVersionRecord): void };
  readonly paper: ReadStores['paper'] & {
    print(log: record.PaperLogRecord): void;
    register(code: string, childId: string, on: LocalDate): void;
    addMilestone(milestone: record.PaperMilestoneRecord): void;
    addCopy(copy: record.PrintedCopyRecord): void;
  };
  readonly observations: ReadStores['observations'] & {
    add(observation: record.ObservationRecord): void;
  };
  readonly assessments: ReadStores['assessments'] & {
    add(assessment: record.AssessmentRecord): void;
  };
  readonly consents: ReadStores['consents'] & {
    add(consent: record.ConsentRecord): void;
    withdraw(id: string, withdrawal: record.ConsentWithdrawal): void;
  };
  readonly measures: ReadStores['measures'] & {
    add(measure: record.MeasureRecord): void;
    /** Raises the revision. False when it was not the one expected: somebody else was faster. */
    change(
      id: string,
      terms: record.MeasureTerms,
      status: record.MeasureRecord['status'],
      expectedRevision: number,
      /** Further on only for a measure that comes home from another office. */
      nextRevision?: number,
    ): boolean;
    addReassignment(reassignment: record.ReassignmentRecord): void;
    addEvaluation(evaluation: record.EvaluationRecord): void;
  };
  readonly maps: ReadStores['maps'] & { add(map: record.NetworkMapRecord): void };
  readonly meetings: ReadStores['meetings'] & {
    add(meeting: record.MeetingRecord): void;
    plan(meeting: record.PlannedMeetingRecord): void;
    /**
     * Stores the next revision. False when the one expected was not there any more.
     * @param expectedRevision the one before, unless the meeting comes home from another office
     */
    changePlan(meeting: record.PlannedMeetingRecord, expectedRevision?: number): boolean;
  };
  readonly attachments: ReadStores['attachments'] & {
    add(attachment: record.AttachmentRecord, bytes: Uint8Array): void;
  };
  readonly contacts: ReadStores['contacts'] & {
    add(contact: record.ContactRecord): void;
    verify(id: string, on: LocalDate, by: string, how: string): void;
  };
  readonly packages: ReadStores['packages'] & {
    add(pack: record.PackageRecord, content: Uint8Array | null): void;
    /** Answers a package; a received package's content is removed with the answer. */
    answer(
      id: string,
      status: record.PackageRecord['status'],
      at: string,
      reason: string,
      receipt: Uint8Array | null,
    ): void;
    linkChild(id: string, childId: string): void;
  };
  readonly drafts: ReadStores['drafts'] & {
    save(userId: string, key: string, body: string, savedAt: string): void;
    discard(userId: string, key: string): void;
  };
  readonly audit: ReadStores['audit'] & { append(row: record.AuditRecord): void };
}
