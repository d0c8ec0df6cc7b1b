import { join } from 'node:path';
import type { BrowserWindowConstructorOptions, Session } from 'electron';

const windowTitle = 'Stafetten';
const minWidth = 1024;
const minHeight = 640;

/**
 * The one factory of window options; a test compares its result with a golden object. Nothing here
 * may be softened for tests: they drive the same window.
 */
export function windowOptions(
  appRoot: string,
  session: Session,
  isDevelopment: boolean,
): BrowserWindowConstructorOptions {
  return {
    title: windowTitle,
    width: 1280,
    height: 860,
    minWidth,
    minHeight,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#fbf8f3',
    icon: join(appRoot, 'resources', 'icons', 'icon.png'),
    webPreferences: {
      session,
      preload: join(appRoot, 'dist', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: isDevelopment,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  };
}

/** Options of the hidden window that turns a document into a tagged PDF: no preload, no script. */
export function printWindowOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    title: windowTitle,
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
  };
}
