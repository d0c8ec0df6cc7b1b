import { contextBridge, ipcRenderer } from 'electron';
import { eventNames } from '../contract/events.ts';
import { operationNames } from '../contract/names.ts';
import { callChannel, eventChannel } from '../contract/channels.ts';

declare const CONTRACT_HASH: string;

type Call = (input: unknown) => Promise<unknown>;

/** One frozen function per operation; none of them takes a channel, none of them sees an event object. */
const operations: Record<string, Record<string, Call>> = {};
for (const name of operationNames) {
  const [feature = '', verb = ''] = name.split('.');
  (operations[feature] ??= {})[verb] = (input) => ipcRenderer.invoke(callChannel, name, input);
}
Object.values(operations).forEach(Object.freeze);

function on(event: unknown, listener: unknown): () => void {
  if (!eventNames.some((name) => name === event) || typeof listener !== 'function')
    return () => undefined;
  const forward = (_event: unknown, name: unknown, payload: unknown): void => {
    if (name === event) listener(payload);
  };
  ipcRenderer.on(eventChannel, forward);
  return () => void ipcRenderer.off(eventChannel, forward);
}

contextBridge.exposeInMainWorld(
  'stafetten',
  Object.freeze({ operations: Object.freeze(operations), on, contractHash: CONTRACT_HASH }),
);
