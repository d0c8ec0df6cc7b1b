import type { ContactRecord } from '../../application/ports/records.ts';
import type { CommandContext } from '../../application/ports/context.ts';
import { ok, refused } from '../../domain/result.ts';
import {
  fingerprint,
  fingerprintHex,
  parsePublicIdentity,
  readIdentityFile,
  writeIdentityFile,
} from '../../infrastructure/handover/identity.ts';
import { handoverExtensions } from '../../infrastructure/handover/file-names.ts';
import { handoverLimits } from '../../infrastructure/handover/limits.ts';
import wordList from '../../../resources/words/nb.json' with { type: 'json' };
import type { Handlers } from '../dispatch.ts';
import { ownOffice } from './own-office.ts';

type ContactHandlers = Pick<
  Handlers,
  | 'handover.contacts'
  | 'handover.exportIdentity'
  | 'handover.importIdentity'
  | 'handover.verifyContact'
>;

const filters = [{ name: 'Stafetten', extensions: [handoverExtensions.identity] }];

/** The contact book: offices exchange public keys once and compare the words aloud. */
export const contactHandlers: ContactHandlers = {
  'handover.contacts': {
    mode: 'query',
    run(context) {
      const { identity, facts } = ownOffice(context);
      const own = { recipient: identity.age.recipient, signingKey: identity.signing.publicKey };
      return ok({
        own: { name: facts.name, fingerprint: fingerprint(own, wordList) },
        contacts: context.stores.contacts.all().map(contactView),
      });
    },
  },

  'handover.exportIdentity': {
    mode: 'service',
    async run({ host, read }) {
      const { identity, facts } = read(ownOffice);
      const saved = await host.dialogs.save(
        { name: `${fileNameOf(facts.name)}.${handoverExtensions.identity}`, filters },
        writeIdentityFile(identity, facts),
      );
      return ok({ saved });
    },
  },

  'handover.importIdentity': {
    mode: 'service',
    async run({ host, read, commit }) {
      const file = await host.dialogs.open(filters, handoverLimits.identityBytes);
      if (file === null) return ok({ contact: null });
      const identity = file === 'tooLarge' ? null : readIdentityFile(file.bytes);
      if (identity === null || !identity.ok) return refused({ code: 'identityFileInvalid' });
      const hex = fingerprintHex(identity.value);
      const own = read(ownOffice).identity;
      if (
        hex === fingerprintHex({ recipient: own.age.recipient, signingKey: own.signing.publicKey })
      )
        return refused({ code: 'contactIsSelf' });
      return commit((context: CommandContext) => {
        if (context.stores.contacts.byFingerprint(hex) !== null)
          return refused({ code: 'contactExists' as const });
        const { name, municipality, serviceType } = identity.value;
        const contact: ContactRecord = {
          id: context.newId(),
          name,
          municipality,
          serviceType,
          identity: identity.value,
          fingerprint: hex,
          addedOn: context.today,
          verifiedOn: null,
          verifiedBy: null,
          verifiedHow: '',
        };
        context.stores.contacts.add(contact);
        return ok({ contact: contactView(contact) });
      });
    },
  },

  'handover.verifyContact': {
    mode: 'command',
    run({ stores, today, actor }, { contactId, how }) {
      if (stores.contacts.find(contactId) === null) return refused({ code: 'notFound' });
      stores.contacts.verify(contactId, today, actor.name, how);
      return ok({});
    },
  },
};

function contactView({
  id,
  name,
  municipality,
  serviceType,
  identity,
  addedOn,
  verifiedOn,
  verifiedBy,
  verifiedHow,
}: ContactRecord) {
  const keys = parsePublicIdentity(identity);
  return {
    id,
    name,
    municipality,
    serviceType,
    fingerprint: fingerprint(keys, wordList),
    addedOn,
    verifiedOn,
    verifiedBy,
    verifiedHow,
  };
}

/** An office's name as a file name: letters and digits of any alphabet, hyphens for the rest. */
function fileNameOf(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'stafetten'
  );
}
