import { asc, eq } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { office, user } from '../schema/tables.ts';

export function readOffice({ orm }: ReadHandle): ReadStores['office'] {
  return {
    get() {
      const row = orm.select().from(office).get();
      if (row === undefined) throw new Error('The database has no office');
      return row;
    },
    users: () => orm.select().from(user).orderBy(asc(user.name)).all(),
    user: (id) => orm.select().from(user).where(eq(user.id, id)).get() ?? null,
    userBySlot: (slotId) => orm.select().from(user).where(eq(user.slotId, slotId)).get() ?? null,
    userByNameKey: (nameKey) =>
      orm.select().from(user).where(eq(user.nameKey, nameKey)).get() ?? null,
  };
}

export function writeOffice(handle: WriteHandle): Stores['office'] {
  const { orm } = handle;
  return {
    ...readOffice(handle),
    create: (row) =>
      void orm
        .insert(office)
        .values({ id: 1, ...row })
        .run(),
    addUser: (row) => void orm.insert(user).values(row).run(),
    changeUser: (id, change) => void orm.update(user).set(change).where(eq(user.id, id)).run(),
  };
}
