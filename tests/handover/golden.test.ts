import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LogDocument } from '@domain/handover/log-document.ts';
import { matchReceipt } from '@domain/handover/match-receipt.ts';
import type { OfficeIdentity } from '@domain/handover/office-identity.ts';
import { noLinePoint } from '@domain/measure/effect-line.ts';
import {
  fingerprint,
  fingerprintHex,
  parseOfficeIdentity,
  readIdentityFile,
} from '../../src-main/infrastructure/handover/identity.ts';
import { openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { openReceipt } from '../../src-main/infrastructure/handover/receipt.ts';
import type { LogV1 } from '../../src-main/infrastructure/handover/versions/log-v1.ts';
import wordList from '../../resources/words/nb.json' with { type: 'json' };
import { valueOf } from './try-handover.ts';

/**
 * Files of every version that was ever published, with the keys of two offices that never existed. They are made
 * once and never again: when one of these tests fails, offices in the field can no longer read what they were sent.
 */
const folder = join(import.meta.dirname, 'golden');
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));
const jsonOf = <T = unknown>(name: string): T => JSON.parse(bytesOf(name).toString('utf8')) as T;

const keys = jsonOf<{
  readonly sender: OfficeIdentity;
  readonly receiver: OfficeIdentity;
}>('v1/keys.json');
const sender = {
  contactId: 'sender',
  identity: valueOf(readIdentityFile(bytesOf('v1/sender.stafett-id'))),
};
const receiver = {
  contactId: 'receiver',
  identity: valueOf(readIdentityFile(bytesOf('v1/receiver.stafett-id'))),
};
const question = {
  own: parseOfficeIdentity(keys.receiver),
  offices: [sender],
  today: '2026-12-20',
};

/** What version 2 adds to a measure is nothing that anybody has said. */
function asVersion1(item: LogDocument['measures'][number]) {
  const { revision, replacesId, reassignments, measure, evaluations, ...row } = item;
  const { startPoint, aim, ...terms } = measure;
  expect([revision, replacesId, reassignments]).toEqual([1 + evaluations.length, null, []]);
  expect([startPoint, aim]).toEqual([noLinePoint, noLinePoint]);
  return {
    ...row,
    measure: terms,
    evaluations: evaluations.map(({ lineValue, lineSetBy, ...evaluation }) => {
      expect([lineValue, lineSetBy]).toEqual([null, '']);
      return evaluation;
    }),
  };
}

describe('files of version 1', () => {
  it('open, with the same log as on the day they were written, said as the newest version says it', async () => {
    const opened = valueOf(await openPackage(bytesOf('v1/package.stafett'), question));
    const log = jsonOf<LogV1>('v1/log.json');
    const { version, origin, turns, plannedMeetings, ...told } = opened.log;

    expect([version, origin, turns]).toEqual([2, null, []]);
    expect({
      ...told,
      version: 1,
      measures: told.measures.map(asVersion1),
      meetings: told.meetings.map(({ plannedId: _plan, meeting, ...row }) => {
        const { guardianComment: _comment, ...minutes } = meeting;
        return { ...row, meeting: minutes };
      }),
    }).toEqual(log);
    expect(plannedMeetings).toEqual([
      {
        id: '34d7ce79-8970-88e0-b0ba-294c26b31f76',
        type: 'evaluation',
        on: '2026-12-02',
        startsAt: null,
        endsAt: null,
        place: '',
        purpose: '',
        agenda: '',
        invited: [],
        sequence: 0,
        revision: 1,
        byName: 'Prøve Pedagogsen',
        at: '2026-10-05T09:00:00Z',
      },
    ]);
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
      await openPackage(bytesOf('v1/package.stafett'), { ...question, today: '2026-12-21' }),
    ).toEqual({
      ok: false,
      error: 'expired',
    });
  });

  it('are answered by their receipt', async () => {
    const own = parseOfficeIdentity(keys.sender);
    const { sha256, manifest } = valueOf(
      await openPackage(bytesOf('v1/package.stafett'), question),
    );
    const { receipt, answeredByFingerprint } = valueOf(
      await openReceipt(bytesOf('v1/receipt.stafett-kvittering'), { own, offices: [receiver] }),
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

describe('a package with a log of version 2', () => {
  it('opens, with the same log as on the day it was written, its line and its planned meeting with it', async () => {
    const opened = valueOf(await openPackage(bytesOf('v2/package.stafett'), question));

    expect(opened.log).toEqual(jsonOf('v2/log.json'));
    expect(opened.manifest.formatVersion).toBe(1);
    expect(
      [...opened.attachments.values()].map((bytes) => Buffer.from(bytes).toString('utf8')),
    ).toEqual(['Et oppdiktet notat.\n']);
  });
});
