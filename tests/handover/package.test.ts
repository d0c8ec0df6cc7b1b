import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LogDocument } from '@domain/handover/log-document.ts';
import { decryptWith, encryptTo } from '../../src-main/infrastructure/handover/age.ts';
import { writeArchive } from '../../src-main/infrastructure/handover/archive.ts';
import { canonicalBytes, sha256Hex } from '../../src-main/infrastructure/handover/canonical.ts';
import { writePackage } from '../../src-main/infrastructure/handover/container.ts';
import { packageFileName } from '../../src-main/infrastructure/handover/file-names.ts';
import { openArchive, openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { handoverLimits } from '../../src-main/infrastructure/handover/limits.ts';
import { signBytes } from '../../src-main/infrastructure/handover/signing.ts';
import { fictionalLog, idOf } from './fictional-log.ts';
import {
  kindergartenFacts,
  known,
  planOf,
  questionOf,
  schoolFacts,
  tryOffice,
  valueOf,
  written,
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

const photo = Buffer.from('not really a photo, but bytes all the same');
const note = Buffer.from('et notat\n'.repeat(50));
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function logWithFiles(): LogDocument {
  const author = { byName: 'Prøve Pedagogsen', at: '2026-10-05T09:00:00Z' };
  return {
    ...fictionalLog(),
    attachments: [
      {
        id: idOf(60),
        name: 'tårn.jpg',
        mediaType: 'image/jpeg',
        sizeBytes: photo.length,
        sha256: sha(photo),
        ...author,
      },
      {
        id: idOf(61),
        name: 'notat.txt',
        mediaType: 'text/plain',
        sizeBytes: note.length,
        sha256: sha(note),
        ...author,
      },
      {
        id: idOf(62),
        name: 'notat igjen.txt',
        mediaType: 'text/plain',
        sizeBytes: note.length,
        sha256: sha(note),
        ...author,
      },
    ],
  };
}

/** The decrypted files of a package, as its receiver could take them apart. */
async function filesOf(
  bytes: Uint8Array,
  receiver: TryOffice,
): Promise<Record<string, Uint8Array>> {
  return unzipSync(valueOf(await decryptWith(receiver.own.age.identity, bytes)));
}

async function packed(files: Record<string, Uint8Array>, receiver: TryOffice): Promise<Uint8Array> {
  const list = Object.entries(files).map(([path, bytes]) => ({ path, bytes, isPacked: true }));
  return encryptTo(receiver.own.age.recipient, writeArchive(list, handoverLimits));
}

/** A package whose manifest and files are changed by somebody who can sign as `signer`. */
async function forged(
  change: (manifest: Record<string, unknown>, files: Record<string, Uint8Array>) => void,
  signer: TryOffice = kindergarten,
): Promise<Uint8Array> {
  const { bytes } = await written(planOf(kindergarten, school));
  const files = await filesOf(bytes, school);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Record<
    string,
    unknown
  >;
  change(manifest, files);
  if (files['manifest.json'] !== undefined) {
    files['manifest.json'] = canonicalBytes(manifest);
    files['manifest.sig'] = signBytes('manifest', files['manifest.json'], signer.own.signing);
  }
  return packed(files, school);
}

/** Makes a changed file agree with the manifest again. */
function resign(manifest: Record<string, unknown>, files: Record<string, Uint8Array>): void {
  manifest['entries'] = Object.entries(files)
    .filter(([path]) => !path.startsWith('manifest.'))
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256Hex(bytes) }));
}

function open(bytes: Uint8Array, today = '2026-11-22') {
  return openPackage(bytes, questionOf(school, [known(kindergarten, idOf(901))], { today }));
}

describe('a package on its way from one office to another', () => {
  it('arrives whole: log, attachments and who sent it', async () => {
    const log = logWithFiles();
    const pack = await written(planOf(kindergarten, school, { log, attachments: [photo, note] }));

    const opened = valueOf(await open(pack.bytes));

    expect(opened.log).toEqual(log);
    expect(opened.senderContactId).toBe(idOf(901));
    expect(opened.manifest).toEqual(pack.manifest);
    expect(opened.sha256).toBe(pack.sha256);
    expect(Buffer.from(opened.attachments.get(sha(photo)) ?? []).equals(photo)).toBe(true);
    expect(Buffer.from(opened.attachments.get(sha(note)) ?? []).equals(note)).toBe(true);
  });

  it('can be kept decrypted in quarantine and is checked again when it is taken out', async () => {
    const pack = await written(planOf(kindergarten, school));
    const { archive, log } = valueOf(await open(pack.bytes));

    const question = questionOf(school, [known(kindergarten)]);

    expect(valueOf(openArchive(archive, question)).log).toEqual(log);
    expect(openArchive(archive, { ...question, today: '2026-12-21' })).toEqual({
      ok: false,
      error: 'expired',
    });
  });

  it('is the same archive, byte for byte, when it is written twice', async () => {
    const plan = planOf(kindergarten, school, { log: logWithFiles(), attachments: [photo, note] });
    const [first, second] = [await written(plan), await written(plan)];

    expect(valueOf(await open(first.bytes)).archive).toEqual(
      valueOf(await open(second.bytes)).archive,
    );
    expect(first.sha256).not.toBe(second.sha256);
  });

  it('can be opened on its last day and not on the day after', async () => {
    const { bytes } = await written(planOf(kindergarten, school, { expiresOn: '2026-12-20' }));

    expect((await open(bytes, '2026-12-20')).ok).toBe(true);
    expect(await open(bytes, '2026-12-21')).toEqual({ ok: false, error: 'expired' });
  });

  it('holds text that packs unusually well, and is still no bomb to the receiver', async () => {
    const body = 'å'.repeat(20_000);
    const entries = Array.from({ length: 300 }, (_, index) => ({
      ...fictionalLog().entries[0]!,
      id: idOf(5000 + index),
      body,
    }));
    const log = { ...fictionalLog(), entries, measures: [] };
    const { bytes } = await written(
      planOf(kindergarten, school, { log, readMeHtml: '<!doctype html>' }),
    );

    expect(valueOf(await open(bytes)).log.entries).toHaveLength(300);
  });

  it('is not written when its receiver would find it too large', async () => {
    const limits = { ...handoverLimits, textBytes: 1000 };

    expect(await writePackage(planOf(kindergarten, school, { limits }))).toEqual({
      ok: false,
      error: 'tooLarge',
    });
  });

  it('does not tell a hidden address unless somebody has said so', async () => {
    const log = { ...fictionalLog(), child: { ...fictionalLog().child, address: 'Prøveveien 1' } };

    await expect(writePackage(planOf(kindergarten, school, { log }))).rejects.toThrow(
      'hidden address',
    );
    expect(
      (await writePackage(planOf(kindergarten, school, { log, revealsHiddenAddress: true }))).ok,
    ).toBe(true);
  });

  it('is not written when the attachments are other than the list says', async () => {
    await expect(
      writePackage(planOf(kindergarten, school, { log: logWithFiles(), attachments: [photo] })),
    ).rejects.toThrow('Attachments');
    await expect(
      writePackage(planOf(kindergarten, school, { attachments: [photo] })),
    ).rejects.toThrow('Attachments');
  });
});

describe('what can be seen from outside', () => {
  it('is no name in the bytes or the file name of any of a hundred packages', async () => {
    const names = [
      'Fiktiva',
      'Øyeblikk',
      'Mønster',
      'Pedagogsen',
      'Rådgiversen',
      'barnehage',
      'skole',
      'Prøvekommune',
      'manifest',
      'log.json',
    ];
    for (let index = 0; index < 100; index += 1) {
      const packageId = idOf(10_000 + index);
      const { bytes } = await written(planOf(kindergarten, school, { packageId }));
      const outside = Buffer.concat([Buffer.from(packageFileName(packageId)), bytes]);
      for (const name of names) {
        for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
          expect(outside.includes(Buffer.from(name, encoding)), `${name} in ${encoding}`).toBe(
            false,
          );
        }
      }
      expect(outside.includes(kindergarten.own.age.recipient)).toBe(false);
      expect(outside.includes(school.own.age.recipient)).toBe(false);
    }
  });
});

describe('a package that is refused', () => {
  it('was locked for another office', async () => {
    const { bytes } = await written(planOf(kindergarten, stranger));

    expect(await open(bytes)).toEqual({ ok: false, error: 'wrongReceiver' });
  });

  it('was written for another office, who has locked it anew for us', async () => {
    const { bytes } = await written(planOf(kindergarten, stranger));
    const forwarded = await packed(await filesOf(bytes, stranger), school);

    expect(await open(forwarded)).toEqual({ ok: false, error: 'wrongReceiver' });
  });

  it('is written for our key but for the fingerprint of somebody else', async () => {
    const bytes = await forged((manifest) => {
      manifest['receiver'] = {
        name: 'x',
        recipient: school.own.age.recipient,
        fingerprint: 'cd'.repeat(32),
      };
    });

    expect(await open(bytes)).toEqual({ ok: false, error: 'wrongReceiver' });
  });

  it('comes from an office that is not known here', async () => {
    const { bytes } = await written(planOf(stranger, school));

    expect(await open(bytes)).toEqual({ ok: false, error: 'unknownSender' });
  });

  it('names a known office but is signed by another', async () => {
    const bytes = await forged(() => undefined, stranger);

    expect(await open(bytes)).toEqual({ ok: false, error: 'signatureInvalid' });
  });

  it('has the signing key of a known office beside a reading key of somebody else', async () => {
    const bytes = await forged((manifest) => {
      manifest['sender'] = { ...kindergarten.shown, recipient: stranger.shown.recipient };
    });

    expect(await open(bytes)).toEqual({ ok: false, error: 'unknownSender' });
  });

  it('has a manifest that was changed after signing', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const files = await filesOf(bytes, school);
    files['manifest.json'] = Buffer.from(
      strFromU8(files['manifest.json']!).replace('2026-12-20', '2027-12-20'),
    );

    expect(await open(await packed(files, school))).toEqual({
      ok: false,
      error: 'signatureInvalid',
    });
  });

  it('has no signature', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const files = await filesOf(bytes, school);
    delete files['manifest.sig'];

    expect(await open(await packed(files, school))).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('has a signature that was made for another kind of document', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const files = await filesOf(bytes, school);
    files['manifest.sig'] = signBytes('receipt', files['manifest.json']!, kindergarten.own.signing);

    expect(await open(await packed(files, school))).toEqual({
      ok: false,
      error: 'signatureInvalid',
    });
  });

  it('has a manifest in another form than the canonical one, even when that form is signed', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const files = await filesOf(bytes, school);
    const spaced = Buffer.from(
      JSON.stringify(JSON.parse(strFromU8(files['manifest.json']!)), null, 1),
    );
    files['manifest.json'] = spaced;
    files['manifest.sig'] = signBytes('manifest', spaced, kindergarten.own.signing);

    expect(await open(await packed(files, school))).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('lacks a file, has one too many, or one that was changed', async () => {
    const lacks = await forged((_manifest, files) => delete files['les-meg.html']);
    const extra = await forged((_manifest, files) => (files['log.pdf'] = Buffer.from('extra')));
    const changed = await forged(
      (_manifest, files) => (files['les-meg.html'] = Buffer.from('changed')),
    );

    const sameSize = await forged((_manifest, files) => {
      const page = Buffer.from(files['les-meg.html'] ?? []);
      files['les-meg.html'] = page.fill('x', page.length - 1);
    });
    const wrongSize = await forged((manifest) => {
      const entries = manifest['entries'] as { size: number }[];
      manifest['entries'] = entries.map((entry) => ({ ...entry, size: entry.size + 1 }));
    });

    for (const bytes of [lacks, extra, changed, sameSize, wrongSize]) {
      expect(await open(bytes)).toEqual({ ok: false, error: 'tampered' });
    }
  });

  it('has a path that packages do not have', async () => {
    for (const path of [
      '../evil.txt',
      '/etc/passwd',
      'attachments/name.txt',
      'LOG.JSON',
      'log.json/x',
      'C:\\x',
      'attachments/',
    ]) {
      const bytes = await forged((_manifest, files) => (files[path] = Buffer.from('x')));

      expect(await open(bytes), path).toEqual({ ok: false, error: 'contentInvalid' });
    }
  });

  it('has an attachment under the hash of another one', async () => {
    const bytes = await forged((manifest, files) => {
      const wrong = '0'.repeat(64);
      const [named] = logWithFiles().attachments;
      const attachments = [{ ...named, sha256: wrong }];
      files[`attachments/${wrong}`] = photo;
      files['log.json'] = Buffer.from(JSON.stringify({ ...fictionalLog(), attachments }));
      resign(manifest, files);
    });

    expect(await open(bytes)).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('has an attachment that the log does not name, or none where it names one', async () => {
    const unnamed = await forged((manifest, files) => {
      files[`attachments/${sha(photo)}`] = photo;
      resign(manifest, files);
    });
    const missing = await forged((manifest, files) => {
      files['log.json'] = Buffer.from(JSON.stringify(logWithFiles()));
      resign(manifest, files);
    });

    expect(await open(unnamed)).toEqual({ ok: false, error: 'contentInvalid' });
    expect(await open(missing)).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('was written by a newer program, in its manifest or in its log', async () => {
    const manifest = await forged((it) => {
      it['formatVersion'] = 2;
      it['somethingNew'] = true;
    });
    const log = await forged((it, files) => {
      files['log.json'] = Buffer.from(
        JSON.stringify({ format: 'stafetten-log', version: 2, unheard: [] }),
      );
      resign(it, files);
    });

    expect(await open(manifest)).toEqual({ ok: false, error: 'fromNewerProgram' });
    expect(await open(log)).toEqual({ ok: false, error: 'fromNewerProgram' });
  });

  it('has a key that could touch a prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const bytes = await forged((manifest, files) => {
        const text = JSON.stringify(fictionalLog()).replace('{', `{"${key}":{"isAdmin":true},`);
        files['log.json'] = Buffer.from(text);
        resign(manifest, files);
      });

      expect(await open(bytes), key).toEqual({ ok: false, error: 'contentInvalid' });
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('has a log that is not as logs are: unknown key, two of one id, a reference to nothing', async () => {
    const log = fictionalLog();
    const wrong: readonly unknown[] = [
      { ...log, extra: 1 },
      { ...log, level: 4 },
      { ...log, entries: [...log.entries, log.entries[0]] },
      { ...log, entries: log.entries.filter(({ kind }) => kind !== 'attention') },
      { ...log, child: { ...log.child, birthDate: '2020-02-31' } },
      [],
      null,
    ];
    for (const document of wrong) {
      const bytes = await forged((manifest, files) => {
        files['log.json'] = Buffer.from(JSON.stringify(document));
        resign(manifest, files);
      });

      expect(await open(bytes)).toEqual({ ok: false, error: 'contentInvalid' });
    }
  });

  it('is something else altogether', async () => {
    const recipient = school.own.age.recipient;
    const others = [
      new Uint8Array(),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('age-encryption.org/v1\n'),
      Buffer.from(`age-encryption.org/v1\n${'-> X25519 x\n'.repeat(10_000)}--- `),
      await encryptTo(recipient, Buffer.from('a letter, not an archive')),
      await packed({ 'log.json': Buffer.from('{}') }, school),
      await packed({ 'manifest.json': Buffer.from('{"format":"another"}') }, school),
    ];
    for (const bytes of others)
      expect(await open(bytes)).toEqual({ ok: false, error: 'notAPackage' });
  });

  it('has lost or changed any byte on its way', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const refusals = new Set<string>();
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      const opened = await open(damaged);
      expect(opened.ok, `byte ${at}`).toBe(false);
      if (!opened.ok) refusals.add(opened.error);
    }
    expect(await open(bytes.subarray(0, bytes.length - 1))).toEqual({
      ok: false,
      error: 'tampered',
    });
    expect(await open(Buffer.concat([bytes, Buffer.from([0])]))).toEqual({
      ok: false,
      error: 'tampered',
    });
    expect(
      [...refusals].every((reason) =>
        ['notAPackage', 'wrongReceiver', 'tampered'].includes(reason),
      ),
    ).toBe(true);
    expect(refusals).toContain('tampered');
  });

  it('is larger than any package', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const limits = { ...handoverLimits, packageBytes: bytes.length - 1 };

    expect(await openPackage(bytes, questionOf(school, [known(kindergarten)], { limits }))).toEqual(
      {
        ok: false,
        error: 'tooLarge',
      },
    );
  });
});

describe('any bytes at all', () => {
  const withinMs = 2000;

  it('are answered in time and never with an exception, whatever is changed before they are locked', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const archive = valueOf(await decryptWith(school.own.age.identity, bytes));
    const changes = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const changed = Buffer.from(archive);
        for (const [at, value] of places) changed[at] = value;
        const start = performance.now();
        const opened = await open(await encryptTo(school.own.age.recipient, changed));
        expect(performance.now() - start).toBeLessThan(withinMs);
        // Dates and checksums of the ZIP say nothing; everything that is used is under the signature.
        if (opened.ok) expect(opened.value.log).toEqual(fictionalLog());
      }),
      { numRuns: 300 },
    );
  });

  it('are answered in time and never with an exception, whatever a known office signs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('entries', 'basis', 'receiver', 'expiresOn', 'packageId', 'sender', 'x'),
        async (value, key) => {
          const start = performance.now();
          const opened = await open(await forged((manifest) => void (manifest[key] = value)));
          expect(performance.now() - start).toBeLessThan(withinMs);
          expect(opened.ok).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });
});
