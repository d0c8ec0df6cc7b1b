import { likelyDuplicates } from '../../domain/child/find-duplicates.ts';
import { genesisHash } from '../../domain/audit/chain.ts';
import { fullName } from '../../application/child/child-summary.ts';
import { packageView } from '../../application/handover/ledger.ts';
import { codeOfPackageRefusal } from '../../application/handover/package-refusal.ts';
import { releasedItems } from '../../application/handover/released-items.ts';
import { takeInPackage } from '../../application/handover/take-in-package.ts';
import type { QueryContext, Refusal } from '../../application/ports/context.ts';
import type { PackageRecord } from '../../application/ports/records.ts';
import { mayHoldBaton } from '../../domain/permission/may-hold-baton.ts';
import { movePackage } from '../../domain/handover/package-state.ts';
import { toSvg } from '../../domain/network-map/to-svg.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { handoverExtensions, receiptFileName } from '../../infrastructure/handover/file-names.ts';
import { openArchive, openPackage } from '../../infrastructure/handover/import.ts';
import type { OpenedArchive } from '../../infrastructure/handover/import.ts';
import { handoverLimits } from '../../infrastructure/handover/limits.ts';
import { writeReceipt } from '../../infrastructure/handover/receipt.ts';
import type { Handlers } from '../dispatch.ts';
import type { Host } from '../host.ts';
import { mapSvgLabels } from '../documents/map-svg-labels.ts';
import { ownOffice } from './own-office.ts';

type ReceivingHandlers = Pick<
  Handlers,
  | 'handover.receive'
  | 'handover.previewPackage'
  | 'handover.accept'
  | 'handover.decline'
  | 'handover.saveReceiptAgain'
>;

/** Receiving: a package waits in quarantine until somebody has looked at it and said yes or no. */
export const receivingHandlers: ReceivingHandlers = {
  'handover.receive': {
    mode: 'service',
    async run({ host, read, commit }) {
      const file = await host.dialogs.open(
        [{ name: 'Stafetten', extensions: [handoverExtensions.package] }],
        handoverLimits.packageBytes,
      );
      if (file === null) return ok({ packageId: null });
      if (file === 'tooLarge') return refused(codeOfPackageRefusal('tooLarge'));
      host.tell('progress', { task: 'import', done: 0.2 });
      const question = read((context) => {
        const { identity, knownOffices } = ownOffice(context);
        return { own: identity, offices: knownOffices, today: context.today };
      });
      const opened = await openPackage(file.bytes, question);
      host.tell('progress', { task: 'import', done: 1 });
      if (!opened.ok) return refused(codeOfPackageRefusal(opened.error));
      const { manifest, log, senderContactId, sha256, archive } = opened.value;
      return commit(({ stores, now }) => {
        if (stores.packages.find(manifest.packageId) !== null)
          return refused(codeOfPackageRefusal('duplicate'));
        stores.packages.add(
          {
            id: manifest.packageId,
            direction: 'in',
            childId: null,
            childName: fullName(log.child),
            contactId: senderContactId,
            status: 'received',
            createdAt: now,
            expiresOn: manifest.expiresOn,
            answeredAt: null,
            answerReason: '',
            sha256,
            manifest,
          },
          archive,
        );
        return ok({ packageId: manifest.packageId });
      });
    },
  },

  'handover.previewPackage': {
    mode: 'service',
    run({ host, read }, { packageId }) {
      const waiting = read((context) => inQuarantine(context, packageId));
      if (!waiting.ok) return Promise.resolve(waiting);
      const { pack, opened } = waiting.value;
      const { log, manifest } = opened;
      const { locale } = host.preferences.read();
      const text = (key: string, values?: Readonly<Record<string, string | number>>) =>
        host.resources.text(locale, key, values);
      return Promise.resolve(
        read((context) =>
          ok({
            package: packageView(context, pack),
            fromOffice: {
              name: manifest.sender.name,
              municipality: manifest.sender.municipality,
              serviceType: manifest.sender.serviceType,
              verified: context.stores.contacts.find(opened.senderContactId)?.verifiedOn != null,
            },
            message: log.message,
            basis: manifest.basis.kind === 'consent' ? ('consent' as const) : manifest.basis.basis,
            child: { name: fullName(log.child), birthDate: log.child.birthDate, level: log.level },
            items: releasedItems(log),
            lookAlikes: lookAlikes(context, opened),
            mapSvg:
              log.networkMap === null
                ? null
                : toSvg(log.networkMap.map, mapSvgLabels(log.networkMap.map, text)),
          }),
        ),
      );
    },
  },

  'handover.accept': {
    mode: 'service',
    async run({ host, read, commit }, { packageId, holderUserId, intoChildId }) {
      const waiting = read((context) => {
        const found = inQuarantine(context, packageId);
        if (!found.ok) return found;
        const expired = movePackage(found.value.pack, 'accept', context.today, context.policy);
        if (!expired.ok) return refused(codeOfPackageRefusal('expired'));
        const holder = context.stores.office.user(holderUserId);
        return holder?.status === 'active' && mayHoldBaton(holder.role)
          ? ok({ ...found.value, holder })
          : refused({ code: 'holderMissing' as const });
      });
      if (!waiting.ok) return waiting;
      const { pack, opened, holder } = waiting.value;
      const receipt = await makeReceipt(host, read, pack, opened, {
        answer: 'accepted',
        reason: '',
        holderName: holder.name,
      });
      const taken = commit(
        (context) =>
          takeInPackage(context, {
            pack,
            log: opened.log,
            attachments: opened.attachments,
            holder,
            intoChildId,
            receipt,
          }),
        (result) => (result.ok ? result.value.childId : null),
      );
      if (!taken.ok) return taken;
      // Taken in already: a receipt that could not be saved now is saved again from the ledger.
      const receiptSaved = await saveReceipt(host, packageId, receipt).catch(() => false);
      return ok({ childId: taken.value.childId, receiptSaved });
    },
  },

  'handover.decline': {
    mode: 'service',
    async run({ host, read, commit }, { packageId, reason }) {
      const waiting = read((context) => inQuarantine(context, packageId));
      if (!waiting.ok) return waiting;
      const { pack, opened } = waiting.value;
      const receipt = await makeReceipt(host, read, pack, opened, {
        answer: 'declined',
        reason,
        holderName: null,
      });
      const declined = commit(({ stores, now, today, policy }) => {
        const current = stores.packages.find(packageId) ?? pack;
        const moved = movePackage(current, 'decline', today, policy);
        if (!moved.ok) return refused(codeOfPackageRefusal('alreadyAnswered'));
        stores.packages.answer(packageId, moved.value, now, reason, receipt);
        return ok({});
      });
      if (!declined.ok) return declined;
      const receiptSaved = await saveReceipt(host, packageId, receipt).catch(() => false);
      return ok({ receiptSaved });
    },
  },

  'handover.saveReceiptAgain': {
    mode: 'service',
    async run({ host, read }, { packageId }) {
      const receipt = read(({ stores }) =>
        stores.packages.find(packageId)?.direction === 'in'
          ? stores.packages.receipt(packageId)
          : null,
      );
      if (receipt === null) return refused({ code: 'packageUnknown' });
      return ok({ receiptSaved: await saveReceipt(host, packageId, receipt) });
    },
  },
};

interface Waiting {
  readonly pack: PackageRecord;
  readonly opened: OpenedArchive;
}

/** A received package, opened again from the encrypted database with every check but the day. */
function inQuarantine(context: QueryContext, packageId: string): Result<Waiting, Refusal> {
  const pack = context.stores.packages.find(packageId);
  if (pack === null || pack.direction !== 'in')
    return refused(codeOfPackageRefusal('unknownPackage'));
  if (pack.status !== 'received') return refused(codeOfPackageRefusal('alreadyAnswered'));
  const content = context.stores.packages.content(packageId);
  if (content === null) return refused(codeOfPackageRefusal('alreadyAnswered'));
  const { identity, knownOffices } = ownOffice(context);
  // Looking at and declining are allowed after the last day; accepting is not, and asks for itself.
  const opened = openArchive(content, {
    own: identity,
    offices: knownOffices,
    today: pack.expiresOn,
  });
  return opened.ok
    ? ok({ pack, opened: opened.value })
    : refused(codeOfPackageRefusal(opened.error));
}

function lookAlikes(context: QueryContext, { log }: OpenedArchive) {
  const children = context.stores.children.all().map(({ id, fields }) => ({ id, ...fields }));
  const same = children.filter(({ id }) => id === log.child.id);
  const alike = likelyDuplicates(log.child, children).map(({ child }) => child);
  return [...new Map([...same, ...alike].map((child) => [child.id, child])).values()]
    .slice(0, 20)
    .map((child) => ({ id: child.id, name: fullName(child), birthDate: child.birthDate }));
}

async function makeReceipt(
  host: Host,
  read: <T>(fn: (context: QueryContext) => T) => T,
  pack: PackageRecord,
  { manifest }: OpenedArchive,
  answer: {
    readonly answer: 'accepted' | 'declined';
    readonly reason: string;
    readonly holderName: string | null;
  },
): Promise<Uint8Array> {
  const { own, facts, auditHead } = read((context) => {
    const { identity, facts: ownFacts } = ownOffice(context);
    return {
      own: identity,
      facts: ownFacts,
      auditHead: context.stores.audit.last()?.hash ?? genesisHash,
    };
  });
  return writeReceipt({
    own,
    answeredBy: facts,
    sender: manifest.sender,
    answer: {
      ...answer,
      packageId: manifest.packageId,
      packageSha256: pack.sha256,
      decidedAt: host.clock.now(),
      auditHead,
    },
  });
}

function saveReceipt(host: Host, packageId: string, receipt: Uint8Array): Promise<boolean> {
  return host.dialogs.save(
    {
      name: receiptFileName(packageId),
      filters: [{ name: 'Stafetten', extensions: [handoverExtensions.receipt] }],
    },
    receipt,
  );
}
