import { and, asc, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import {
  absence,
  deputy,
  paperLog,
  paperMilestone,
  policyVersion,
  printedCopy,
  siblingLink,
  talk,
  toldDeadline,
} from '../schema/tables.ts';

/** What stands around a log: who stands in, who is away, siblings, talks, told deadlines, paper, the numbers. */
type Parts = 'deputies' | 'absences' | 'siblings' | 'talks' | 'deadlines' | 'policies' | 'paper';

export function readAroundTheLog({ orm }: ReadHandle): Pick<ReadStores, Parts> {
  return {
    deputies: {
      ofChild: (childId) =>
        orm.select().from(deputy).where(eq(deputy.childId, childId)).orderBy(desc(deputy.at)).all(),
      ofUser: (userId) =>
        orm.select().from(deputy).where(eq(deputy.userId, userId)).orderBy(desc(deputy.at)).all(),
      childrenOf: (userId, today) =>
        orm
          .selectDistinct({ childId: deputy.childId })
          .from(deputy)
          .where(
            and(
              eq(deputy.userId, userId),
              lte(deputy.from, today),
              gte(deputy.to, today),
              isNull(deputy.endedAt),
            ),
          )
          .all()
          .map(({ childId }) => childId),
    },
    absences: {
      all: () =>
        orm
          .select()
          .from(absence)
          .where(isNull(absence.cancelledAt))
          .orderBy(asc(absence.from))
          .all(),
    },
    siblings: {
      ofChild: (childId) =>
        orm
          .select()
          .from(siblingLink)
          .where(
            and(
              isNull(siblingLink.removedAt),
              or(eq(siblingLink.childId, childId), eq(siblingLink.siblingId, childId)),
            ),
          )
          .orderBy(asc(siblingLink.at))
          .all(),
    },
    talks: {
      ofChild: (childId) =>
        orm
          .select()
          .from(talk)
          .where(eq(talk.childId, childId))
          .orderBy(asc(talk.heldOn), asc(talk.at))
          .all(),
    },
    deadlines: {
      told: (childId) =>
        orm
          .select()
          .from(toldDeadline)
          .where(eq(toldDeadline.childId, childId))
          .orderBy(asc(toldDeadline.at))
          .all(),
    },
    policies: {
      newest: () =>
        orm.select().from(policyVersion).orderBy(desc(policyVersion.version)).limit(1).get() ??
        null,
      all: () => orm.select().from(policyVersion).orderBy(desc(policyVersion.version)).all(),
    },
    paper: {
      log: (code) => orm.select().from(paperLog).where(eq(paperLog.code, code)).get() ?? null,
      logsOf: (childId) =>
        orm
          .select()
          .from(paperLog)
          .where(eq(paperLog.childId, childId))
          .orderBy(desc(paperLog.at))
          .all(),
      copies: (childId) =>
        orm
          .select()
          .from(printedCopy)
          .where(eq(printedCopy.childId, childId))
          .orderBy(desc(printedCopy.at))
          .all(),
      milestones: (childId) =>
        orm
          .select()
          .from(paperMilestone)
          .where(eq(paperMilestone.childId, childId))
          .orderBy(asc(paperMilestone.on), asc(paperMilestone.at))
          .all(),
    },
  };
}

export function writeAroundTheLog(handle: WriteHandle): Pick<Stores, Parts> {
  const { orm } = handle;
  const read = readAroundTheLog(handle);
  return {
    deputies: {
      ...read.deputies,
      add: (row) => void orm.insert(deputy).values(row).run(),
      end: (id, at) => void orm.update(deputy).set({ endedAt: at }).where(eq(deputy.id, id)).run(),
    },
    absences: {
      ...read.absences,
      add: (row) => void orm.insert(absence).values(row).run(),
      cancel: (id, at) =>
        void orm.update(absence).set({ cancelledAt: at }).where(eq(absence.id, id)).run(),
    },
    siblings: {
      ...read.siblings,
      add(row) {
        // One order, so that the database can refuse a link that exists.
        const [childId, siblingId] = [row.childId, row.siblingId].sort();
        orm
          .insert(siblingLink)
          .values({ ...row, childId: childId ?? '', siblingId: siblingId ?? '' })
          .run();
      },
      remove: (id, at) =>
        void orm.update(siblingLink).set({ removedAt: at }).where(eq(siblingLink.id, id)).run(),
    },
    talks: { ...read.talks, add: (row) => void orm.insert(talk).values(row).run() },
    deadlines: {
      ...read.deadlines,
      tell: (row) => void orm.insert(toldDeadline).values(row).run(),
    },
    policies: {
      ...read.policies,
      add: (row) => void orm.insert(policyVersion).values(row).run(),
    },
    paper: {
      ...read.paper,
      print: (row) => void orm.insert(paperLog).values(row).run(),
      register: (code, childId, on) =>
        void orm
          .update(paperLog)
          .set({ childId, registeredOn: on })
          .where(eq(paperLog.code, code))
          .run(),
      addCopy: (row) => void orm.insert(printedCopy).values(row).run(),
      addMilestone: (row) => void orm.insert(paperMilestone).values(row).run(),
    },
  };
}
