import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { openKindergarten } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

/** The window stays where it is, and stays one window. */

test.describe.configure({ mode: 'serial' });

let program: Program;
let server: Server;
let port = 0;
let asked = 0;
test.beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(302, { Location: 'app://stafetten/index.html' }).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
});
test.afterAll(async () => {
  server.close();
  await program.forget();
});

const windows = () =>
  program.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
/** Longer than a navigation on this machine takes when it is allowed. */
const settle = () =>
  program.page().evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));

test('no address takes the window away from the page', async () => {
  const page = program.page();
  const before = page.url();
  const targets = [
    'http://example.invalid/',
    'https://example.invalid/',
    `http://127.0.0.1:${port}/redirects`,
    'file:///etc/hostname',
    'data:text/html,<h1>x</h1>',
    'javascript:document.title="x"',
    'app://other/index.html',
    'app://stafetten.example.invalid/index.html',
    'app://stafetten@example.invalid/index.html',
    'app://stafetten/index.html?x=1',
    'app://stafetten/assets/',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'blob:app://stafetten/00000000-0000-0000-0000-000000000000',
  ];
  for (const target of targets) {
    await page.evaluate((address) => {
      try {
        window.location.href = address;
      } catch {
        // Refused at once is refused.
      }
    }, target);
    await settle().catch(() => {
      throw new Error(`The window went to ${target}`);
    });
    expect(page.url(), target).toBe(before);
  }
  expect(await page.evaluate(() => document.title)).not.toBe('x');
  expect(await page.getByRole('navigation').count()).toBeGreaterThan(0);
  expect(asked).toBe(0);
});

test('an empty page, which Chromium shows without asking, gives way to the program at once', async () => {
  const page = program.page();
  await page.evaluate(() => {
    window.location.href = 'about:blank';
  });
  await page.waitForURL('about:blank');
  await page.waitForURL((url) => url.protocol === 'app:');
  await page.getByRole('navigation').first().waitFor();
});

test('links, forms and frames lead nowhere either', async () => {
  const page = program.page();
  const before = page.url();
  await page.evaluate((local) => {
    const link = document.createElement('a');
    link.href = `http://127.0.0.1:${local}/`;
    document.body.append(link);
    link.click();
    const form = document.createElement('form');
    form.action = `http://127.0.0.1:${local}/`;
    form.method = 'post';
    document.body.append(form);
    form.submit();
    const frame = document.createElement('iframe');
    frame.src = `http://127.0.0.1:${local}/`;
    document.body.append(frame);
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0; url=http://127.0.0.1:${local}/`;
    document.head.append(refresh);
  }, port);
  await settle();
  expect(page.url()).toBe(before);
  expect(asked).toBe(0);
  await page.evaluate(() =>
    document
      .querySelectorAll('body > a, body > form, body > iframe')
      .forEach((added) => added.remove()),
  );
});

test('no second window opens, and none is handed to the system', async () => {
  const page = program.page();
  await program.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    shell.openExternal = (url: string) => Promise.resolve(void opened.push(url));
  });
  const answers = await page.evaluate(() => {
    const opened = [
      'https://example.invalid/',
      'about:blank',
      'app://stafetten/index.html',
      'mailto:x@example.invalid',
    ].map((address) => window.open(address) === null);
    const link = document.createElement('a');
    link.href = 'https://example.invalid/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    link.remove();
    const form = document.createElement('form');
    form.action = 'https://example.invalid/';
    form.target = '_blank';
    document.body.append(form);
    form.submit();
    form.remove();
    return opened;
  });
  await settle();
  expect(answers).toEqual([true, true, true, true]);
  expect(await windows()).toBe(1);
  const outside = await program.electron.evaluate(
    () => (globalThis as unknown as { openedOutside: string[] }).openedOutside,
  );
  expect(outside).toEqual([]);
});

test('a guest page never attaches, even where the tag is forced on', async () => {
  const page = program.page();
  const before = await program.electron.evaluate(
    ({ webContents }) => webContents.getAllWebContents().length,
  );
  const kind = await page.evaluate(() => {
    const guest = document.createElement('webview');
    guest.setAttribute('src', 'https://example.invalid/');
    guest.setAttribute('allowpopups', '');
    document.body.append(guest);
    return 'getWebContentsId' in guest;
  });
  await settle();
  expect(kind).toBe(false);
  const prevented = await program.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    let stopped = false;
    window?.webContents.emit(
      'will-attach-webview',
      { preventDefault: () => (stopped = true) },
      {},
      {},
    );
    return stopped;
  });
  expect(prevented).toBe(true);
  expect(
    await program.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length),
  ).toBe(before);
});

test('a download link leaves no file', async () => {
  const started = await program.electron.evaluate(({ webContents }) => {
    const states: boolean[] = [];
    webContents
      .getAllWebContents()[0]
      ?.session.on('will-download', (event) => states.push(event.defaultPrevented));
    Object.assign(globalThis, { downloads: states });
    return true;
  });
  expect(started).toBe(true);
  await program.page().evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['secret']));
    link.download = 'x.txt';
    link.click();
  });
  await settle();
  const downloads = await program.electron.evaluate(
    () => (globalThis as unknown as { downloads: boolean[] }).downloads,
  );
  expect(downloads.every(Boolean)).toBe(true);
});

test('the title of the window is always the same', async () => {
  const page = program.page();
  await page.evaluate(() => {
    document.title = 'Eksempel Barnesen';
  });
  await settle();
  const titles = await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(titles).toEqual(['Stafetten']);
});
