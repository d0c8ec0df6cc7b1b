import type { ParsedInputOf } from '../../contract/index.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { ageRights } from '../../domain/child/age-rights.ts';
import { hideAddress } from '../../domain/document/hide-address.ts';
import type { LeftOutNote } from '../../domain/document/document-terms.ts';
import { scopeOfReader } from '../../domain/document/reader-scope.ts';
import type { Reader, ReaderScope } from '../../domain/document/reader-scope.ts';
import type { PaperDocument } from '../../domain/document/paper-document.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { meetingToCome } from '../../domain/meeting/next-meeting.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { releaseDocument } from '../handover/release-document.ts';
import type { QueryContext, Refusal } from '../ports/context.ts';
import type { ChildRecord } from '../ports/records.ts';
import { consentsOf } from '../shared-log.ts';
import { openHolding } from '../standing-to-child.ts';
import { blankLog } from './blank-log.ts';
import { checklistOnPaper } from './checklist-on-paper.ts';
import { logOnPaper } from './log-on-paper.ts';
import { agendaOnPaper, invitationOnPaper } from './meeting-on-paper.ts';
import { minutesOnPaper } from './minutes-on-paper.ts';
import { noticeOnPaper } from './notice-on-paper.ts';
import type { PrintFacts } from './print-facts.ts';
import { summaryOnPaper } from './summary-on-paper.ts';

export type PrintQuestion = ParsedInputOf<'print.preview'>;

export interface PreparedPrint {
  readonly document: PaperDocument;
  readonly scope: ReaderScope;
  readonly leftOut: readonly LeftOutNote[];
  /** What the family asked to be held back, in their own words. */
  readonly excludedByFamily: string;
  /** The guardian's name, or whom in the other service; empty when nobody is named. */
  readonly readerName: string;
}

/**
 * Decides what this reader may see and makes the document of exactly that; the preview, the file and the paper are
 * made from this.
 * @param code of a blank log; the other documents have none
 */
export function preparePrint(
  context: QueryContext,
  question: PrintQuestion,
  code: string,
): Result<PreparedPrint, Refusal> {
  const { stores, today, policy } = context;
  const child = stores.children.find(question.childId);
  if (child === null) return refused({ code: 'notFound' });
  const reader = readerOf(context, question);
  if (reader === null) return refused({ code: 'notFound', fields: ['reader'] });
  const decided = scopeOfReader({
    document: question.document.kind,
    reader,
    consents: consentsOf(context, child.id),
    rights: ageRights(child.fields.birthDate, today, policy),
    today,
  });
  if (!decided.ok) return refused({ code: decided.error, fields: ['reader'] });
  const scope = decided.value;
  const log = logFor(context, child, question, scope);
  const facts = factsOf(context, question, scope, log);
  const whole = documentOf(facts, question, code);
  if (whole === null) return refused({ code: 'notFound', fields: ['document'] });
  const document = child.fields.hasHiddenAddress ? hideAddress(whole, child.fields.address) : whole;
  const used = new Set(scope.basis.kind === 'consent' ? scope.basis.consentIds : []);
  return ok({
    document,
    scope,
    leftOut: leftOutOf(context, child, question, scope),
    excludedByFamily: stores.consents
      .ofChild(child.id)
      .filter(({ id, terms }) => used.has(id) && terms.excluded !== '')
      .map(({ terms }) => terms.excluded)
      .join('\n'),
    readerName: readerNameOf(context, question),
  });
}

function readerOf(context: QueryContext, { childId, reader }: PrintQuestion): Reader | null {
  switch (reader.kind) {
    case 'guardian': {
      const guardian = guardianOf(context, childId, reader.guardianId);
      return guardian === undefined ? null : { kind: 'guardian', mayRead: guardian.fields.mayRead };
    }
    case 'service':
      return { kind: 'service', service: reader.service, legalBasis: reader.legalBasis };
    case 'ownOffice':
    case 'youngPerson':
    case 'nobody':
      return { kind: reader.kind };
    default:
      return assertNever(reader);
  }
}

function guardianOf(context: QueryContext, childId: string, guardianId: string) {
  return context.stores.children.guardians(childId).find(({ id }) => id === guardianId);
}

function readerNameOf(context: QueryContext, { childId, reader }: PrintQuestion): string {
  if (reader.kind === 'guardian')
    return guardianOf(context, childId, reader.guardianId)?.fields.name ?? '';
  return reader.kind === 'service' ? reader.name : '';
}

/** True when the contact details of a family that hides stay in the office. */
function hidesContacts(child: ChildRecord, { reader }: PrintQuestion): boolean {
  return child.fields.hasHiddenAddress && reader.kind !== 'ownOffice';
}

/**
 * The log as it may leave (the same gathering as for a package), and stricter, since paper lies around: no address
 * when it is hidden, no guardian who may not read.
 */
function logFor(
  context: QueryContext,
  child: ChildRecord,
  question: PrintQuestion,
  scope: ReaderScope,
): LogDocument {
  const consentIds =
    scope.basis.kind === 'consent'
      ? scope.basis.consentIds
      : scope.basis.kind === 'ownWork' || scope.basis.kind === 'ownLog'
        ? context.stores.consents.ofChild(child.id).map(({ id }) => id)
        : [];
  const log = releaseDocument(context, child, {
    kinds: scope.kinds,
    struckOut: new Set(),
    consentIds,
    language: question.locale,
    message: '',
  });
  const withoutContacts = hidesContacts(child, question);
  return {
    ...log,
    guardians: log.guardians
      .filter(({ mayRead }) => mayRead)
      .map((guardian) => (withoutContacts ? { ...guardian, phone: '', email: '' } : guardian)),
  };
}

function factsOf(
  context: QueryContext,
  { childId, reader }: PrintQuestion,
  scope: ReaderScope,
  log: LogDocument,
): PrintFacts {
  const { stores, today } = context;
  const holder = openHolding(context, childId);
  return {
    context,
    reader,
    scope,
    log,
    office: stores.office.get(),
    holder,
    holderPhone: holder?.userId == null ? '' : (stores.office.user(holder.userId)?.phone ?? ''),
    nextMeeting: meetingToCome(stores.meetings.planned(childId), today),
  };
}

/** Null when what is asked for is not there, or belongs to another child. */
function documentOf(
  facts: PrintFacts,
  { childId, document }: PrintQuestion,
  code: string,
): PaperDocument | null {
  const { stores } = facts.context;
  switch (document.kind) {
    case 'log':
      return logOnPaper(facts);
    case 'summary':
      return summaryOnPaper(facts);
    case 'checklist':
      return checklistOnPaper(facts);
    case 'blank':
      return blankLog(code, facts);
    case 'agenda':
    case 'invitation': {
      const planned = stores.meetings.findPlanned(document.plannedId);
      if (planned?.childId !== childId) return null;
      return document.kind === 'agenda'
        ? agendaOnPaper(facts, planned)
        : invitationOnPaper(facts, planned);
    }
    case 'minutes': {
      const held = stores.meetings.ofChild(childId).find(({ id }) => id === document.meetingId);
      return held === undefined ? null : minutesOnPaper(facts, held);
    }
    case 'notice': {
      const participant = stores.logs
        .participants(childId)
        .find(({ id }) => id === document.participantId);
      return participant === undefined ? null : noticeOnPaper(facts, participant);
    }
    default:
      return assertNever(document);
  }
}

function leftOutOf(
  { stores }: QueryContext,
  child: ChildRecord,
  question: PrintQuestion,
  { kinds }: ReaderScope,
): readonly LeftOutNote[] {
  const { hasHiddenAddress } = child.fields;
  const newest = kinds.has('networkMap') ? stores.maps.newest(child.id) : null;
  const isBlank = question.document.kind === 'blank';
  const notes: readonly (readonly [LeftOutNote, boolean])[] = [
    ['hiddenAddress', hasHiddenAddress && (kinds.has('identity') || isBlank)],
    ['contactDetails', hidesContacts(child, question) && question.document.kind === 'log'],
    [
      'guardiansWithoutReading',
      stores.children.guardians(child.id).some(({ fields }) => !fields.mayRead),
    ],
    ['mapNotForLog', newest !== null && !newest.metadata.mayBeInLog],
    ['nameOfChild', question.document.kind === 'notice' && !kinds.has('identity')],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}
