import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptWith } from '../../src-main/infrastructure/handover/age.ts';
import { openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { openReceipt, writeReceipt } from '../../src-main/infrastructure/handover/receipt.ts';
import { fictionalLog, idOf } from '../handover/fictional-log.ts';
import {
  kindergartenFacts,
  known,
  planOf,
  questionOf,
  schoolFacts,
  tryOffice,
  valueOf,
  written,
} from '../handover/try-handover.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const note = Buffer.from('Et notat om ingen.\n'.repeat(20));

async function packageInFolder() {
  const folder = temporaryFolder();
  const kindergarten = await tryOffice(kindergartenFacts);
  const school = await tryOffice(schoolFacts);
  const author = { byName: 'Prøve Pedagogsen', at: '2026-10-05T09:00:00Z' };
  const log = {
    ...fictionalLog(),
    attachments: [
      {
        id: idOf(60),
        name: 'notat.txt',
        mediaType: 'text/plain' as const,
        sizeBytes: note.length,
        sha256: sha(note),
        ...author,
      },
    ],
  };
  const pack = await written(
    planOf(kindergarten, school, { log, attachments: [note], logPdf: Buffer.from('%PDF-1.7') }),
  );
  const key = join(folder, 'key.txt');
  writeFileSync(key, `${school.own.age.identity}\n`);
  const file = join(folder, 'a.stafett');
  writeFileSync(file, pack.bytes);
  return { folder, kindergarten, school, log, pack, key, file };
}

describe('programs that know nothing of this one', () => {
  it('age and unzip open a package, and what they find is what was signed', async () => {
    const { folder, key, file, pack, log } = await packageInFolder();
    const zip = join(folder, 'a.zip');

    execFileSync('age', ['-d', '-i', key, '-o', zip, file]);
    execFileSync('unzip', ['-tq', zip]);
    const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
    const read = (path: string): Buffer => execFileSync('unzip', ['-p', zip, path]);

    expect(names).toEqual([
      `attachments/${sha(note)}`,
      'les-meg.html',
      'log.json',
      'log.pdf',
      'manifest.json',
      'manifest.sig',
    ]);
    expect(JSON.parse(read('manifest.json').toString('utf8'))).toEqual(pack.manifest);
    expect(JSON.parse(read('log.json').toString('utf8'))).toEqual(log);
    for (const { path, size, sha256 } of pack.manifest.entries) {
      expect([read(path).length, sha(read(path))], path).toEqual([size, sha256]);
    }
  });

  it('verify signature and fingerprints with nothing but what docs/formats/handover.md says', async () => {
    const { folder, key, file, kindergarten, school } = await packageInFolder();
    const zip = join(folder, 'a.zip');
    execFileSync('age', ['-d', '-i', key, '-o', zip, file]);
    const manifest = execFileSync('unzip', ['-p', zip, 'manifest.json']);
    const signature = execFileSync('unzip', ['-p', zip, 'manifest.sig']);

    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(kindergarten.shown.signingKey, 'base64'),
    ]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const signed = Buffer.concat([Buffer.from('stafetten-manifest-v1\n'), manifest]);
    expect(verify(null, signed, publicKey, signature)).toBe(true);

    const { recipient, signingKey } = school.shown;
    const { receiver } = JSON.parse(manifest.toString('utf8')) as {
      receiver: { fingerprint: string };
    };
    expect(receiver.fingerprint).toBe(
      sha(Buffer.from(`{"recipient":"${recipient}","signingKey":"${signingKey}"}`)),
    );
  });

  it('zip and age pack the same files anew, and this program opens them', async () => {
    const { folder, kindergarten, school, file, key, pack, log } = await packageInFolder();
    const zip = join(folder, 'a.zip');
    execFileSync('age', ['-d', '-i', key, '-o', zip, file]);
    const inside = join(folder, 'inside');
    for (const path of [
      ...pack.manifest.entries.map((entry) => entry.path),
      'manifest.json',
      'manifest.sig',
    ]) {
      mkdirSync(dirname(join(inside, path)), { recursive: true });
      writeFileSync(join(inside, path), execFileSync('unzip', ['-p', zip, path]));
    }
    execFileSync('zip', ['-X', '-D', '-q', '-r', '../b.zip', '.'], { cwd: inside });
    const anew = join(folder, 'b.stafett');
    execFileSync('age', ['-r', school.own.age.recipient, '-o', anew, join(folder, 'b.zip')]);

    const opened = valueOf(
      await openPackage(readFileSync(anew), questionOf(school, [known(kindergarten)])),
    );

    expect(opened.log).toEqual(log);
  });

  it('age opens a receipt, and this program one that age has locked', async () => {
    const { folder, kindergarten, school, pack } = await packageInFolder();
    const bytes = await writeReceipt({
      own: school.own,
      answeredBy: school.facts,
      sender: kindergarten.shown,
      answer: {
        packageId: pack.manifest.packageId,
        packageSha256: pack.sha256,
        answer: 'accepted',
        reason: '',
        decidedAt: '2026-11-25T12:00:00Z',
        holderName: 'Lærer Eksempelsen',
        auditHead: '',
      },
    });
    const key = join(folder, 'sender.txt');
    writeFileSync(key, `${kindergarten.own.age.identity}\n`);
    const plain = execFileSync('age', ['-d', '-i', key], { input: bytes });
    const anew = execFileSync('age', ['-r', kindergarten.own.age.recipient], { input: plain });

    expect(valueOf(await decryptWith(kindergarten.own.age.identity, bytes))).toEqual(
      new Uint8Array(plain),
    );
    const opened = await openReceipt(anew, { own: kindergarten.own, offices: [known(school)] });
    expect(valueOf(opened).receipt.packageSha256).toBe(pack.sha256);
  });
});
