import { describe, expect, it } from 'vitest';
import { writePackage } from '../../src-main/infrastructure/handover/container.ts';
import { packageFileName } from '../../src-main/infrastructure/handover/file-names.ts';
import { openArchive } from '../../src-main/infrastructure/handover/import.ts';
import { handoverLimits } from '../../src-main/infrastructure/handover/limits.ts';
import { fictionalLog, idOf } from './fictional-log.ts';
import { known, planOf, questionOf, valueOf, written } from './try-handover.ts';
import { kindergarten, school, photo, note, sha, logWithFiles, open } from './forge-package.ts';

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
