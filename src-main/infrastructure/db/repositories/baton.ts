import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { batonHolding, batonOffer, childLog } from '../schema/tables.ts';

export function readBaton({ orm }: ReadHandle): ReadStores['baton'] {
  return {
    holdings: (childId) =>
      orm
        .select()
        .from(batonHolding)
        .where(eq(batonHolding.childId, childId))
        .orderBy(asc(batonHolding.fromAt))
        .all(),
    openHoldings: () => orm.select().from(batonHolding).where(isNull(batonHolding.toAt)).all(),
    offers: (childId) =>
      orm
        .select()
        .from(batonOffer)
        .where(eq(batonOffer.childId, childId))
        // Several on one day stand in the order they were made.
        .orderBy(asc(batonOffer.offeredOn), asc(sql`rowid`))
        .all(),
    openOffers: () => orm.select().from(batonOffer).where(eq(batonOffer.status, 'open')).all(),
    openOffer: (childId) =>
      orm
        .select()
        .from(batonOffer)
        .where(and(eq(batonOffer.childId, childId), eq(batonOffer.status, 'open')))
        .get() ?? null,
  };
}

export function writeBaton(handle: WriteHandle): Stores['baton'] {
  const { orm } = handle;
  return {
    ...readBaton(handle),
    move(next) {
      // This order is the only one the database accepts: point ahead, end the old, write the new.
      orm
        .update(childLog)
        .set({ holdingId: next.id })
        .where(eq(childLog.childId, next.childId))
        .run();
      orm
        .update(batonHolding)
        .set({ toAt: next.fromAt })
        .where(and(eq(batonHolding.childId, next.childId), isNull(batonHolding.toAt)))
        .run();
      orm.insert(batonHolding).values(next).run();
    },
    addOffer: (row) => void orm.insert(batonOffer).values(row).run(),
    answerOffer: (id, status, at, reason) =>
      void orm
        .update(batonOffer)
        .set({ status, answeredAt: at, answerReason: reason })
        .where(eq(batonOffer.id, id))
        .run(),
  };
}
