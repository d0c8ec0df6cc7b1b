import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchReceipt } from '@domain/handover/match-receipt.ts';
import type { OfficeIdentity } from '@domain/handover/office-identity.ts';
import {
  fingerprint,
  fingerprintHex,
  parseOfficeIdentity,
  readIdentityFile,
} from '../../src-main/infrastructure/handover/identity.ts';
import { openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { openReceipt } from '../../src-main/infrastructure/handover/receipt.ts';
import wordList from '../../resources/words/nb.json' with { type: 'json' };
import { valueOf } from './try-handover.ts';

/**
 * Files of every version that was ever published, with the keys of two offices that never existed. They are made
 * once and never again: when one of these tests fails, offices in the field can no longer read what they were sent.
 */
const folder = join(import.meta.dirname, 'golden', 'v1');
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));
const jsonOf = (name: string): unknown => JSON.parse(bytesOf(name).toString('utf8'));

const keys = jsonOf('keys.json') as {
  readonly sender: OfficeIdentity;
  readonly receiver: OfficeIdentity;
};
const sender = {
  contactId: 'sender',
  identity: valueOf(readIdentityFile(bytesOf('sender.stafett-id'))),
};
const receiver = {
  contactId: 'receiver',
  identity: valueOf(readIdentityFile(bytesOf('receiver.stafett-id'))),
};
const question = {
  own: parseOfficeIdentity(keys.receiver),
  offices: [sender],
  today: '2026-12-20',
};

describe('files of version 1', () => {
  it('open, with the same log as on the day they were written', async () => {
    const opened = valueOf(await openPackage(bytesOf('package.stafett'), question));

    expect(opened.log).toEqual(jsonOf('log.json'));
    expect(opened.senderContactId).toBe('sender');
    expect(opened.manifest.entries.map(({ path }) => path.slice(0, 12))).toEqual(
      ['attachments/', 'les-meg.html', 'log.json', 'log.pdf', 'network-map.'].map((path) =>
        path.slice(0, 12),
      ),
    );
    expect(
      [...opened.attachments.values()].map((bytes) => Buffer.from(bytes).toString('utf8')),
    ).toEqual(['Et oppdiktet notat.\n']);
  });

  it('lapse the day after their last', async () => {
    expect(
      await openPackage(bytesOf('package.stafett'), { ...question, today: '2026-12-21' }),
    ).toEqual({
      ok: false,
      error: 'expired',
    });
  });

  it('are answered by their receipt', async () => {
    const own = parseOfficeIdentity(keys.sender);
    const { sha256, manifest } = valueOf(await openPackage(bytesOf('package.stafett'), question));
    const { receipt, answeredByFingerprint } = valueOf(
      await openReceipt(bytesOf('receipt.stafett-kvittering'), { own, offices: [receiver] }),
    );

    expect(receipt.holderName).toBe('Lærer Eksempelsen');
    const sent = {
      id: manifest.packageId,
      sha256,
      receiverFingerprint: fingerprintHex(receiver.identity),
    };
    expect(matchReceipt(receipt, answeredByFingerprint, sent).ok).toBe(true);
  });

  it('have fingerprints that two offices have once read aloud to each other', () => {
    expect(fingerprint(sender.identity, wordList)).toEqual({
      words: ['hagl', 'torg', 'syltetøy', 'bark', 'blåbær', 'triumf', 'oransje', 'kvist'],
      hex: '45ba3de42b10fad9b1cd24efb5469f76de153456fcea722e9583f79ed4121300',
    });
  });
});
