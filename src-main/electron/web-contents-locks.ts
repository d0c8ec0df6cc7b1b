import type { App } from 'electron';
import { host, pageUrl, scheme } from './protocol.ts';

/** Locks that hold for every page the program ever shows: no navigation, no new window, no guest page. */
export function lockWebContents(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    // Chromium asks nobody before it shows an empty page; the way back is all that is left.
    contents.on('did-navigate', (_event, url) => {
      if (!url.startsWith(`${scheme}://${host}/`)) void contents.loadURL(pageUrl);
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
