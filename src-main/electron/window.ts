import { BrowserWindow } from 'electron';
import type { Session } from 'electron';
import { windowOptions } from './window-options.ts';

/** Makes the window. The title never changes: a case's name must not stand in the task bar. */
export function createWindow(
  appRoot: string,
  session: Session,
  isDevelopment: boolean,
): BrowserWindow {
  const window = new BrowserWindow(windowOptions(appRoot, session, isDevelopment));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.removeMenu();
  return window;
}
