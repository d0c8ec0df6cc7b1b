import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import type { WriteHandle } from '../../src-main/infrastructure/db/handles.ts';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import { createEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { readStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectOk } from '../support/try-vault.ts';

/** An office that was made before follow-up was kept in full, and what becomes of its rows. */

const all = loadMigrations(resolve(import.meta.dirname, '../../drizzle'));
const before = all.slice(
  0,
  all.findIndex(({ name }) => name.endsWith('follow_up_in_full')),
);

let handle: WriteHandle;

beforeEach(() => {
  const key = new SecretKey(randomBytes(32));
  handle = expectOk(createEncrypted(join(temporaryFolder(), 'prove.db'), key));
  onTestFinished(() => void handle.sqlite.close());
  expectOk(migrate(handle, key, before));
  handle.sqlite.exec(`
    INSERT INTO user VALUES ('u', 'Lise Ledersen', 'lise', 'leader', '', 'active', NULL, '2026-11-01', NULL);
    ${['open', 'paused', 'none'].map(child).join('\n')}
    INSERT INTO measure VALUES ('m', 'open', '${JSON.stringify({ what: 'Lese sammen', responsible: 'Kari' })}',
      'active', '2027-02-01', 'Lise Ledersen', '2026-12-01T09:00:00.000Z');
    INSERT INTO measure_evaluation VALUES ('e', 'm', '{"comment":"Gikk fint"}', 'Lise Ledersen', '2026-12-20T09:00:00.000Z');
    ${meeting('old', 'open', '2026-11-20', '2026-12-01')}
    ${meeting('latest', 'open', '2026-12-01', '2027-01-15')}
    ${meeting('undated', 'paused', '2026-12-01', null)}
    ${meeting('unopened', 'none', '2026-12-01', '2027-01-20')}
  `);
  expectOk(migrate(handle, key, all));
});

function child(status: string): string {
  const shared = status !== 'none';
  return `BEGIN;
    INSERT INTO child VALUES ('${status}', 'Mikkel', 'Oppdiktet', NULL, 0, '{}', 'u', '2026-11-01', 1);
    INSERT INTO child_log VALUES ('${status}', 1, '${status}', ${shared ? `'h-${status}'` : 'NULL'}, '2026-11-01', NULL, NULL);
    ${shared ? `INSERT INTO baton_holding VALUES ('h-${status}', '${status}', 'u', NULL, 'Lise Ledersen', 'x', '2026-11-01T09:00:00.000Z', NULL);` : ''}
    COMMIT;`;
}

function meeting(id: string, childId: string, heldOn: string, nextOn: string | null): string {
  const next = nextOn === null ? 'NULL' : `'${nextOn}'`;
  return `INSERT INTO meeting VALUES ('${id}', '${childId}', '{"summary":"Vi snakket"}', '${heldOn}', ${next},
    'Lise Ledersen', '${heldOn}T12:00:00.000Z');`;
}

describe('an office from before', () => {
  it('has for each log in use the agreed date of its latest minutes as its planned meeting', () => {
    const planned = readStores(handle).meetings.allPlanned();
    expect(planned).toMatchObject([
      { childId: 'open', on: '2027-01-15', status: 'planned', revision: 1, sequence: 0 },
    ]);
    expect(z.uuid().safeParse(planned[0]?.id).success).toBe(true);
  });

  it('has measures without marks, and evaluations and minutes that read as they were', () => {
    const stores = readStores(handle);
    const nothing = { value: null, words: '' };
    expect(stores.measures.find('m')).toMatchObject({
      revision: 1,
      terms: { what: 'Lese sammen', responsible: 'Kari', startPoint: nothing, aim: nothing },
    });
    expect(stores.measures.evaluations('open')[0]?.evaluation).toEqual({
      comment: 'Gikk fint',
      lineValue: null,
      lineSetBy: '',
    });
    expect(stores.meetings.ofChild('open')[0]?.minutes).toEqual({
      summary: 'Vi snakket',
      guardianComment: '',
    });
  });

  it('has logs that are kept here, and one that rests for want of consent', () => {
    const { logs } = readStores(handle);
    expect(logs.find('open')).toMatchObject({ keeping: 'digital', origin: null, pauseCause: null });
    expect(logs.find('paused')).toMatchObject({ status: 'paused', pauseCause: 'consent' });
  });
});

describe('what is history in the new tables', () => {
  it.each([
    [
      'log_status_change',
      "INSERT INTO log_status_change VALUES ('t', 'open', 'paused', '{}', 'x', 'x')",
      "cause = 'closed'",
    ],
    [
      'talk',
      "INSERT INTO talk VALUES ('t', 'open', 'leader', '2027-01-01', '', '', '', 'x', 'x', 0)",
      "summary = 'annet'",
    ],
    [
      'told_deadline',
      "INSERT INTO told_deadline VALUES ('t', 'open', 'firstTalk', '2027-01-01', '2027-01-01', 0, 'x', 'x', 0)",
      "due_on = '2028-01-01'",
    ],
    [
      'policy_version',
      "INSERT INTO policy_version VALUES (1, '{}', 'x', 'x', 'x')",
      "reason = 'annet'",
    ],
    [
      'paper_milestone',
      "INSERT INTO paper_milestone VALUES ('t', 'open', 'meeting', '2027-01-01', 'x', 'x')",
      "kind = 'contact'",
    ],
  ])('%s is never changed, removed or replaced', (table, insert, change) => {
    const run = (sql: string) => () => handle.sqlite.exec(sql);
    handle.sqlite.exec(insert);
    expect(run(`UPDATE ${table} SET ${change}`)).toThrow(/never changed/);
    expect(run(`DELETE FROM ${table}`)).toThrow(/never removed/);
    expect(run(insert.replace('INSERT', 'REPLACE'))).toThrow(/never replaced/);
  });

  it('a planned meeting only goes forward, and stays when it was held or cancelled', () => {
    const { sqlite } = handle;
    expect(() => sqlite.exec("UPDATE planned_meeting SET place = 'x'")).toThrow(/forward only/);
    sqlite.exec("UPDATE planned_meeting SET status = 'cancelled', revision = revision + 1");
    expect(() => sqlite.exec('UPDATE planned_meeting SET revision = revision + 1')).toThrow(
      /forward only/,
    );
    expect(() => sqlite.exec('DELETE FROM planned_meeting')).toThrow(/not removed/);
  });

  it('a deputy is only ended, once', () => {
    const { sqlite } = handle;
    sqlite.exec(
      "INSERT INTO deputy VALUES ('d', 'open', 'u', '2027-01-01', '2027-02-01', 'x', 'x', NULL)",
    );
    expect(() => sqlite.exec("UPDATE deputy SET to_on = '2027-03-01'")).toThrow(/only ended/);
    sqlite.exec("UPDATE deputy SET ended_at = '2027-01-10T09:00:00.000Z'");
    expect(() => sqlite.exec('UPDATE deputy SET ended_at = NULL')).toThrow(/only ended/);
    expect(() => sqlite.exec('DELETE FROM deputy')).toThrow(/never removed/);
  });
});
