import { asc, eq, sql } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { attachment, measure, measureEvaluation, meeting } from '../schema/tables.ts';

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
          .orderBy(asc(meeting.heldOn))
          .all(),
      latestOfEach: () =>
        orm
          .select()
          .from(meeting)
          .where(
            sql`${meeting.id} = (SELECT m.id FROM meeting m WHERE m.child_id = ${meeting.childId} ORDER BY m.held_on DESC, m.at DESC LIMIT 1)`,
          )
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
      change: (id, terms, status) =>
        void orm
          .update(measure)
          .set({ terms, status, evaluateOn: terms.evaluateOn })
          .where(eq(measure.id, id))
          .run(),
      addEvaluation: (row) => void orm.insert(measureEvaluation).values(row).run(),
    },
    meetings: {
      ...read.meetings,
      add: (row) =>
        void orm
          .insert(meeting)
          .values({ ...row, heldOn: row.minutes.heldOn, nextOn: row.minutes.nextMeetingOn })
          .run(),
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
