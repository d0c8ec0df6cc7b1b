import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { InputOf } from '@contract/index.ts';
import { deskAt, settled } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import { people } from '../support/journey-story.ts';
import {
  ask,
  childWithOpenLog,
  leader,
  openKindergarten,
  reply,
  show,
} from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';
import { scannedPdf } from '../support/scanned-pdf.ts';
import { fillLog, hiddenAddress, internalWords, silentGuardian } from '../support/journey-paper.ts';
import type { PaperStory } from '../support/journey-paper.ts';

/** Documents on paper, in the packaged program: real pages, real tags, and nothing on them that may not be there. */

type Question = InputOf<'print.preview'>;

test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let story: PaperStory;
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
  desk = deskAt(program, 'nb');
  const childId = await childWithOpenLog(program.page(), people.child);
  story = await fillLog(program.page(), childId);
});
test.afterAll(() => program.forget());

const ownOffice: Question['reader'] = { kind: 'ownOffice' };

function documents(): readonly Question['document'][] {
  return [
    { kind: 'log' },
    { kind: 'summary' },
    { kind: 'minutes', meetingId: story.meetingId as never },
    { kind: 'notice', participantId: story.participantId as never },
    { kind: 'checklist' },
    { kind: 'blank' },
  ];
}

async function printed(
  document: Question['document'],
  reader: Question['reader'],
  locale: Question['locale'],
) {
  const { pdfBase64, pages } = await ask(program.page(), 'print.preview', {
    childId: story.childId as never,
    document,
    reader,
    locale,
  });
  const pdf = await readPdf(Buffer.from(pdfBase64, 'base64'));
  expect(pages).toBe(pdf.pages);
  return pdf;
}

for (const language of ['nb', 'nn'] as const) {
  test(`every document in ${language} can be listened to: tags, headings, tables with heads, language, title, outline`, async () => {
    for (const document of documents()) {
      const reader: Question['reader'] = document.kind === 'blank' ? { kind: 'nobody' } : ownOffice;
      const pdf = await printed(document, reader, language);
      const { t } = { t: (key: string) => textOf(language, key) };
      expect(pdf.isTagged, document.kind).toBe(true);
      expect(pdf.language).toBe(language);
      expect(pdf.title).toBe(t(`sheet.kind.${document.kind}`));
      expect(
        pdf.roles.filter((role) => role === 'H1'),
        document.kind,
      ).toHaveLength(1);
      expect(pdf.roles).toContain('H2');
      expect(pdf.outline.length, document.kind).toBeGreaterThan(1);
      // The facts at the top have a head for each row, every other table one for each column.
      for (const row of pdf.firstRows) expect(row, document.kind).toContain('TH');
      expect(pdf.text).toContain(t('sheet.foot.exempt'));
      // Figures are figures in tables too: the day of the decision, of the meeting, of the end.
      if (document.kind === 'log') expect(pdf.text).toMatch(/Nivå 1 Prøve/);
      if (document.kind === 'minutes') expect(pdf.text).toMatch(/kl\. 13\.00/);
    }
  });
}

test('words that may not be on paper are on none of the pages, for any reader', async () => {
  const school: Question['reader'] = {
    kind: 'service',
    service: 'school',
    name: '',
    legalBasis: null,
  };
  const readers: readonly Question['reader'][] = [
    ownOffice,
    { kind: 'guardian', guardianId: story.guardianId as never },
    school,
  ];
  for (const document of documents())
    for (const reader of document.kind === 'blank' ? [{ kind: 'nobody' } as const] : readers) {
      const answer = await reply(program.page(), 'print.preview', {
        childId: story.childId as never,
        document,
        reader,
        locale: 'nb',
      });
      if (!answer.ok) continue;
      const { text } = await readPdf(Buffer.from(answer.value.pdfBase64, 'base64'));
      for (const word of [hiddenAddress, silentGuardian, ...internalWords])
        expect(text, `${document.kind} ${reader.kind}`).not.toContain(word);
      // The school's consent does not cover what the child said.
      if (reader.kind === 'service') expect(text).not.toContain(story.childVoice);
    }
});

test('long texts, emoji, Arabic names and Sámi letters are on the page as they were written', async () => {
  const { text, pages } = await printed({ kind: 'log' }, ownOffice, 'nb');
  // A letter of another font is a piece of its own.
  expect(text.replace(/\s/g, '')).toContain('Ŋállá');
  expect(text).toContain('ŧ');
  expect(text).toMatch(/slutten på teksten/);
  expect(text.normalize('NFKC').replace(/\s/g, '')).toMatch(/محمد|دمحم/);
  expect(pages).toBeGreaterThan(3);
});

test('minutes are seen before they are printed, and saved as the same tagged PDF', async () => {
  await show(program.page(), `/children/${story.childId}/meetings`);
  await settled(desk);
  await desk.person.press(
    desk
      .page()
      .getByRole('link', { name: /^Skriv ut referatet/ })
      .first(),
  );
  await desk.sees(desk.t('print.title.minutes'));
  const frame = desk.page().getByRole('group', { name: /side 1 av/ });
  // The words of the page, for whoever listens; and a page that is drawn, for whoever looks.
  await expect(frame.getByRole('heading', { name: /^Referat/ })).toBeAttached();
  await expect.poll(() => isDrawn(frame.locator('canvas').first())).toBe(true);
  await frame.focus();
  await desk.page().keyboard.press('PageDown');
  await desk
    .page()
    .getByRole('group', { name: /side 2 av/ })
    .waitFor();

  const path = join(program.userData, 'referat.pdf');
  await program.answerSave(path);
  await desk.person.press(desk.button('print.save'));
  await desk.page().getByText(desk.t('print.saved')).waitFor();
  const pdf = await readPdf(readFileSync(path));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.text).toContain(story.meetingSummary);
  expect(basename(path)).not.toMatch(/Mikkel/);
  const { copies } = await ask(program.page(), 'print.copies', { childId: story.childId as never });
  expect(copies[0]).toMatchObject({ document: 'minutes', way: 'file', byName: leader.name });
});

test('printing goes through the system’s own dialog, from a hidden window that is gone afterwards', async () => {
  await program.electron.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, { webContents }) => {
      webContents.print = (options, done) => {
        Object.assign(globalThis, { printedWith: options, printedFrom: webContents.getURL() });
        done?.(true, '');
      };
    });
  });
  const printed = await ask(program.page(), 'print.toPrinter', {
    childId: story.childId as never,
    document: { kind: 'summary' },
    reader: ownOffice,
    locale: 'nn',
  });
  expect(printed).toEqual({ printed: true });
  const seen = await program.electron.evaluate(({ BrowserWindow }) => ({
    ...(globalThis as unknown as { printedWith: object; printedFrom: string }),
    windows: BrowserWindow.getAllWindows().length,
  }));
  expect(seen.printedFrom).toBe('app://stafetten/document');
  expect(seen.printedWith).not.toMatchObject({ silent: true });
  expect(seen.windows).toBe(1);
});

test('a pasted picture and a dropped PDF are kept, and the PDF is read from memory', async () => {
  await show(program.page(), `/children/${story.childId}/documents`);
  await settled(desk);
  await paste(desk, 'image.png', readFileSync('resources/icons/icon.png').toString('base64'));
  await desk.page().getByText('Lagt ved', { exact: true }).first().waitFor();
  const { pdfBase64 } = await ask(program.page(), 'print.preview', {
    childId: story.childId as never,
    document: { kind: 'summary' },
    reader: ownOffice,
    locale: 'nb',
  });
  await drop(desk, [
    { name: 'kartlegging.pdf', base64: pdfBase64 },
    { name: 'virus.exe', base64: 'TVqQAAMAAAAEAAAA' },
  ]);
  await desk.page().getByText(desk.t('error.fileTypeNotAllowed')).waitFor();
  await desk.person.press(
    desk
      .page()
      .getByRole('button', { name: desk.t('documents.showOf', { name: 'kartlegging.pdf' }) }),
  );
  const dialog = desk.page().getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Kort om/ })).toBeAttached();
  await expect.poll(() => isDrawn(dialog.locator('canvas').first())).toBe(true);
  await desk.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a page from a scanner is drawn, by code that the content policy lets run', async () => {
  await drop(desk, [{ name: 'skannet.pdf', base64: scannedPdf().toString('base64') }]);
  await desk.person.press(
    desk.page().getByRole('button', { name: desk.t('documents.showOf', { name: 'skannet.pdf' }) }),
  );
  const dialog = desk.page().getByRole('dialog');
  await expect.poll(() => isDrawn(dialog.locator('canvas').first())).toBe(true);
  await expect(dialog.getByText(desk.t('pdf.noWords'))).toBeAttached();
  await desk.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(program.faults).toEqual([]);
});

test('a family gets its log on paper by the code on it, and one click registers what happened', async () => {
  const page = program.page();
  const { childId } = await ask(page, 'child.register', {
    ...people.child,
    givenName: 'Papirbarn',
    birthDate: '2021-05-14',
    isUnborn: false,
    dueDate: null,
    address: '',
    hasHiddenAddress: false,
    institution: '',
    group: '',
    language: '',
    needsInterpreter: false,
    guardians: [],
    isAnotherChild: true,
  });
  await ask(page, 'level.decide', {
    childId,
    decision: 'toLevel1',
    reason: 'Prøve',
    childsBest: '',
    childHeard: '',
    discussedWith: '',
  });
  const path = join(program.userData, 'papirlogg.pdf');
  await program.answerSave(path);
  await ask(page, 'print.save', {
    childId,
    document: { kind: 'blank' },
    reader: { kind: 'nobody' },
    locale: 'nb',
  });
  const [code = ''] = (await ask(page, 'paper.ofChild', { childId })).printedCodes;
  expect((await readPdf(readFileSync(path))).text).toContain(code);

  await show(page, `/children/${childId}/log/paper`);
  await settled(desk);
  const { person, t } = desk;
  await person.pick(page.getByRole('radio', { name: t('paper.keep.answer.wantsPaper') }));
  await person.write(desk.field('paper.keep.other'), 'Mor Oppdiktet');
  await page.getByRole('combobox').selectOption({ index: 1 });
  await person.press(desk.button('paper.keep.submit'));
  await desk.sees(t('log.title'));
  await page.getByText(t('paper.code', { code })).waitFor();
  await person.press(desk.button('paperMilestone.meeting'));
  await page.getByText(/^Registrert:/).waitFor();
  const { milestones } = await ask(page, 'paper.ofChild', { childId });
  expect(milestones.map(({ kind }) => kind)).toEqual(['meeting']);
  expect(program.faults).toEqual([]);
  await lettersCanBeListenedTo(childId);
});

/** The letters of a planned meeting, by the meeting that the paper log plans. */
async function lettersCanBeListenedTo(childId: string): Promise<void> {
  const of = { childId: childId as never };
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
  await ask(program.page(), 'paper.registerMilestone', {
    ...of,
    kind: 'meeting',
    on: today.format(Date.now()),
    nextMeetingOn: today.format(Date.now() + 30 * 86_400_000),
  });
  const { nextMeeting } = await ask(program.page(), 'paper.ofChild', of);
  const plannedId = nextMeeting?.plannedId as never;
  for (const language of ['nb', 'nn'] as const)
    for (const kind of ['agenda', 'invitation'] as const) {
      const { pdfBase64 } = await ask(program.page(), 'print.preview', {
        ...of,
        document: { kind, plannedId },
        reader: ownOffice,
        locale: language,
      });
      const pdf = await readPdf(Buffer.from(pdfBase64, 'base64'));
      expect(pdf).toMatchObject({
        isTagged: true,
        language,
        title: textOf(language, `sheet.kind.${kind}`),
      });
      expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
      expect(pdf.outline.length).toBeGreaterThan(1);
    }
}

function textOf(language: 'nb' | 'nn', key: string): string {
  return deskAt(program, language).t(key);
}

/** Something other than white is on the canvas. */
function isDrawn(
  canvas: ReturnType<Desk['page']>['locator'] extends (...a: never[]) => infer L ? L : never,
) {
  return canvas.evaluate((element) => {
    const drawn = element as HTMLCanvasElement;
    if (drawn.width === 0) return false;
    const { data } = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height) ?? {
      data: [],
    };
    for (let at = 0; at < data.length; at += 4)
      if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 120) return true;
    return false;
  });
}

interface PlayedFile {
  readonly name: string;
  readonly base64: string;
}

/** Puts files on the page as the system does when somebody pastes. */
function paste(at: Desk, name: string, base64: string): Promise<void> {
  return at.page().evaluate(
    (file) => {
      const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file.name, { type: 'image/png' }));
      document.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { name, base64 },
  );
}

function drop(at: Desk, files: readonly PlayedFile[]): Promise<void> {
  return at.page().evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given)
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
    const target = document.querySelector('main h1');
    const below = target?.closest('header')?.nextElementSibling;
    for (const type of ['dragenter', 'dragover', 'drop'])
      below?.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  }, files);
}
