import { and, asc, desc, eq } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { audit, draft } from '../schema/tables.ts';

/** What people do: drafts while they write, the trail of what they read and changed. */
type ReadUse = Pick<ReadStores, 'drafts' | 'audit'>;
type Use = Pick<Stores, 'drafts' | 'audit'>;

export function readUse({ orm }: ReadHandle): ReadUse {
  return {
    drafts: {
      find: (userId, key) =>
        orm
          .select({ body: draft.body, savedAt: draft.savedAt })
          .from(draft)
          .where(and(eq(draft.userId, userId), eq(draft.key, key)))
          .get() ?? null,
    },
    audit: {
      ofChild: (childId) =>
        orm
          .select()
          .from(audit)
          .where(eq(audit.childId, childId))
          .orderBy(desc(audit.sequence))
          .all(),
      all: () => orm.select().from(audit).orderBy(asc(audit.sequence)).all(),
      last: () => orm.select().from(audit).orderBy(desc(audit.sequence)).limit(1).get() ?? null,
    },
  };
}

export function writeUse(handle: WriteHandle): Use {
  const { orm } = handle;
  const read = readUse(handle);
  return {
    drafts: {
      ...read.drafts,
      save: (userId, key, body, savedAt) =>
        void orm
          .insert(draft)
          .values({ userId, key, body, savedAt })
          .onConflictDoUpdate({ target: [draft.userId, draft.key], set: { body, savedAt } })
          .run(),
      discard: (userId, key) =>
        void orm
          .delete(draft)
          .where(and(eq(draft.userId, userId), eq(draft.key, key)))
          .run(),
    },
    audit: { ...read.audit, append: (row) => void orm.insert(audit).values(row).run() },
  };
}
