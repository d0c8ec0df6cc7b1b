import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../src-main/infrastructure/handover/import.ts';
import { entryOf, fictionalLog, idOf } from '../handover/fictional-log.ts';
import {
  known,
  kindergartenFacts,
  planOf,
  questionOf,
  schoolFacts,
  tryOffice,
  valueOf,
  written,
} from '../handover/try-handover.ts';
import { compare } from './measure.ts';
import type { Comparison } from './measure.ts';

const entries = 500;
const attachmentCount = 4;
const attachmentBytes = 5 * 1024 * 1024;
const runs = 5;

/** Export and import of a log with 500 entries and 20 MB of attachments, against `zip` and `age` on the same bytes. */
export async function comparePackages(folder: string): Promise<readonly Comparison[]> {
  const [sender, receiver] = [await tryOffice(kindergartenFacts), await tryOffice(schoolFacts)];
  const attachments = Array.from(
    { length: attachmentCount },
    () => new Uint8Array(randomBytes(attachmentBytes)),
  );
  const log = {
    ...fictionalLog(),
    entries: [
      ...fictionalLog().entries,
      ...Array.from({ length: entries }, (_, number) =>
        entryOf(10_000 + number, { body: `Vi lekte ute. ${'Det gikk fint. '.repeat(8)}` }),
      ),
    ],
    attachments: attachments.map((bytes, number) => ({
      id: idOf(50_000 + number),
      name: `tegning-${number}.png`,
      mediaType: 'image/png' as const,
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      byName: 'Prøve Pedagogsen',
      at: '2026-10-05T09:00:00Z',
    })),
  };
  const plan = planOf(sender, receiver, { log, attachments });
  const made = await written(plan);
  const question = questionOf(receiver, [known(sender)]);

  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'log.json'), JSON.stringify(log));
  writeFileSync(join(source, 'les-meg.html'), plan.readMeHtml);
  attachments.forEach((bytes, number) =>
    writeFileSync(join(source, `attachment-${number}`), bytes),
  );
  const identity = join(folder, 'key.txt');
  writeFileSync(identity, `${receiver.own.age.identity}\n`);
  const [zipped, sealed, opened] = [
    join(folder, 'log.zip'),
    join(folder, 'log.age'),
    join(folder, 'opened.zip'),
  ];
  const zipAndAge = () => {
    rmSync(zipped, { force: true });
    rmSync(sealed, { force: true });
    execFileSync('zip', ['-q', '-r', zipped, '.'], { cwd: source });
    execFileSync('age', ['-r', receiver.own.age.recipient, '-o', sealed, zipped]);
  };
  const ageAndUnzip = () => {
    const target = join(folder, 'unzipped');
    rmSync(target, { recursive: true, force: true });
    rmSync(opened, { force: true });
    execFileSync('age', ['-d', '-i', identity, '-o', opened, sealed]);
    execFileSync('unzip', ['-q', opened, '-d', target]);
  };
  zipAndAge();
  return [
    await compare(
      'package: export, 500 entries and 20 MB',
      'zip + age on the same bytes',
      runs,
      async () => void (await written(plan)),
      zipAndAge,
    ),
    await compare(
      'package: open and check, the same',
      'age -d + unzip',
      runs,
      async () => void valueOf(await openPackage(made.bytes, question)),
      ageAndUnzip,
    ),
  ];
}
