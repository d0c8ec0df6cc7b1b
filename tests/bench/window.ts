import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron } from 'playwright';
import type { ElectronApplication, Page } from 'playwright';
import { compare, median } from './measure.ts';
import type { Comparison } from './measure.ts';

const coldStarts = 5;
const calls = 300;
const runs = 5;

/** The smallest Electron program there is: a window, a page, a function that answers. */
const bareMain = `
const { app, BrowserWindow, ipcMain } = require('electron');
ipcMain.handle('echo', (_event, value) => value);
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, webPreferences: { preload: __dirname + '/preload.js', sandbox: true, contextIsolation: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile(__dirname + '/index.html');
});
app.on('window-all-closed', () => app.quit());
`;
const barePreload = `
const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('bare', { echo: (value) => ipcRenderer.invoke('echo', value) });
`;

/** Root cannot use Chromium's sandbox; everybody else keeps it. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Cold start to the first screen, and one call there and back, against a bare window of the same runtime. */
export async function compareWindow(
  folder: string,
  executable: string,
  runtime: string,
): Promise<readonly Comparison[]> {
  const bare = makeBareProgram(folder, runtime);
  const start = (program: string) => async (): Promise<ElectronApplication> => {
    const userData = mkdtempSync(join(folder, 'user-'));
    return _electron.launch({
      executablePath: program,
      args: [...asRoot, `--user-data-dir=${userData}`],
    });
  };
  const timedStart = (program: string) => async () => {
    const app = await start(program)();
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await app.close();
  };
  const cold = await compare(
    'cold start to the first screen, and closed again',
    'a bare Electron window',
    coldStarts,
    timedStart(executable),
    timedStart(bare),
  );

  const [ours, theirs] = [await start(executable)(), await start(bare)()];
  const [ourPage, theirPage] = [await ours.firstWindow(), await theirs.firstWindow()];
  await Promise.all(
    [ourPage, theirPage].map((page) => page.getByRole('heading', { level: 1 }).waitFor()),
  );
  const roundTrip = await compareRoundTrips(ourPage, theirPage);
  await ours.close();
  await theirs.close();
  return [cold, roundTrip];
}

async function compareRoundTrips(ours: Page, theirs: Page): Promise<Comparison> {
  const oursMs: number[] = [];
  const yardstickMs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    yardstickMs.push(
      await theirs.evaluate(async (count) => {
        const { bare } = window as unknown as {
          bare: { echo: (value: unknown) => Promise<unknown> };
        };
        const before = performance.now();
        for (let call = 0; call < count; call += 1) await bare.echo({ call });
        return (performance.now() - before) / count;
      }, calls),
    );
    oursMs.push(
      await ours.evaluate(async (count) => {
        const { stafetten } = window as unknown as {
          stafetten: {
            operations: { settings: { get: (input: unknown) => Promise<{ ok: boolean }> } };
          };
        };
        const before = performance.now();
        for (let call = 0; call < count; call += 1) {
          if (!(await stafetten.operations.settings.get({})).ok)
            throw new Error('The call was refused');
        }
        return (performance.now() - before) / count;
      }, calls),
    );
  }
  return {
    name: 'one call there and back, checked both ways',
    oursMs: median(oursMs),
    yardstickMs: median(yardstickMs),
    yardstick: 'a bare ipc echo',
    runs,
  };
}

/** A copy of the runtime's folder with the bare program in it; hard links where the disk has them. */
function makeBareProgram(folder: string, runtime: string): string {
  const target = join(folder, 'bare');
  cpSync(dirname(runtime), target, { recursive: true, verbatimSymlinks: true });
  const app = join(target, 'resources', 'app');
  rmSync(join(target, 'resources'), { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }));
  writeFileSync(join(app, 'main.js'), bareMain);
  writeFileSync(join(app, 'preload.js'), barePreload);
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>bare</title><h1>bare</h1>');
  return join(target, runtime.slice(dirname(runtime).length + 1));
}
