import { asc, desc, eq } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { assessment, consent, networkMap, observation } from '../schema/tables.ts';

/** The model's tools that belong to one child: notes, scales, consents, maps. */
type ReadTools = Pick<ReadStores, 'observations' | 'assessments' | 'consents' | 'maps'>;
type Tools = Pick<Stores, 'observations' | 'assessments' | 'consents' | 'maps'>;

export function readTools({ orm }: ReadHandle): ReadTools {
  return {
    observations: {
      ofChild: (childId) =>
        orm
          .select()
          .from(observation)
          .where(eq(observation.childId, childId))
          .orderBy(asc(observation.at))
          .all(),
    },
    assessments: {
      ofChild: (childId) =>
        orm
          .select()
          .from(assessment)
          .where(eq(assessment.childId, childId))
          .orderBy(asc(assessment.at))
          .all(),
    },
    consents: {
      ofChild: (childId) =>
        orm
          .select()
          .from(consent)
          .where(eq(consent.childId, childId))
          .orderBy(asc(consent.at))
          .all(),
      all: () => orm.select().from(consent).all(),
    },
    maps: {
      ofChild: (childId) =>
        orm
          .select()
          .from(networkMap)
          .where(eq(networkMap.childId, childId))
          .orderBy(asc(networkMap.number))
          .all(),
      find: (id) => orm.select().from(networkMap).where(eq(networkMap.id, id)).get() ?? null,
      newest: (childId) =>
        orm
          .select()
          .from(networkMap)
          .where(eq(networkMap.childId, childId))
          .orderBy(desc(networkMap.number))
          .limit(1)
          .get() ?? null,
    },
  };
}

export function writeTools(handle: WriteHandle): Tools {
  const { orm } = handle;
  const read = readTools(handle);
  return {
    observations: {
      ...read.observations,
      add: (row) => void orm.insert(observation).values(row).run(),
    },
    assessments: {
      ...read.assessments,
      add: (row) => void orm.insert(assessment).values(row).run(),
    },
    consents: {
      ...read.consents,
      add: (row) => void orm.insert(consent).values(row).run(),
      withdraw: (id, withdrawal) =>
        void orm
          .update(consent)
          .set({ withdrawnOn: withdrawal.withdrawnOn, withdrawal })
          .where(eq(consent.id, id))
          .run(),
    },
    maps: { ...read.maps, add: (row) => void orm.insert(networkMap).values(row).run() },
  };
}
