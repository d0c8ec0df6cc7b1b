import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { WriteHandle } from '../../src-main/infrastructure/db/handles.ts';
import { migrate } from '../../src-main/infrastructure/db/migrate.ts';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import { createEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectOk } from '../support/try-vault.ts';

/** Logs that were kept before their last signs of life stood beside them. */

const all = loadMigrations(resolve(import.meta.dirname, '../../drizzle'));
const own = all.findIndex(({ name }) => name.endsWith('signs_of_life'));

let handle: WriteHandle;

beforeEach(() => {
  const key = new SecretKey(randomBytes(32));
  handle = expectOk(createEncrypted(join(temporaryFolder(), 'prove.db'), key));
  onTestFinished(() => void handle.sqlite.close());
  expectOk(migrate(handle, key, all.slice(0, own)));
  handle.sqlite.exec(`
    INSERT INTO user VALUES ('u', 'Lise Ledersen', 'lise', 'leader', '', 'active', NULL, '2026-11-01', NULL);
    ${['full', 'empty']
      .map(
        (
          id,
        ) => `INSERT INTO child VALUES ('${id}', 'Mikkel', 'Oppdiktet', NULL, 0, '{}', 'u', '2026-11-01', 1);
          INSERT INTO child_log (child_id, level, status) VALUES ('${id}', 0, 'none');`,
      )
      .join('\n')}
    ${entry('note', 'note', '2026-11-03', '2026-11-20')}
    ${entry('spoken', 'childVoice', '2026-11-10', '2026-11-10')}
    ${entry('regretted', 'childVoice', '2026-11-15', '2026-11-15')}
    ${entry('regret', 'correction', '2026-11-16', '2026-11-16', 'regretted', '')}
    INSERT INTO measure (id, child_id, terms, status, evaluate_on, author_name, at)
      VALUES ('m', 'full', '{}', 'active', '2027-02-01', 'x', '2026-11-12T09:00:00.000Z');
    INSERT INTO measure_evaluation VALUES
      ('e1', 'm', '{"evaluatedOn":"2026-11-17"}', 'x', '2026-11-17T09:00:00.000Z'),
      ('e2', 'm', '{"evaluatedOn":"2026-11-14"}', 'x', '2026-11-18T09:00:00.000Z');
    INSERT INTO meeting (id, child_id, minutes, held_on, author_name, at)
      VALUES ('t', 'full', '{}', '2026-11-11', 'x', '2026-11-11T09:00:00.000Z');
    ${level('l1', 0, 2, '2026-11-05')}
    ${level('l2', 2, 1, '2026-11-09')}
  `);
  expectOk(migrate(handle, key, all));
});

function entry(
  id: string,
  kind: string,
  happenedOn: string,
  day: string,
  corrects = '',
  body = 'Ord',
): string {
  return `INSERT INTO log_entry VALUES ('${id}', 'full', '${kind}', '${body}', NULL,
    ${corrects === '' ? 'NULL' : `'${corrects}'`}, '', '${happenedOn}', 'x', 'x', '${day}T09:00:00.000Z');`;
}

function level(id: string, from: number, to: number, day: string): string {
  return `INSERT INTO level_change VALUES ('${id}', 'full', 'toLevel${to}', ${from}, ${to}, '{}', 'x', '${day}T09:00:00.000Z');`;
}

const pulseOf = (childId: string) =>
  handle.sqlite.prepare('SELECT * FROM log_pulse WHERE child_id = ?').get(childId);

it('is taken from what stands in the log already', () => {
  expect(pulseOf('full')).toEqual({
    child_id: 'full',
    last_written_at: '2026-11-20T09:00:00.000Z',
    last_child_voice_on: '2026-11-10',
    last_evaluation_on: '2026-11-17',
    last_meeting_on: '2026-11-11',
    last_decision: 'toLevel1',
    last_decided_at: '2026-11-09T09:00:00.000Z',
    last_raised_from: 0,
    last_raised_to: 2,
    last_raised_at: '2026-11-05T09:00:00.000Z',
  });
});

it('is empty for a log without any', () => {
  const { child_id: _id, ...signs } = pulseOf('empty') as Record<string, unknown>;
  expect(new Set(Object.values(signs))).toEqual(new Set([null]));
});

it('goes on with what is written later, and does not go back for what is older', () => {
  handle.sqlite.exec(`
    ${entry('later', 'childVoice', '2026-11-25', '2026-11-25')}
    ${entry('older', 'childVoice', '2026-11-01', '2026-11-02')}
    ${level('l0', 0, 1, '2026-11-02')}
  `);
  expect(pulseOf('full')).toMatchObject({
    last_written_at: '2026-11-25T09:00:00.000Z',
    last_child_voice_on: '2026-11-25',
    last_decision: 'toLevel1',
    last_raised_to: 2,
  });
});
