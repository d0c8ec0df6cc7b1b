import { asc, desc, eq } from 'drizzle-orm';
import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { contact, handoverPackage } from '../schema/tables.ts';

/** Other offices and the packages that went to and came from them. */
type ReadExchange = Pick<ReadStores, 'contacts' | 'packages'>;
type Exchange = Pick<Stores, 'contacts' | 'packages'>;

/** Everything in the ledger but the bytes. */
const ledgerColumns = {
  id: handoverPackage.id,
  direction: handoverPackage.direction,
  childId: handoverPackage.childId,
  childName: handoverPackage.childName,
  contactId: handoverPackage.contactId,
  status: handoverPackage.status,
  createdAt: handoverPackage.createdAt,
  expiresOn: handoverPackage.expiresOn,
  answeredAt: handoverPackage.answeredAt,
  answerReason: handoverPackage.answerReason,
  sha256: handoverPackage.sha256,
  manifest: handoverPackage.manifest,
};

export function readExchange({ orm }: ReadHandle): ReadExchange {
  return {
    contacts: {
      all: () => orm.select().from(contact).orderBy(asc(contact.name)).all(),
      find: (id) => orm.select().from(contact).where(eq(contact.id, id)).get() ?? null,
      byFingerprint: (fingerprint) =>
        orm.select().from(contact).where(eq(contact.fingerprint, fingerprint)).get() ?? null,
    },
    packages: {
      all: () =>
        orm
          .select(ledgerColumns)
          .from(handoverPackage)
          .orderBy(desc(handoverPackage.createdAt))
          .all(),
      find: (id) =>
        orm.select(ledgerColumns).from(handoverPackage).where(eq(handoverPackage.id, id)).get() ??
        null,
      content: (id) =>
        orm
          .select({ bytes: handoverPackage.content })
          .from(handoverPackage)
          .where(eq(handoverPackage.id, id))
          .get()?.bytes ?? null,
      receipt: (id) =>
        orm
          .select({ bytes: handoverPackage.receipt })
          .from(handoverPackage)
          .where(eq(handoverPackage.id, id))
          .get()?.bytes ?? null,
    },
  };
}

export function writeExchange(handle: WriteHandle): Exchange {
  const { orm } = handle;
  const read = readExchange(handle);
  return {
    contacts: {
      ...read.contacts,
      add: (row) => void orm.insert(contact).values(row).run(),
      verify: (id, on, by, how) =>
        void orm
          .update(contact)
          .set({ verifiedOn: on, verifiedBy: by, verifiedHow: how })
          .where(eq(contact.id, id))
          .run(),
    },
    packages: {
      ...read.packages,
      add: (row, content) =>
        void orm
          .insert(handoverPackage)
          .values({ ...row, content: content === null ? null : Buffer.from(content) })
          .run(),
      answer: (id, status, at, reason, receipt) =>
        void orm
          .update(handoverPackage)
          .set({
            status,
            answeredAt: at,
            answerReason: reason,
            content: null,
            receipt: receipt === null ? null : Buffer.from(receipt),
          })
          .where(eq(handoverPackage.id, id))
          .run(),
      linkChild: (id, childId) =>
        void orm.update(handoverPackage).set({ childId }).where(eq(handoverPackage.id, id)).run(),
    },
  };
}
