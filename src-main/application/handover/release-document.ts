import { laneOfKind } from '../../domain/case/lane-of-kind.ts';
import type { InformationKind } from '../../domain/consent/consent-terms.ts';
import {
  logDocumentFormat,
  logDocumentVersion,
  withoutHiddenAddress,
} from '../../domain/handover/log-document.ts';
import { withoutDanglingReferences } from '../../domain/handover/without-dangling-references.ts';
import type { LogDocument, PackageLanguage } from '../../domain/handover/log-document.ts';
import { releasedBody } from '../../domain/handover/released-body.ts';
import { namedParticipants } from '../log/participants.ts';
import type { QueryContext } from '../ports/context.ts';
import type { ChildRecord, LogEntryRecord, MeetingRecord } from '../ports/records.ts';
import { logOf } from '../shared-log.ts';

/** What may leave, as decided by consent or law and by the family's own strokes. */
export interface ReleaseScope {
  readonly kinds: ReadonlySet<InformationKind>;
  readonly struckOut: ReadonlySet<string>;
  readonly consentIds: readonly string[];
  readonly language: PackageLanguage;
  readonly message: string;
}

/**
 * The log as it may be told, and nothing beside it: internal notes, scales, reports, talks, deputies, absences, told
 * deadlines, siblings and paper are never read here, so no choice can let them out (docs/model.md 3.6).
 * A hidden address stays.
 */
export function releaseDocument(
  context: QueryContext,
  child: ChildRecord,
  scope: ReleaseScope,
): LogDocument {
  const { stores } = context;
  const log = logOf(context, child.id);
  const { kinds } = scope;
  const isKept = ({ id }: { readonly id: string }) => !scope.struckOut.has(id);
  const only = <T>(kind: InformationKind, rows: () => readonly T[]): readonly T[] =>
    kinds.has(kind) ? rows() : [];
  const newest = kinds.has('networkMap') ? stores.maps.newest(child.id) : null;
  const map = newest !== null && newest.metadata.mayBeInLog && isKept(newest) ? newest : null;
  return withoutDanglingReferences({
    format: logDocumentFormat,
    version: logDocumentVersion,
    language: scope.language,
    writtenAt: context.now,
    message: scope.message,
    releasedKinds: [...kinds],
    child: withoutHiddenAddress({ id: child.id, ...child.fields }),
    guardians: stores.children.guardians(child.id).map(({ id, fields }) => ({ id, ...fields })),
    level: log.level,
    openedOn: log.openedOn,
    gdprBasis: log.gdprBasis,
    origin: log.origin,
    turns: releasedTurns(context, child.id, kinds, isKept),
    levelHistory: stores.logs
      .levelChanges(child.id)
      .filter(isKept)
      .map(({ id, decision, from, to, grounds, authorName, at }) => ({
        id,
        decision,
        from,
        to,
        ...grounds,
        childHeard: kinds.has('childVoice') ? grounds.childHeard : '',
        byName: authorName,
        at,
      })),
    holdings: stores.baton.holdings(child.id).map(({ holderName, service, fromAt, toAt }) => ({
      holderName,
      service,
      from: fromAt,
      to: toAt,
    })),
    participants: namedParticipants(context, child.id).map(
      ({ childId: _of, userId: _here, notice: _own, ...participant }) => participant,
    ),
    entries: releasedEntries(context, child.id, kinds, isKept),
    measures: only('goalsAndMeasures', () => releasedMeasures(context, child.id, kinds, isKept)),
    meetings: only('meetings', () =>
      stores.meetings
        .ofChild(child.id)
        .filter(isKept)
        .map((meeting) => releasedMeeting(meeting, kinds)),
    ),
    plannedMeetings: only('meetings', () => plannedMeetings(context, child.id).filter(isKept)),
    consents: stores.consents
      .ofChild(child.id)
      .filter(({ id }) => scope.consentIds.includes(id))
      .map(({ id, withdrawnOn, terms, authorName, at }) => ({
        id,
        withdrawnOn,
        byName: authorName,
        at,
        consent: kinds.has('childVoice') ? terms : { ...terms, childsOpinion: '' },
      })),
    networkMap:
      map === null
        ? null
        : {
            id: map.id,
            number: map.number,
            ...map.metadata,
            byName: map.authorName,
            at: map.at,
            map: map.map,
          },
    attachments: only('attachments', () =>
      stores.attachments
        .ofChild(child.id)
        .filter(isKept)
        .map(({ id, name, mediaType, sizeBytes, sha256, authorName, at }) => ({
          id,
          name,
          mediaType,
          sizeBytes,
          sha256,
          byName: authorName,
          at,
        })),
    ),
  });
}

type IsKept = (row: { readonly id: string }) => boolean;

/**
 * A correction goes only together with what it corrects, and what is corrected never goes without its correction.
 */
function releasedEntries(
  context: QueryContext,
  childId: string,
  kinds: ReadonlySet<InformationKind>,
  isKept: IsKept,
): LogDocument['entries'] {
  const all = context.stores.logs.entries(childId);
  const kindOf = new Map(all.map(({ id, kind }) => [id, kind]));
  const originalKind = (entry: LogEntryRecord) => kindOf.get(entry.correctsId ?? '') ?? entry.kind;
  const told = all.flatMap((entry) => {
    const body = releasedBody(originalKind(entry), entry.body, kinds);
    return body === null ? [] : [{ ...entry, body }];
  });
  const originals = told.filter((entry) => entry.correctsId === null && isKept(entry));
  const released = new Set(originals.map(({ id }) => id));
  return told
    .filter(({ id, correctsId }) => released.has(correctsId ?? id))
    .map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      lane: laneOfKind(originalKind(entry)),
      body: entry.body,
      aboutEntryId: entry.aboutId,
      correctsEntryId: entry.correctsId,
      correctionReason: entry.correctionReason,
      happenedOn: entry.happenedOn,
      byName: entry.authorName,
      byOffice: entry.authorOffice,
      at: entry.at,
    }));
}

/** How it ended for the child is an evaluation; that and why follow-up rested or ended goes with who the child is. */
function releasedTurns(
  { stores }: QueryContext,
  childId: string,
  kinds: ReadonlySet<InformationKind>,
  isKept: IsKept,
): LogDocument['turns'] {
  const mayTellHowItWent = kinds.has('evaluations');
  return stores.logs
    .statusChanges(childId)
    .filter(isKept)
    .map(({ id, cause, details, authorName, at }) => ({
      id,
      turn: cause,
      ...details,
      outcome: mayTellHowItWent ? details.outcome : null,
      closingNote: mayTellHowItWent ? details.closingNote : '',
      measures: kinds.has('goalsAndMeasures') ? details.measures : [],
      byName: authorName,
      at,
    }));
}

function releasedMeasures(
  { stores }: QueryContext,
  childId: string,
  kinds: ReadonlySet<InformationKind>,
  isKept: IsKept,
): LogDocument['measures'] {
  const evaluations = kinds.has('evaluations') ? stores.measures.evaluations(childId) : [];
  const reassignments = stores.measures.reassignments(childId);
  return stores.measures
    .ofChild(childId)
    .filter(isKept)
    .map(({ id, terms, status, revision, replacesId, authorName, at }) => ({
      id,
      measure: terms,
      status,
      revision,
      replacesId,
      byName: authorName,
      at,
      evaluations: evaluations
        .filter(({ measureId }) => measureId === id)
        .map((row) => ({ id: row.id, ...row.evaluation, byName: row.authorName, at: row.at })),
      reassignments: reassignments
        .filter(({ measureId }) => measureId === id)
        .map(({ measureId: _of, authorName: byName, ...row }) => ({ ...row, byName })),
    }));
}

/** Minutes hold several kinds; those that stay are emptied, so that a meeting cannot carry them out. */
function releasedMeeting(
  { id, plannedId, minutes, authorName, at }: MeetingRecord,
  kinds: ReadonlySet<InformationKind>,
): LogDocument['meetings'][number] {
  const mayTellTheirView = kinds.has('attentionPoints');
  return {
    id,
    plannedId,
    meeting: {
      ...minutes,
      childVoice: kinds.has('childVoice') ? minutes.childVoice : '',
      guardianView: mayTellTheirView ? minutes.guardianView : '',
      guardianComment: mayTellTheirView ? minutes.guardianComment : '',
      decisions: kinds.has('goalsAndMeasures') ? minutes.decisions : [],
    },
    byName: authorName,
    at,
  };
}

/** What was held stands in its minutes, and what was cancelled concerns nobody who comes later. */
function plannedMeetings(
  { stores }: QueryContext,
  childId: string,
): LogDocument['plannedMeetings'] {
  return stores.meetings
    .planned(childId)
    .filter(({ status }) => status === 'planned')
    .map(
      ({ childId: _of, status: _planned, cancelReason: _none, authorName: byName, ...plan }) => ({
        ...plan,
        byName,
      }),
    );
}
