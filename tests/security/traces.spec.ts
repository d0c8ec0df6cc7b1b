import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deskAt } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import { lock, unlock } from '../support/journey-office.ts';
import {
  ask,
  childWithOpenLog,
  leader,
  openKindergarten,
  show,
} from '../support/program-office.ts';
import { executableOfProgram, folderForProgram, startProgram } from '../support/program.ts';

/** What a run of the program leaves behind: nothing readable on disk, nothing on the network. */

const markers = [
  'Merkelapp-Barnesen',
  'Merkelapp-Føresett',
  'merkelapp i utkast',
  'merkelapp i loggen',
  leader.passphrase,
  leader.name,
];

test('no planted name is readable anywhere in the folder of the program, in any encoding', async () => {
  const startedMs = Date.now();
  const program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  const page = program.page();
  const childId = await childWithOpenLog(page, {
    givenName: 'Eksempel',
    familyName: 'Merkelapp-Barnesen',
  });
  await ask(page, 'log.addEntry', {
    childId,
    kind: 'note',
    body: 'En merkelapp i loggen om Merkelapp-Føresett',
    aboutEntryId: null,
    happenedOn: '2026-01-05',
  });
  const desk = deskAt(program, 'nb');
  await previewPrints(desk, childId);
  await show(page, `/children/${childId}/log`);
  await desk.field('log.write.prompt.brightSpot').fill('En merkelapp i utkast');
  await expect(page.getByText(desk.t('common.save.saved', { when: '' }).trim())).toBeVisible();
  // While it is open, and a transaction has just been written.
  expect(readableIn(program.userData)).toEqual([]);
  expect(readableInTemporaryFiles(startedMs)).toEqual([]);
  await lock(desk);
  expect(readableIn(program.userData)).toEqual([]);
  await unlock(desk, leader);
  await program.close();
  expect(readableIn(program.userData)).toEqual([]);
  // The search itself works: what is meant to be readable is found.
  expect(readableIn(program.userData, ['"locale":"nb"'])).not.toEqual([]);
  await program.forget();
});

// Modes, /proc and system calls are asked for where they exist; the program is the same elsewhere.
if (process.platform === 'linux') {
  test('files of the office belong to their owner alone', async () => {
    const program = await startProgram({ language: 'nb' });
    await openKindergarten(program);
    for (const file of filesIn(join(program.userData, 'office'))) {
      expect((statSync(file).mode & 0o077).toString(8), file).toBe('0');
    }
    await program.forget();
  });

  test('no connection is opened, from the start to the end', async () => {
    const program = await startProgram({ language: 'nb' });
    await openKindergarten(program);
    const desk = deskAt(program, 'nb');
    await desk.person.press(desk.link('shell.section.office').first());
    await desk.page().getByRole('main').waitFor();
    // Playwright itself drives the program over loopback; nothing else may have a socket.
    expect(foreignConnections(program.electron.process().pid ?? 0)).toEqual([]);
    await program.forget();
  });

  test('the system calls of a start without anybody driving it name no address but the display', async () => {
    const userData = folderForProgram();
    const trace = join(userData, 'trace');
    mkdirSync(trace, { recursive: true });
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(
      'strace',
      [
        '-ff',
        '-qq',
        '-e',
        'trace=connect,sendto',
        '-o',
        join(trace, 't'),
        executableOfProgram(),
        ...root,
        `--user-data-dir=${userData}`,
      ],
      { stdio: 'ignore', detached: true },
    );
    await expect
      .poll(() => existsSync(join(userData, 'technical.log')), { timeout: 60_000 })
      .toBe(true);
    await expect.poll(() => callsIn(trace).length, { timeout: 60_000 }).toBeGreaterThan(3);
    // Services of Chromium that call home do so some seconds after the start.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    const foreign = callsIn(trace).filter((call) => /AF_INET6?\b/.test(call));
    expect(foreign).toEqual([]);
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Prints in memory, keeps the PDF inside the log and reads it there: pages, fonts and pictures of a whole log. */
async function previewPrints(desk: Desk, childId: string): Promise<void> {
  const page = desk.page();
  const { pdfBase64 } = await ask(page, 'print.preview', {
    childId: childId as never,
    document: { kind: 'log' },
    reader: { kind: 'ownOffice' },
    locale: 'nb',
  });
  await ask(page, 'attachment.addBytes', {
    childId: childId as never,
    name: 'Merkelapp-Barnesen.pdf',
    base64: pdfBase64,
  });
  await show(page, `/children/${childId}/print/log`);
  await page
    .getByRole('group', { name: /side 1 av/ })
    .getByRole('heading')
    .first()
    .waitFor();
  await show(page, `/children/${childId}/documents`);
  const name = desk.t('documents.showOf', { name: 'Merkelapp-Barnesen.pdf' });
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
  await page.keyboard.press('Escape');
}

/** The same for what was written to the system's temporary folder meanwhile; the tests' own code is kept there too. */
function readableInTemporaryFiles(sinceMs: number): readonly string[] {
  const fresh = filesIn(tmpdir()).filter((file) => {
    const about = statSync(file, { throwIfNoEntry: false });
    return (
      about !== undefined &&
      about.mtimeMs >= sinceMs &&
      about.size < 100_000_000 &&
      !file.includes('playwright')
    );
  });
  return readableIn('', markers, fresh);
}

/** Which of the words stand readable in which file or file name, as UTF-8 or UTF-16 in either byte order. */
function readableIn(
  folder: string,
  words: readonly string[] = markers,
  files: readonly string[] = filesIn(folder),
): readonly string[] {
  const encodings = words.flatMap((word) => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word, 'utf8'), wide, Buffer.from(wide).swap16()].map((bytes) => ({
      word,
      bytes,
    }));
  });
  return files.flatMap((file) => {
    const content = contentOf(file);
    return encodings
      .filter(({ word, bytes }) => content.includes(bytes) || file.includes(word))
      .map(({ word }) => `${file}: ${word}`);
  });
}

/** Empty for a file that is gone again: others write temporary files too. */
function contentOf(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

/** Sockets of the process and its children that lead off this machine. */
function foreignConnections(pid: number): readonly string[] {
  const family = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const pids = new Set([pid]);
  for (let grew = true; grew;) {
    const before = pids.size;
    for (const [child, parent] of family) if (pids.has(parent)) pids.add(child);
    grew = pids.size > before;
  }
  const sockets = new Set(
    [...pids].flatMap((owner) => {
      const descriptors = `/proc/${owner}/fd`;
      try {
        return readdirSync(descriptors).map((name) => readlinkSync(join(descriptors, name)));
      } catch {
        // A process that has ended meanwhile has no sockets.
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((parts) => sockets.has(`socket:[${parts[9] ?? ''}]`))
      .filter(
        (parts) =>
          !isLoopback(parts[1] ?? '') || !(isLoopback(parts[2] ?? '') || isNowhere(parts[2] ?? '')),
      )
      .map((parts) => `${kind} ${parts[1] ?? ''} ${parts[2] ?? ''}`),
  );
}

/** The parent in /proc/<pid>/stat, which stands after the name in brackets. */
function parentOf(pid: string): number {
  try {
    const [, parent = '0'] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(parent);
  } catch {
    return 0;
  }
}

const isLoopback = (address: string) =>
  address.startsWith('0100007F:') || address.startsWith('00000000000000000000000001000000:');
const isNowhere = (address: string) => /^0+:0000$/.test(address);

function callsIn(folder: string): readonly string[] {
  return filesIn(folder)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '');
}
