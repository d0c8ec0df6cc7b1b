import { and, asc, eq } from 'drizzle-orm';
import type { ChildRecord, GuardianRecord } from '../../../application/ports/records.ts';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { child, guardian, report } from '../schema/tables.ts';

export function readChildren({ orm }: ReadHandle): ReadStores['children'] {
  return {
    find: (id) => orm.select().from(child).where(eq(child.id, id)).get() ?? null,
    all: () => orm.select().from(child).orderBy(asc(child.familyName), asc(child.givenName)).all(),
    guardians: (childId) =>
      orm
        .select()
        .from(guardian)
        .where(eq(guardian.childId, childId))
        .orderBy(asc(guardian.position))
        .all(),
    reports: (childId) =>
      orm.select().from(report).where(eq(report.childId, childId)).orderBy(asc(report.at)).all(),
  };
}

/** Names and birth date stand in columns of their own beside the whole, so that search needs no JSON. */
function columns(record: ChildRecord) {
  const { givenName, familyName, birthDate, hasHiddenAddress } = record.fields;
  return { ...record, givenName, familyName, birthDate, hasHiddenAddress };
}

export function writeChildren(handle: WriteHandle): Stores['children'] {
  const { orm } = handle;
  const addGuardians = (childId: string, guardians: readonly GuardianRecord[]) => {
    guardians.forEach((row, position) =>
      orm
        .insert(guardian)
        .values({ ...row, childId, position })
        .run(),
    );
  };
  return {
    ...readChildren(handle),
    add(record, guardians) {
      orm.insert(child).values(columns(record)).run();
      addGuardians(record.id, guardians);
    },
    change(record, guardians, expectedRevision) {
      const result = orm
        .update(child)
        .set(columns(record))
        .where(and(eq(child.id, record.id), eq(child.revision, expectedRevision)))
        .run();
      if (result.changes !== 1) return false;
      orm.delete(guardian).where(eq(guardian.childId, record.id)).run();
      addGuardians(record.id, guardians);
      return true;
    },
    addReport: (row) => void orm.insert(report).values(row).run(),
  };
}
