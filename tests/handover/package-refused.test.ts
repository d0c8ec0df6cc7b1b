import { describe, expect, it } from 'vitest';
import { strFromU8 } from 'fflate';
import { encryptTo } from '../../src-main/infrastructure/handover/age.ts';
import { openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { handoverLimits } from '../../src-main/infrastructure/handover/limits.ts';
import { signBytes } from '../../src-main/infrastructure/handover/signing.ts';
import { fictionalLog } from './fictional-log.ts';
import { known, planOf, questionOf, written } from './try-handover.ts';
import {
  kindergarten,
  school,
  stranger,
  photo,
  sha,
  logWithFiles,
  filesOf,
  packed,
  forged,
  resign,
  open,
} from './forge-package.ts';

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
        JSON.stringify({ format: 'stafetten-log', version: 3, unheard: [] }),
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
