import { ipcMain } from 'electron';
import type { BrowserWindow } from 'electron';
import { callChannel } from '../contract/channels.ts';
import type { createPipeline } from './pipeline.ts';
import { isOurs } from './sender.ts';

/**
 * The only place that listens to the window. A call is ours when it comes from the top frame of the
 * program's own window and that frame shows our page; a sender without frame or address is refused.
 */
export function listenToWindow(
  currentWindow: () => BrowserWindow | null,
  pipeline: ReturnType<typeof createPipeline>,
): void {
  ipcMain.handle(callChannel, (event, name: unknown, payload: unknown) =>
    pipeline({ name, payload, senderIsOurs: isOurs(event, currentWindow()) }),
  );
}
