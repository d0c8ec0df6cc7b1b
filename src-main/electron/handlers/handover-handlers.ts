import { randomUUID } from 'node:crypto';
import { answerExport, reclaimPackage } from '../../application/handover/answer-export.ts';
import { codeOfPackageRefusal } from '../../application/handover/package-refusal.ts';
import { listPackages } from '../../application/handover/ledger.ts';
import { prepareRelease, previewExport } from '../../application/handover/prepare-release.ts';
import { recordExport, refusalOfExport } from '../../application/handover/record-export.ts';
import type { OperationName } from '../../contract/names.ts';
import { genesisHash } from '../../domain/audit/chain.ts';
import { toSvg } from '../../domain/network-map/to-svg.ts';
import { ok, refused } from '../../domain/result.ts';
import { writePackage } from '../../infrastructure/handover/container.ts';
import { handoverExtensions, packageFileName } from '../../infrastructure/handover/file-names.ts';
import { parsePublicIdentity } from '../../infrastructure/handover/identity.ts';
import { handoverLimits } from '../../infrastructure/handover/limits.ts';
import { renderReadMe } from '../../infrastructure/handover/read-me-html.ts';
import { openReceipt } from '../../infrastructure/handover/receipt.ts';
import type { Handlers } from '../dispatch.ts';
import { mapSvgLabels } from '../documents/map-svg-labels.ts';
import { readMeWords } from '../documents/read-me-words.ts';
import { contactHandlers } from './contact-handlers.ts';
import { ownOffice } from './own-office.ts';
import { receivingHandlers } from './receiving-handlers.ts';

type HandoverHandlers = Pick<Handlers, Extract<OperationName, `handover.${string}`>>;

/** Sending: what leaves is decided by consent or law, written to one file, and kept as an open offer. */
export const handoverHandlers: HandoverHandlers = {
  ...contactHandlers,
  ...receivingHandlers,
  'handover.previewExport': { mode: 'query', run: previewExport },
  'handover.packages': { mode: 'query', run: listPackages },
  'handover.reclaim': { mode: 'command', run: reclaimPackage },

  'handover.export': {
    mode: 'service',
    async run({ host, read, commit }, input) {
      const language = host.preferences.read().locale;
      const prepared = read((context) => {
        const released = prepareRelease(context, input, { language, message: input.message });
        if (!released.ok) return released;
        const refusal = refusalOfExport(
          context,
          input.childId,
          released.value.contact,
          input.expiresOn,
        );
        if (refusal !== null) return refused(refusal);
        const attachments = released.value.document.attachments.map(
          ({ id }) => context.stores.attachments.bytes(id) ?? new Uint8Array(),
        );
        return ok({
          ...released.value,
          attachments,
          office: ownOffice(context),
          auditHead: context.stores.audit.last()?.hash ?? genesisHash,
        });
      });
      if (!prepared.ok) return prepared;
      const { contact, release, document, attachments, office, auditHead } = prepared.value;
      host.tell('progress', { task: 'export', done: 0.1 });
      const receiver = parsePublicIdentity(contact.identity);
      const words = readMeWords(language, host.resources);
      const mapSvg =
        document.networkMap === null
          ? null
          : toSvg(document.networkMap.map, mapSvgLabels(document.networkMap.map, words.t));
      const readMeHtml = renderReadMe(
        document,
        {
          sender: office.facts,
          receiver,
          basis: release.basis,
          expiresOn: input.expiresOn,
          mapSvg,
        },
        words,
      );
      const logPdf = await host.printer.toPdf(readMeHtml);
      host.tell('progress', { task: 'export', done: 0.5 });
      const packageId = randomUUID();
      const written = await writePackage({
        packageId,
        own: office.identity,
        sender: office.facts,
        receiver,
        basis: release.basis,
        createdAt: document.writtenAt,
        expiresOn: input.expiresOn,
        auditHead,
        log: document,
        readMeHtml,
        logPdf,
        mapSvg,
        attachments,
      });
      if (!written.ok) return refused(codeOfPackageRefusal('tooLarge'));
      host.tell('progress', { task: 'export', done: 0.8 });
      const saved = await host.dialogs.save(
        {
          name: packageFileName(packageId),
          filters: [{ name: 'Stafetten', extensions: [handoverExtensions.package] }],
        },
        written.value.bytes,
      );
      if (!saved) return ok({ packageId: null });
      // The file is whole on disk before the office says that it was sent; a file without a record is refused
      // by nobody and moves nothing, a record without a file would wait for ever.
      const recorded = commit((context) =>
        recordExport(context, {
          childId: input.childId,
          contact,
          packageId,
          sha256: written.value.sha256,
          manifest: written.value.manifest,
          expiresOn: input.expiresOn,
          message: input.message,
        }),
      );
      host.tell('progress', { task: 'export', done: 1 });
      return recorded;
    },
  },

  'handover.importReceipt': {
    mode: 'service',
    async run({ host, read, commit }) {
      const file = await host.dialogs.open(
        [{ name: 'Stafetten', extensions: [handoverExtensions.receipt] }],
        handoverLimits.receiptBytes,
      );
      if (file === null) return ok({ packageId: null, answer: null });
      if (file === 'tooLarge') return refused(codeOfPackageRefusal('tooLarge'));
      const question = read((context) => ({
        own: ownOffice(context).identity,
        offices: ownOffice(context).knownOffices,
      }));
      const opened = await openReceipt(file.bytes, question);
      if (!opened.ok) return refused(codeOfPackageRefusal(opened.error));
      const { receipt, answeredByFingerprint } = opened.value;
      const answered = commit(
        (context) => answerExport(context, { receipt, answeredByFingerprint, bytes: file.bytes }),
        (result) => (result.ok ? result.value.childId : null),
      );
      return answered.ok
        ? ok({ packageId: answered.value.packageId, answer: answered.value.answer })
        : answered;
    },
  },
};
