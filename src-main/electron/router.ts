import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { callChannel } from '../contract/channels.ts';
import type { createPipeline } from './pipeline.ts';
import { pageUrl } from './protocol.ts';

/**
 * The only place that listens to the window. A call is ours when it comes from the top frame of the
 * program's own window and that frame shows our page; a sender without frame or address is refused.
 */
export function listenToWindow(currentWindow: () => BrowserWindow | null, pipeline: ReturnType<typeof createPipeline>): void {
  ipcMain.handle(callChannel, (event, name: unknown, payload: unknown) =>
    pipeline({ name, payload, senderIsOurs: isOurs(event, currentWindow()) }),
  );
}

/** True only for the top frame of our window on our page. Fails closed when anything is missing. */
export function isOurs(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'> | null,
): boolean {
  const frame = event.senderFrame;
  if (window === null || window.isDestroyed() || frame === null || frame === undefined) return false;
  if (event.sender !== window.webContents || frame !== window.webContents.mainFrame || frame.parent !== null) return false;
  const [address] = frame.url.split('#');
  return address === pageUrl;
}
