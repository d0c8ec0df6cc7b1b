import { and, asc, eq, gte, isNull, lte, max, or, sql } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import {
  batonHolding,
  childLog,
  levelChange,
  logEntry,
  logStatusChange,
  participant,
} from '../schema/tables.ts';

export function readLogs({ orm }: ReadHandle): ReadStores['logs'] {
  return {
    find: (childId) =>
      orm.select().from(childLog).where(eq(childLog.childId, childId)).get() ?? null,
    all: () => orm.select().from(childLog).all(),
    entries: (childId) =>
      orm
        .select()
        .from(logEntry)
        .where(eq(logEntry.childId, childId))
        .orderBy(asc(logEntry.happenedOn), asc(logEntry.at))
        .all(),
    entry: (id) => orm.select().from(logEntry).where(eq(logEntry.id, id)).get() ?? null,
    latestEntries: (childId) =>
      orm
        .select({ kind: logEntry.kind, at: max(logEntry.at) })
        .from(logEntry)
        .where(eq(logEntry.childId, childId))
        .groupBy(logEntry.kind)
        .all()
        .map(({ kind, at }) => ({ kind, at: at ?? '' })),
    levelChanges: (childId) =>
      orm
        .select()
        .from(levelChange)
        .where(eq(levelChange.childId, childId))
        .orderBy(asc(levelChange.at))
        .all(),
    statusChanges: (childId) =>
      orm
        .select()
        .from(logStatusChange)
        .where(eq(logStatusChange.childId, childId))
        .orderBy(asc(logStatusChange.at), asc(sql`rowid`))
        .all(),
    participants: (childId) =>
      orm
        .select()
        .from(participant)
        .where(eq(participant.childId, childId))
        .orderBy(asc(participant.from))
        .all(),
    childrenOfParticipant: (userId, today) =>
      orm
        .selectDistinct({ childId: participant.childId })
        .from(participant)
        .where(
          and(
            eq(participant.userId, userId),
            lte(participant.from, today),
            or(isNull(participant.to), gte(participant.to, today)),
          ),
        )
        .all()
        .map(({ childId }) => childId),
  };
}

export function writeLogs(handle: WriteHandle): Stores['logs'] {
  const { orm } = handle;
  const set = (childId: string, change: Partial<typeof childLog.$inferInsert>) =>
    void orm.update(childLog).set(change).where(eq(childLog.childId, childId)).run();
  return {
    ...readLogs(handle),
    add: (row) => void orm.insert(childLog).values(row).run(),
    change: set,
    open(childId, holding, openedOn) {
      // The log points first: the database refuses an open holding that no log points at.
      set(childId, {
        status: 'open',
        holdingId: holding.id,
        openedOn,
        closedOn: null,
        pauseCause: null,
        keeping: 'digital',
        paperCode: null,
      });
      orm.insert(batonHolding).values(holding).run();
    },
    end(childId, closedOn, at) {
      set(childId, { status: 'closed', holdingId: null, closedOn, pauseCause: null });
      orm
        .update(batonHolding)
        .set({ toAt: at })
        .where(and(eq(batonHolding.childId, childId), isNull(batonHolding.toAt)))
        .run();
    },
    pause: (childId, cause) => set(childId, { status: 'paused', pauseCause: cause }),
    resume: (childId) => set(childId, { status: 'open', pauseCause: null }),
    keep: (childId, paperCode) =>
      set(childId, { keeping: paperCode === null ? 'digital' : 'paper', paperCode }),
    addStatusChange: (row) => void orm.insert(logStatusChange).values(row).run(),
    addEntry: (row) => void orm.insert(logEntry).values(row).run(),
    addLevelChange: (row) => void orm.insert(levelChange).values(row).run(),
    addParticipant: (row) => void orm.insert(participant).values(row).run(),
    changeParticipation: (id, to, notice) =>
      void orm.update(participant).set({ to, notice }).where(eq(participant.id, id)).run(),
  };
}
