import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import {
  attachment,
  measure,
  measureEvaluation,
  measureReassignment,
  meeting,
  plannedMeeting,
} from '../schema/tables.ts';

/** Measures, meetings and attachments of a log. */
type ReadFollowUp = Pick<ReadStores, 'measures' | 'meetings' | 'attachments'>;
type FollowUp = Pick<Stores, 'measures' | 'meetings' | 'attachments'>;

/** Everything about an attachment but its bytes, so that a list never reads megabytes. */
const attachmentColumns = {
  id: attachment.id,
  childId: attachment.childId,
  name: attachment.name,
  mediaType: attachment.mediaType,
  sizeBytes: sql<number>`length(${attachment.bytes})`,
  sha256: attachment.sha256,
  authorName: attachment.authorName,
  at: attachment.at,
};

/** Evaluations and minutes are never changed, so older ones lack what is asked for today. */
const noLine = { lineValue: null, lineSetBy: '' };
const withComment = (row: typeof meeting.$inferSelect) => ({
  ...row,
  minutes: { ...row.minutes, guardianComment: row.minutes.guardianComment ?? '' },
});

export function readFollowUp({ orm }: ReadHandle): ReadFollowUp {
  return {
    measures: {
      ofChild: (childId) =>
        orm
          .select()
          .from(measure)
          .where(eq(measure.childId, childId))
          .orderBy(asc(measure.at))
          .all(),
      find: (id) => orm.select().from(measure).where(eq(measure.id, id)).get() ?? null,
      evaluations: (childId) =>
        orm
          .select({
            id: measureEvaluation.id,
            measureId: measureEvaluation.measureId,
            evaluation: measureEvaluation.evaluation,
            authorName: measureEvaluation.authorName,
            at: measureEvaluation.at,
          })
          .from(measureEvaluation)
          .innerJoin(measure, eq(measure.id, measureEvaluation.measureId))
          .where(eq(measure.childId, childId))
          .orderBy(asc(measureEvaluation.at))
          .all()
          .map((row) => ({ ...row, evaluation: { ...noLine, ...row.evaluation } })),
      reassignments: (childId) =>
        orm
          .select({
            id: measureReassignment.id,
            measureId: measureReassignment.measureId,
            from: measureReassignment.from,
            to: measureReassignment.to,
            reason: measureReassignment.reason,
            authorName: measureReassignment.authorName,
            at: measureReassignment.at,
          })
          .from(measureReassignment)
          .innerJoin(measure, eq(measure.id, measureReassignment.measureId))
          .where(eq(measure.childId, childId))
          .orderBy(asc(measureReassignment.at))
          .all(),
      allActive: () =>
        orm
          .select()
          .from(measure)
          .where(eq(measure.status, 'active'))
          .orderBy(asc(measure.evaluateOn))
          .all(),
    },
    meetings: {
      ofChild: (childId) =>
        orm
          .select()
          .from(meeting)
          .where(eq(meeting.childId, childId))
          .orderBy(asc(meeting.heldOn), asc(meeting.at))
          .all()
          .map(withComment),
      planned: (childId) =>
        orm
          .select()
          .from(plannedMeeting)
          .where(eq(plannedMeeting.childId, childId))
          .orderBy(asc(plannedMeeting.on), asc(plannedMeeting.startsAt))
          .all(),
      findPlanned: (id) =>
        orm.select().from(plannedMeeting).where(eq(plannedMeeting.id, id)).get() ?? null,
      allPlanned: () =>
        orm
          .select()
          .from(plannedMeeting)
          .where(eq(plannedMeeting.status, 'planned'))
          .orderBy(asc(plannedMeeting.on), asc(plannedMeeting.startsAt))
          .all(),
    },
    attachments: {
      ofChild: (childId) =>
        orm
          .select(attachmentColumns)
          .from(attachment)
          .where(eq(attachment.childId, childId))
          .orderBy(asc(attachment.at))
          .all(),
      find: (id) =>
        orm.select(attachmentColumns).from(attachment).where(eq(attachment.id, id)).get() ?? null,
      bytes: (id) =>
        orm.select({ bytes: attachment.bytes }).from(attachment).where(eq(attachment.id, id)).get()
          ?.bytes ?? null,
    },
  };
}

export function writeFollowUp(handle: WriteHandle): FollowUp {
  const { orm } = handle;
  const read = readFollowUp(handle);
  return {
    measures: {
      ...read.measures,
      add: (row) =>
        void orm
          .insert(measure)
          .values({ ...row, evaluateOn: row.terms.evaluateOn })
          .run(),
      change: (id, terms, status, expectedRevision, nextRevision = expectedRevision + 1) =>
        orm
          .update(measure)
          .set({ terms, status, evaluateOn: terms.evaluateOn, revision: nextRevision })
          .where(and(eq(measure.id, id), eq(measure.revision, expectedRevision)))
          .run().changes === 1,
      addReassignment: (row) => void orm.insert(measureReassignment).values(row).run(),
      addEvaluation: (row) => void orm.insert(measureEvaluation).values(row).run(),
    },
    meetings: {
      ...read.meetings,
      add: (row) =>
        void orm
          .insert(meeting)
          .values({ ...row, heldOn: row.minutes.heldOn, nextOn: row.minutes.nextMeetingOn })
          .run(),
      plan: (row) => void orm.insert(plannedMeeting).values(row).run(),
      changePlan: ({ id, ...row }, expectedRevision = row.revision - 1) =>
        orm
          .update(plannedMeeting)
          .set(row)
          .where(and(eq(plannedMeeting.id, id), eq(plannedMeeting.revision, expectedRevision)))
          .run().changes === 1,
    },
    attachments: {
      ...read.attachments,
      add: ({ sizeBytes: _known, ...row }, bytes) =>
        void orm
          .insert(attachment)
          .values({ ...row, bytes: Buffer.from(bytes) })
          .run(),
    },
  };
}
