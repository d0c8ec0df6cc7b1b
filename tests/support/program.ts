import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import type { ElectronApplication, Page } from 'playwright';
import type { Language } from './program-texts.ts';

/** How a test wants the program to start. */
export interface ProgramStart {
  readonly language: Language;
  readonly scheme?: 'light' | 'dark';
  /** Where the program keeps everything; a folder of its own when left out. */
  readonly userData?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** The packaged program while it runs, with what it did that it should not. */
export interface Program {
  readonly electron: ElectronApplication;
  readonly userData: string;
  /** The window that is shown now; locking replaces it, so ask each time. */
  page(): Page;
  /** Does `act`, which replaces the window, and waits until the new one can be used. */
  throughNewWindow(act: () => Promise<void>): Promise<Page>;
  /** The next save dialog answers with this path; `null` is «Cancel». */
  answerSave(path: string | null): Promise<void>;
  /** The next open dialog answers with this path; `null` is «Cancel». */
  answerOpen(path: string | null): Promise<void>;
  /** Console errors, breaches of the content policy, and requests that left `app:`. Empty when all is well. */
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  /** Ends the program as a person does, by closing the window. */
  close(): Promise<void>;
  /** Ends the process with no chance to write anything. */
  kill(): Promise<void>;
  /** Ends the program if it still runs and removes its folder. */
  forget(): Promise<void>;
}

const pageUrl = 'app://stafetten/index.html';
const chromiumRefusesRoot = process.getuid?.() === 0;

/** The test build: from the command that runs the tests, or the one that was packaged last. */
export function executableOfProgram(): string {
  const given = process.env.STAFETTEN_EXECUTABLE;
  if (given !== undefined && given !== '') return given;
  const about = fileURLToPath(new URL('../../out/test/built.json', import.meta.url));
  if (!existsSync(about))
    throw new Error('No test build: run STAFETTEN_TEST_BUILD=1 npm run package');
  return (JSON.parse(readFileSync(about, 'utf8')) as { executable: string }).executable;
}

/** An empty folder for one program's data. */
export function folderForProgram(): string {
  return mkdtempSync(join(tmpdir(), 'stafetten-'));
}

/**
 * Starts the packaged program as it is shipped; only what a person could do as well is prepared:
 * the preference file, and answers to the system's own file dialogs, which no test can press.
 */
export async function startProgram(start: ProgramStart): Promise<Program> {
  const userData = start.userData ?? folderForProgram();
  preparePreferences(userData, start);
  const faults: string[] = [];
  const requests: string[] = [];
  const electron = await launch(userData);
  electron.context().on('request', (request) => {
    requests.push(request.url());
    if (!isOwnAddress(request.url())) faults.push(`request: ${request.url()}`);
  });
  electron.context().on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.includes('[Report Only]'))
      faults.push(`console: ${text}`);
  });
  electron.context().on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
  await electron.evaluate(({ dialog }) => {
    const answers: { save: (string | null)[]; open: (string | null)[] } = { save: [], open: [] };
    Object.assign(globalThis, { dialogAnswers: answers });
    dialog.showSaveDialog = () => {
      const filePath = answers.save.shift() ?? null;
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    };
    dialog.showOpenDialog = () => {
      const filePath = answers.open.shift() ?? null;
      return Promise.resolve({
        canceled: filePath === null,
        filePaths: filePath === null ? [] : [filePath],
      });
    };
  });
  const answer = (kind: 'save' | 'open', path: string | null) =>
    electron.evaluate(
      (_electronModule, given) => {
        const { dialogAnswers } = globalThis as unknown as {
          dialogAnswers: Record<'save' | 'open', (string | null)[]>;
        };
        dialogAnswers[given.kind].push(given.path);
      },
      { kind, path },
    );
  let shown = await pageOfWindow(electron, null);
  await resize(electron, start.size ?? { width: 1440, height: 900 });

  // Kept, because Playwright forgets the process with the connection.
  const running = electron.process();
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const kill = async () => {
    running.kill('SIGKILL');
    await ended;
  };
  return {
    electron,
    userData,
    faults,
    requests,
    page: () => shown,
    async throughNewWindow(act) {
      const old = shown;
      // The old window is gone before it can answer what was done in it.
      await act().catch((error: unknown) => {
        if (!/crashed|closed/i.test(String(error))) throw error;
      });
      shown = await pageOfWindow(electron, old);
      return shown;
    },
    answerSave: (path) => answer('save', path),
    answerOpen: (path) => answer('open', path),
    async close() {
      await electron.evaluate(({ BrowserWindow }) => {
        // Answered first; closing takes the connection with it.
        setImmediate(() => BrowserWindow.getAllWindows().forEach((window) => window.close()));
      });
      await ended;
    },
    kill,
    async forget() {
      await kill();
      rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * Without a GPU Chromium now and then gives up while it starts, before any of the program has run.
 * That is tried once more; whatever happens after the start is never tried again.
 */
async function launch(userData: string): Promise<ElectronApplication> {
  const options = {
    executablePath: executableOfProgram(),
    args: [...(chromiumRefusesRoot ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`],
    timeout: 30_000,
  };
  return _electron.launch(options).catch(() => _electron.launch(options));
}

/** Keeps a copy of each PDF that the program prints from now on; gives the last one as it went into the file. */
export async function keepPrintedPdf(
  electron: ElectronApplication,
): Promise<() => Promise<Uint8Array>> {
  await electron.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, { webContents }) => {
      const print = webContents.printToPDF.bind(webContents);
      webContents.printToPDF = async (options) => {
        const pdf = await print(options);
        Object.assign(globalThis, { printedPdf: pdf.toString('base64') });
        return pdf;
      };
    });
  });
  return async () => {
    const printed = await electron.evaluate(
      () => (globalThis as { printedPdf?: string }).printedPdf,
    );
    if (printed === undefined) throw new Error('Nothing has been printed');
    return Buffer.from(printed, 'base64');
  };
}

/** Sets the size of the page, whatever frame the system draws around it. */
export async function resize(
  electron: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, size);
}

function preparePreferences(userData: string, { language, scheme = 'light' }: ProgramStart): void {
  const file = join(userData, 'preferences.json');
  if (existsSync(file)) return;
  mkdirSync(userData, { recursive: true });
  writeFileSync(file, JSON.stringify({ locale: language, colorScheme: scheme, idleMinutes: 60 }));
}

function isOwnAddress(address: string): boolean {
  return address.startsWith('app://stafetten/') || address.startsWith('blob:app://stafetten/');
}

/** Waits for a window with our page that is not `old`; hidden windows that print are passed over. */
async function pageOfWindow(electron: ElectronApplication, old: Page | null): Promise<Page> {
  const isWanted = (page: Page) => page !== old && page.url().startsWith(pageUrl);
  for (let tries = 0; tries < 300; tries += 1) {
    const found = electron.windows().find(isWanted);
    if (found !== undefined) {
      await found.locator('#root > *').first().waitFor({ state: 'attached' });
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The program showed no new window within 15 s');
}
