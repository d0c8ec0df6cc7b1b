import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decryptWith, encryptTo } from '../../src-main/infrastructure/handover/age.ts';
import { canonicalBytes } from '../../src-main/infrastructure/handover/canonical.ts';
import { receiptFileName } from '../../src-main/infrastructure/handover/file-names.ts';
import { fingerprintHex } from '../../src-main/infrastructure/handover/identity.ts';
import {
  openReceipt,
  writeReceipt,
  type ReceiptPlan,
} from '../../src-main/infrastructure/handover/receipt.ts';
import { idOf } from './fictional-log.ts';
import {
  kindergartenFacts,
  known,
  schoolFacts,
  tryOffice,
  valueOf,
  type TryOffice,
} from './try-handover.ts';

let kindergarten: TryOffice;
let school: TryOffice;
let stranger: TryOffice;

beforeAll(async () => {
  kindergarten = await tryOffice(kindergartenFacts);
  school = await tryOffice(schoolFacts);
  stranger = await tryOffice({ ...schoolFacts, name: 'Ukjent skole' });
});

const accepted: ReceiptPlan['answer'] = {
  packageId: idOf(700),
  packageSha256: 'ef'.repeat(32),
  answer: 'accepted',
  reason: '',
  decidedAt: '2026-11-25T12:00:00Z',
  holderName: 'Lærer Eksempelsen',
  auditHead: 'ab'.repeat(32),
};
const declined: ReceiptPlan['answer'] = {
  ...accepted,
  answer: 'declined',
  reason: 'Fiktiva begynner på en annen skole.',
  holderName: null,
};

function planOf(
  answer = accepted,
  by: TryOffice = school,
  to: TryOffice = kindergarten,
): ReceiptPlan {
  return { own: by.own, answeredBy: by.facts, sender: to.shown, answer };
}

function open(bytes: Uint8Array, own: TryOffice = kindergarten) {
  return openReceipt(bytes, { own: own.own, offices: [known(school, idOf(902))] });
}

type Document = {
  format: string;
  formatVersion: number;
  receipt: Record<string, unknown>;
  signature: string;
};

async function changed(change: (document: Document) => unknown): Promise<Uint8Array> {
  const plain = valueOf(
    await decryptWith(kindergarten.own.age.identity, await writeReceipt(planOf())),
  );
  const document = JSON.parse(Buffer.from(plain).toString()) as Document;
  return encryptTo(kindergarten.own.age.recipient, canonicalBytes(change(document) ?? document));
}

describe('a receipt', () => {
  it('tells the sender that the package was accepted, and who holds the baton', async () => {
    const { receipt, contactId, answeredByFingerprint } = valueOf(
      await open(await writeReceipt(planOf())),
    );

    expect(receipt).toEqual({
      ...accepted,
      senderFingerprint: fingerprintHex(kindergarten.shown),
      answeredBy: school.shown,
    });
    expect(contactId).toBe(idOf(902));
    expect(answeredByFingerprint).toBe(fingerprintHex(school.shown));
  });

  it('tells why the package was declined, and only to the sender', async () => {
    const bytes = await writeReceipt(planOf(declined));

    expect(valueOf(await open(bytes)).receipt.reason).toBe(declined.reason);
    const outside = Buffer.concat([Buffer.from(receiptFileName(declined.packageId)), bytes]);
    for (const word of ['Fiktiva', 'skole', 'declined', 'Eksempelsen'])
      expect(outside.includes(word)).toBe(false);
  });

  it('is not written without a holder when accepted, nor without a reason when declined', async () => {
    for (const answer of [
      { ...accepted, holderName: null },
      { ...declined, reason: '' },
      { ...declined, holderName: 'Lærer Eksempelsen' },
    ]) {
      await expect(writeReceipt(planOf(answer))).rejects.toThrow();
    }
  });

  it('is refused by everybody but the sender of the package', async () => {
    expect(await open(await writeReceipt(planOf()), stranger)).toEqual({
      ok: false,
      error: 'wrongReceiver',
    });
    const lockedAnew = await encryptTo(
      stranger.own.age.recipient,
      valueOf(await decryptWith(kindergarten.own.age.identity, await writeReceipt(planOf()))),
    );
    expect(await open(lockedAnew, stranger)).toEqual({ ok: false, error: 'wrongReceiver' });
  });

  it('is refused from an office that is not known', async () => {
    expect(await open(await writeReceipt(planOf(accepted, stranger)))).toEqual({
      ok: false,
      error: 'unknownSender',
    });
  });

  it('is refused when a word of it was changed after signing', async () => {
    const bytes = await changed(({ receipt }) => void (receipt['holderName'] = 'En annen'));

    expect(await open(bytes)).toEqual({ ok: false, error: 'signatureInvalid' });
  });

  it('is refused when it is from a newer program, broken, or something else', async () => {
    const newer = await changed((document) => ({ ...document, formatVersion: 2, more: 1 }));
    const broken = await changed((document) => ({ ...document, extra: 1 }));
    const other = await changed((document) => ({ ...document, format: 'stafetten-package' }));
    const letter = await encryptTo(kindergarten.own.age.recipient, Buffer.from('hei'));

    expect(await open(newer)).toEqual({ ok: false, error: 'fromNewerProgram' });
    expect(await open(broken)).toEqual({ ok: false, error: 'contentInvalid' });
    expect(await open(other)).toEqual({ ok: false, error: 'notAPackage' });
    expect(await open(letter)).toEqual({ ok: false, error: 'notAPackage' });
    expect(await open(Buffer.from('hei'))).toEqual({ ok: false, error: 'notAPackage' });
    expect(await open(Buffer.alloc(300_000))).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('is refused when any byte was changed on its way', async () => {
    const bytes = await writeReceipt(planOf());
    for (let at = 0; at < bytes.length; at += 13) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect((await open(damaged)).ok, `byte ${at}`).toBe(false);
    }
  });

  it('of any document gives an answer and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const bytes = await encryptTo(kindergarten.own.age.recipient, Buffer.from(json));
        expect((await open(bytes)).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
