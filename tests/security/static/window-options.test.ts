import type { Session } from 'electron';
import { expect, it } from 'vitest';
import { schemeRegistration } from '../../../src-main/electron/protocol.ts';
import { printWindowOptions, windowOptions } from '../../../src-main/electron/window-options.ts';

/** Golden objects: every window of the program, written out once more. A softer one is a decision seen here. */

const session = { name: 'the session' } as unknown as Session;

it('makes the program’s window with exactly these options', () => {
  expect(windowOptions('/app', session, false)).toStrictEqual({
    title: 'Stafetten',
    width: 1280,
    height: 860,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#fbf8f3',
    icon: '/app/resources/icons/icon.png',
    webPreferences: {
      session,
      preload: '/app/dist/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  });
});

it('differs for development in the developer tools alone', () => {
  const released = windowOptions('/app', session, false);
  expect(windowOptions('/app', session, true)).toStrictEqual({
    ...released,
    webPreferences: { ...released.webPreferences, devTools: true },
  });
});

it('prints in a window without script and without a bridge', () => {
  expect(printWindowOptions(session)).toStrictEqual({
    title: 'Stafetten',
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  });
});

it('gives its scheme what a page needs and nothing more', () => {
  expect(schemeRegistration).toStrictEqual({
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  });
});
