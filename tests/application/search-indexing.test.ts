import { expect, it, vi } from 'vitest';
import { keepIndexing } from '../../src-main/electron/search-indexing.ts';
import { openLog } from '../support/follow-up.ts';
import { office } from '../support/office.ts';
import type { Office } from '../support/office.ts';

const search = (at: Office) =>
  at.ask('search.find', { words: 'etterslep', onlyChild: null, after: null });

/** An office whose index lacks what was written in the log; nothing has begun to make it. */
async function officeWithBacklog(entries: number): Promise<Office> {
  const at = await office();
  const childId = await openLog(at);
  const written = {
    childId,
    kind: 'note' as const,
    aboutEntryId: null,
    happenedOn: at.clock.day(0),
  };
  for (let number = 0; number < entries; number += 1)
    await at.ask('log.addEntry', { ...written, body: `Etterslep ${number}` });
  at.tamper(({ sqlite }) => {
    sqlite.exec(`
      DELETE FROM search_index WHERE rowid IN (SELECT number FROM search_document WHERE source = 'entry');
      DELETE FROM search_document WHERE source = 'entry';
      INSERT INTO search_waiting SELECT -rowid, 'entry', id FROM log_entry;`);
  });
  return at;
}

it('works off what is waiting once the vault is open, and says how much is left until then', async () => {
  const at = await officeWithBacklog(12);
  expect(await search(at)).toMatchObject({ hits: [], waiting: 13 });
  keepIndexing(at.vault, at.host.log);
  at.lock();
  await at.signIn(at.leaderName);
  await vi.waitFor(async () => expect(await search(at)).toMatchObject({ waiting: 0 }));
  expect((await search(at)).hits).toHaveLength(12);
});

it('stops at a lock and goes on at the next unlocking', async () => {
  const at = await officeWithBacklog(3);
  keepIndexing(at.vault, at.host.log);
  at.lock();
  await at.signIn(at.leaderName);
  at.lock();
  await at.signIn(at.leaderName);
  await vi.waitFor(async () => expect((await search(at)).hits).toHaveLength(3));
  at.host.log.event('end');
  expect(at.technicalLog()).not.toContain('indexingStopped');
});

it('leaves a fault in the technical log, and what waits where it is', async () => {
  const at = await officeWithBacklog(3);
  keepIndexing(at.vault, at.host.log);
  at.lock();
  await at.signIn(at.leaderName);
  at.tamper(({ sqlite }) => {
    sqlite.exec(
      "CREATE TEMP TRIGGER fails BEFORE INSERT ON main.search_document BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
  });
  await vi.waitFor(() => expect(at.technicalLog()).toContain('indexingStopped'));
  expect(await search(at)).toMatchObject({ hits: [], waiting: 4 });
});
