import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { pageUrl } from './protocol.ts';

/** True only for the top frame of our window on our page. Fails closed when anything is missing. */
export function isOurs(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'> | null,
): boolean {
  const frame = event.senderFrame;
  if (window === null || window.isDestroyed() || frame === null || frame === undefined)
    return false;
  if (
    event.sender !== window.webContents ||
    frame !== window.webContents.mainFrame ||
    frame.parent !== null
  )
    return false;
  const [address] = frame.url.split('#');
  return address === pageUrl;
}
