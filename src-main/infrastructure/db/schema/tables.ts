import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type * as record from '../../../application/ports/records.ts';
import type { NetworkMap } from '../../../domain/network-map/network-map.ts';
import type { SearchSource } from '../../../domain/search/search-source.ts';

/**
 * The tables as Drizzle sees them. The migrations in `drizzle/` are the truth (STRICT, checks, triggers,
 * partial indexes); a test compares these columns with the migrated database.
 */

const bool = (name: string) => integer(name, { mode: 'boolean' }).notNull();
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>().notNull();
const closed = <T extends string>(name: string) => text(name).$type<T>().notNull();
const authorship = { authorName: text('author_name').notNull(), at: text('at').notNull() };

export const office = sqliteTable('office', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  municipality: text('municipality').notNull(),
  serviceType: closed<record.OfficeRecord['serviceType']>('service_type'),
  identity: json<unknown>('identity'),
  createdAt: text('created_at').notNull(),
});

export const user = sqliteTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  nameKey: text('name_key').notNull(),
  role: closed<record.UserRecord['role']>('role'),
  phone: text('phone').notNull(),
  status: closed<record.UserRecord['status']>('status'),
  slotId: text('slot_id'),
  joinedOn: text('joined_on').notNull(),
  leftOn: text('left_on'),
});

export const child = sqliteTable('child', {
  id: text('id').primaryKey(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  birthDate: text('birth_date'),
  hasHiddenAddress: bool('has_hidden_address'),
  fields: json<record.ChildFields>('fields'),
  registeredBy: text('registered_by').notNull(),
  registeredOn: text('registered_on').notNull(),
  revision: integer('revision').notNull(),
  changedBy: text('changed_by'),
  changedAt: text('changed_at'),
});

export const guardian = sqliteTable('guardian', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  position: integer('position').notNull(),
  fields: json<record.GuardianFields>('fields'),
});

export const contact = sqliteTable('contact', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  municipality: text('municipality').notNull(),
  serviceType: closed<record.ContactRecord['serviceType']>('service_type'),
  identity: json<unknown>('identity'),
  fingerprint: text('fingerprint').notNull(),
  addedOn: text('added_on').notNull(),
  verifiedOn: text('verified_on'),
  verifiedBy: text('verified_by'),
  verifiedHow: text('verified_how').notNull(),
});

export const batonHolding = sqliteTable('baton_holding', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  userId: text('user_id'),
  contactId: text('contact_id'),
  holderName: text('holder_name').notNull(),
  service: text('service').notNull(),
  fromAt: text('from_at').notNull(),
  toAt: text('to_at'),
});

export const childLog = sqliteTable('child_log', {
  childId: text('child_id').primaryKey(),
  level: integer('level').$type<record.ChildLogRecord['level']>().notNull(),
  status: closed<record.ChildLogRecord['status']>('status'),
  holdingId: text('holding_id'),
  openedOn: text('opened_on'),
  closedOn: text('closed_on'),
  gdprBasis: text('gdpr_basis').$type<NonNullable<record.ChildLogRecord['gdprBasis']>>(),
  origin: text('origin').$type<NonNullable<record.ChildLogRecord['origin']>>(),
  keeping: closed<record.ChildLogRecord['keeping']>('keeping'),
  paperCode: text('paper_code'),
  pauseCause: text('pause_cause').$type<NonNullable<record.ChildLogRecord['pauseCause']>>(),
});

/** Kept by triggers; a row begins with its log. */
export const logPulse = sqliteTable('log_pulse', {
  childId: text('child_id').primaryKey(),
  lastWrittenAt: text('last_written_at'),
  lastChildVoiceOn: text('last_child_voice_on'),
  lastEvaluationOn: text('last_evaluation_on'),
  lastMeetingOn: text('last_meeting_on'),
  lastDecision: text('last_decision'),
  lastDecidedAt: text('last_decided_at'),
  lastRaisedFrom: integer('last_raised_from'),
  lastRaisedTo: integer('last_raised_to'),
  lastRaisedAt: text('last_raised_at'),
});

export const logStatusChange = sqliteTable('log_status_change', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  cause: closed<record.LogStatusChangeRecord['cause']>('cause'),
  details: json<record.LogStatusChangeRecord['details']>('details'),
  ...authorship,
});

export const deputy = sqliteTable('deputy', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  userId: text('user_id').notNull(),
  from: text('from_on').notNull(),
  to: text('to_on').notNull(),
  ...authorship,
  endedAt: text('ended_at'),
});

export const absence = sqliteTable('absence', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  from: text('from_on').notNull(),
  to: text('to_on').notNull(),
  ...authorship,
  cancelledAt: text('cancelled_at'),
});

export const siblingLink = sqliteTable('sibling_link', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  siblingId: text('sibling_id').notNull(),
  ...authorship,
  removedAt: text('removed_at'),
});

export const talk = sqliteTable('talk', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  kind: closed<record.TalkRecord['kind']>('kind'),
  heldOn: text('held_on').notNull(),
  present: text('present').notNull(),
  summary: text('summary').notNull(),
  agreed: text('agreed').notNull(),
  isAnonymous: bool('is_anonymous'),
  ...authorship,
});

export const toldDeadline = sqliteTable('told_deadline', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  kind: closed<record.ToldDeadlineRecord['kind']>('kind'),
  dueOn: text('due_on').notNull(),
  toldOn: text('told_on').notNull(),
  policyVersion: integer('policy_version').notNull(),
  isTakenBack: bool('is_taken_back'),
  ...authorship,
});

export const policyVersion = sqliteTable('policy_version', {
  version: integer('version').primaryKey(),
  policy: json<record.PolicyVersionRecord['policy']>('policy'),
  reason: text('reason').notNull(),
  ...authorship,
});

export const paperLog = sqliteTable('paper_log', {
  code: text('code').primaryKey(),
  childId: text('child_id'),
  printedOn: text('printed_on').notNull(),
  registeredOn: text('registered_on'),
  ...authorship,
});

export const paperMilestone = sqliteTable('paper_milestone', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  kind: closed<record.PaperMilestoneRecord['kind']>('kind'),
  on: text('on_day').notNull(),
  ...authorship,
});

export const plannedMeeting = sqliteTable('planned_meeting', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  type: closed<record.PlannedMeetingRecord['type']>('type'),
  on: text('on_day').notNull(),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  place: text('place').notNull(),
  purpose: text('purpose').notNull(),
  agenda: text('agenda').notNull(),
  invited: json<record.PlannedMeetingRecord['invited']>('invited'),
  status: closed<record.PlannedMeetingRecord['status']>('status'),
  sequence: integer('sequence').notNull(),
  revision: integer('revision').notNull(),
  cancelReason: text('cancel_reason').notNull(),
  ...authorship,
});

export const handoverPackage = sqliteTable('package', {
  id: text('id').primaryKey(),
  direction: closed<record.PackageRecord['direction']>('direction'),
  childId: text('child_id'),
  childName: text('child_name').notNull(),
  contactId: text('contact_id').notNull(),
  status: closed<record.PackageRecord['status']>('status'),
  createdAt: text('created_at').notNull(),
  expiresOn: text('expires_on').notNull(),
  answeredAt: text('answered_at'),
  answerReason: text('answer_reason').notNull(),
  sha256: text('sha256').notNull(),
  manifest: json<unknown>('manifest'),
  content: blob('content', { mode: 'buffer' }),
  receipt: blob('receipt', { mode: 'buffer' }),
});

export const batonOffer = sqliteTable('baton_offer', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  toUserId: text('to_user_id'),
  toContactId: text('to_contact_id'),
  packageId: text('package_id'),
  toName: text('to_name').notNull(),
  message: text('message').notNull(),
  status: closed<record.OfferRecord['status']>('status'),
  offeredBy: text('offered_by').notNull(),
  offeredOn: text('offered_on').notNull(),
  expiresOn: text('expires_on').notNull(),
  answeredAt: text('answered_at'),
  answerReason: text('answer_reason').notNull(),
  staysOn: bool('stays_on'),
  keeps: json<readonly string[]>('keeps'),
  checklist: json<record.OfferRecord['checklist']>('checklist'),
  notes: json<record.OfferRecord['notes']>('notes'),
});

export const printedCopy = sqliteTable('printed_copy', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  document: closed<record.PrintedCopyRecord['document']>('document'),
  reader: closed<record.PrintedCopyRecord['reader']>('reader'),
  readerName: text('reader_name').notNull(),
  service: text('service').$type<record.PrintedCopyRecord['service']>(),
  kinds: json<record.PrintedCopyRecord['kinds']>('kinds'),
  basis: closed<record.PrintedCopyRecord['basis']>('basis'),
  legalReason: text('legal_reason').notNull(),
  way: closed<record.PrintedCopyRecord['way']>('way'),
  ...authorship,
});

export const levelChange = sqliteTable('level_change', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  decision: closed<record.LevelChangeRecord['decision']>('decision'),
  from: integer('from_level').$type<record.LevelChangeRecord['from']>().notNull(),
  to: integer('to_level').$type<record.LevelChangeRecord['to']>().notNull(),
  grounds: json<record.LevelChangeRecord['grounds']>('grounds'),
  ...authorship,
});

export const participant = sqliteTable('participant', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  name: text('name').notNull(),
  serviceType: closed<record.ParticipantRecord['serviceType']>('service_type'),
  roleTitle: text('role_title').notNull(),
  phone: text('phone').notNull(),
  userId: text('user_id'),
  from: text('from_on').notNull(),
  to: text('to_on'),
  notice: closed<record.ParticipantRecord['notice']>('notice'),
});

export const observation = sqliteTable('observation', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  note: json<record.ObservationNote>('note'),
  supersedes: text('supersedes'),
  ...authorship,
});

export const assessment = sqliteTable('assessment', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  instrumentId: text('instrument_id').notNull(),
  instrumentVersion: integer('instrument_version').notNull(),
  result: json<record.AssessmentRecord['result']>('result'),
  assessedOn: text('assessed_on').notNull(),
  ...authorship,
});

export const report = sqliteTable('report', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  to: closed<record.ReportRecord['to']>('receiver'),
  sentOn: text('sent_on').notNull(),
  reference: text('reference').notNull(),
  guardiansInformed: bool('guardians_informed'),
  ...authorship,
});

export const consent = sqliteTable('consent', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  terms: json<record.ConsentTerms>('terms'),
  ...authorship,
  withdrawnOn: text('withdrawn_on'),
  withdrawal: text('withdrawal', { mode: 'json' }).$type<record.ConsentWithdrawal>(),
});

export const logEntry = sqliteTable('log_entry', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  kind: closed<record.LogEntryRecord['kind']>('kind'),
  body: text('body').notNull(),
  aboutId: text('about_id'),
  correctsId: text('corrects_id'),
  correctionReason: text('correction_reason').notNull(),
  happenedOn: text('happened_on').notNull(),
  authorName: text('author_name').notNull(),
  authorOffice: text('author_office').notNull(),
  at: text('at').notNull(),
});

export const measure = sqliteTable('measure', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  terms: json<record.MeasureTerms>('terms'),
  status: closed<record.MeasureRecord['status']>('status'),
  evaluateOn: text('evaluate_on').notNull(),
  revision: integer('revision').notNull(),
  replacesId: text('replaces_id'),
  ...authorship,
});

export const measureReassignment = sqliteTable('measure_reassignment', {
  id: text('id').primaryKey(),
  measureId: text('measure_id').notNull(),
  from: text('from_name').notNull(),
  to: text('to_name').notNull(),
  reason: text('reason').notNull(),
  ...authorship,
});

export const measureEvaluation = sqliteTable('measure_evaluation', {
  id: text('id').primaryKey(),
  measureId: text('measure_id').notNull(),
  evaluation: json<record.EvaluationTerms>('evaluation'),
  ...authorship,
});

export const networkMap = sqliteTable('network_map', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  number: integer('number').notNull(),
  map: json<NetworkMap>('map'),
  metadata: json<record.MapMetadata>('metadata'),
  ...authorship,
});

export const meeting = sqliteTable('meeting', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  minutes: json<record.Minutes>('minutes'),
  heldOn: text('held_on').notNull(),
  nextOn: text('next_on'),
  plannedId: text('planned_id'),
  ...authorship,
});

export const attachment = sqliteTable('attachment', {
  id: text('id').primaryKey(),
  childId: text('child_id').notNull(),
  name: text('name').notNull(),
  mediaType: closed<record.AttachmentRecord['mediaType']>('media_type'),
  sha256: text('sha256').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  ...authorship,
});

export const draft = sqliteTable('draft', {
  userId: text('user_id').notNull(),
  key: text('key').notNull(),
  body: text('body').notNull(),
  savedAt: text('saved_at').notNull(),
});

export const audit = sqliteTable('audit', {
  sequence: integer('sequence').primaryKey(),
  at: text('at').notNull(),
  userId: text('user_id'),
  byName: text('by_name').notNull(),
  operation: text('operation').notNull(),
  kind: text('kind').notNull(),
  childId: text('child_id'),
  outcome: text('outcome').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
});

/** Beside it stands the virtual table `search_index`, which Drizzle has no words for. */
export const searchDocument = sqliteTable('search_document', {
  number: integer('number').primaryKey(),
  childId: text('child_id').notNull(),
  source: closed<SearchSource>('source'),
  recordId: text('record_id').notNull(),
});

export const searchWaiting = sqliteTable('search_waiting', {
  number: integer('number').primaryKey(),
  source: closed<SearchSource>('source'),
  recordId: text('record_id').notNull(),
});
