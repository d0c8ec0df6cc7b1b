import type { ReadStores, Stores } from '../../../application/ports/stores.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { readAroundTheLog, writeAroundTheLog } from './around-the-log.ts';
import { readBaton, writeBaton } from './baton.ts';
import { readChildren, writeChildren } from './children.ts';
import { readExchange, writeExchange } from './exchange.ts';
import { readFollowUpInBulk } from './follow-up-in-bulk.ts';
import { readFollowUp, writeFollowUp } from './follow-up.ts';
import { readLogs, writeLogs } from './logs.ts';
import { readOffice, writeOffice } from './office.ts';
import { readUse, writeUse } from './records-of-use.ts';
import { readSearch } from './search.ts';
import { readTools, writeTools } from './tools.ts';

/** Every store over the read-only connection. */
export function readStores(handle: ReadHandle): ReadStores {
  return {
    office: readOffice(handle),
    children: readChildren(handle),
    logs: readLogs(handle),
    baton: readBaton(handle),
    followUp: readFollowUpInBulk(handle),
    ...readAroundTheLog(handle),
    ...readTools(handle),
    ...readFollowUp(handle),
    ...readExchange(handle),
    search: readSearch(handle),
    ...readUse(handle),
  };
}

/** Every store over the one writer; only a running write transaction hands out the handle. */
export function writeStores(handle: WriteHandle): Stores {
  return {
    office: writeOffice(handle),
    children: writeChildren(handle),
    logs: writeLogs(handle),
    baton: writeBaton(handle),
    followUp: readFollowUpInBulk(handle),
    ...writeAroundTheLog(handle),
    ...writeTools(handle),
    ...writeFollowUp(handle),
    ...writeExchange(handle),
    search: readSearch(handle),
    ...writeUse(handle),
  };
}
