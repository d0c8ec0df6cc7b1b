import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';
import { colleague, office, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { everyOperation } from '../support/every-operation.ts';
import { openLog, registerChild } from '../support/follow-up.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/** Invariant 7: every read and write is in the trail, in the same transaction, and an altered trail shows. */

interface Row {
  readonly sequence: number;
  readonly user_id: string;
  readonly operation: string;
  readonly kind: string;
  readonly child_id: string | null;
  readonly outcome: string;
}

const trail = (at: Office): Row[] => at.rows<Row>('SELECT * FROM audit ORDER BY sequence');

/** Everything but the trail; the index of the search keeps itself in tables of its own. */
const content = (at: Office): string =>
  JSON.stringify(
    at
      .rows<{ name: string }>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT IN ('audit', 'sqlite_schema')",
      )
      .map(({ name }) => [name, at.rows(`SELECT * FROM ${name} ORDER BY rowid`)]),
  );

/** These are noted as what they are about although the lock screen itself has no trail. */
const doors: readonly OperationName[] = [
  'vault.unlock',
  'vault.unlockWithRecoveryWords',
  'vault.claimInvitation',
];

it('has exactly one row for every operation that succeeds and says that it leaves one', async () => {
  const here = await office();
  const there = await office({ name: 'Liksom skole', serviceType: 'school', clock: here.clock });
  const called = new Set<OperationName>(['vault.proposeRecoveryWords', 'vault.create']);
  const surprises: string[] = [];
  for (const at of [here, there]) {
    let before = trail(at).length;
    at.watch.after = (name) => {
      called.add(name);
      if (at.vault.status().state !== 'unlocked') return;
      const rows = trail(at).slice(before);
      before += rows.length;
      const kind = doors.includes(name) ? 'security' : contract[name].audit;
      const seen = rows.map((row) => `${row.operation} ${row.kind} ${row.outcome}`);
      const due = kind === 'none' ? [] : [`${name} ${kind} ok`];
      if (JSON.stringify(seen) !== JSON.stringify(due))
        surprises.push(`${name}: ${seen.join(', ')}`);
      if (contract[name].subject === 'child' && rows[0]?.child_id === null)
        surprises.push(`${name}: no child`);
      // Reads within a minute are one row; a test of each needs them apart.
      at.clock.nowMs += 61_000;
    };
  }
  await everyOperation(here, there, {
    child: 'Mikkel',
    birthNumber: '',
    guardian: 'Kari Oppdiktet',
    colleague: 'Per Liksom',
    text: 'Noe',
  });
  expect(surprises).toEqual([]);
  expect(operationNames.filter((name) => !called.has(name))).toEqual([]);
  expect(await there.ask('audit.verify', {})).toMatchObject({ isWhole: true, brokenAt: null });
});

describe('a command', () => {
  it('that is refused stores nothing', async () => {
    const at = await office();
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
    const before = content(at);
    const rows = trail(at).length;
    const refused: readonly (readonly [OperationName, string])[] = [
      ['log.open', 'logAlreadyOpen'],
      ['log.correctEntry', 'notFound'],
      ['measure.evaluate', 'notFound'],
      ['baton.accept', 'offerNotOpen'],
      ['baton.offer', 'alreadyHolder'],
      ['consent.withdraw', 'notFound'],
      ['handover.reclaim', 'packageUnknown'],
    ];
    for (const [name, code] of refused)
      expect([name, await at.refusal(name, inputs[name])]).toEqual([name, code]);
    expect(content(at)).toBe(before);
    expect(trail(at).length).toBe(rows);
  });

  it('that cannot be noted is not done either, and the next one can', async () => {
    const at = await office();
    const childId = await openLog(at);
    const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
    at.tamper(({ sqlite }) => {
      sqlite.exec(
        "CREATE TEMP TRIGGER audit_fails BEFORE INSERT ON main.audit BEGIN SELECT RAISE(ABORT, 'no trail'); END",
      );
    });
    const before = content(at);
    const unnoted: readonly OperationName[] = [
      'child.register',
      'observation.record',
      'log.addEntry',
      'log.close',
      'measure.start',
      'meeting.hold',
      'networkMap.save',
      'attachment.add',
    ];
    at.dialogs.chosen = { name: 'notat.txt', bytes: Buffer.from('Hei') };
    for (const name of unnoted)
      expect([name, await at.refusal(name, inputs[name])]).toEqual([name, 'internal']);
    expect(content(at)).toBe(before);
    at.tamper(({ sqlite }) => sqlite.exec('DROP TRIGGER temp.audit_fails'));
    await at.ask('log.addEntry', inputs['log.addEntry']);
  });

  it('that a person may not give is noted as refused', async () => {
    const at = await office();
    const childId = await openLog(at);
    const userId = await colleague(at, 'Per Liksom', 'participant');
    expect(
      await at.refusal('log.addEntry', sampleInputs(at.clock, { childId })['log.addEntry']),
    ).toBe('notAllowed');
    expect(trail(at).at(-1)).toMatchObject({
      user_id: userId,
      operation: 'log.addEntry',
      child_id: childId,
      outcome: 'notAllowed',
    });
  });
});

describe('a read', () => {
  const reads = (at: Office) => trail(at).filter(({ operation }) => operation === 'log.entries');

  it('is noted once for the same person and child within a minute, and again after it', async () => {
    const at = await office();
    const childId = await openLog(at);
    const other = await openLog(at);
    for (let time = 0; time < 5; time += 1) await at.ask('log.entries', { childId });
    expect(reads(at)).toHaveLength(1);
    await at.ask('log.entries', { childId: other });
    expect(reads(at)).toHaveLength(2);
    at.clock.nowMs += 60_000;
    await at.ask('log.entries', { childId });
    expect(reads(at)).toHaveLength(3);
  });

  it('by another person is another row', async () => {
    const at = await office();
    const childId = await openLog(at);
    await colleague(at, 'Lars Leder', 'leader');
    await at.ask('log.entries', { childId });
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('log.entries', { childId });
    expect(new Set(reads(at).map(({ user_id }) => user_id)).size).toBe(2);
  });

  it('of a child shows in the trail of that child alone', async () => {
    const at = await office();
    const childId = await openLog(at);
    const other = await registerChild(at);
    await at.ask('child.get', { childId: other });
    const { rows } = await at.ask('audit.ofChild', { childId });
    expect(new Set(rows.map((row) => row.childId))).toEqual(new Set([childId]));
    expect(rows.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['child.register', 'level.decide', 'consent.record', 'log.open']),
    );
  });
});

describe('a trail that somebody altered past the program', () => {
  let at: Office;
  let copy: Record<string, unknown>[];
  beforeAll(async () => {
    at = await openOffice();
    await openLog(at);
    copy = at.rows('SELECT * FROM audit ORDER BY sequence');
    // Whoever has the key can remove the guards too; the chain is what is left.
    at.tamper(({ sqlite }) => {
      sqlite.exec(
        'DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_removed; DROP TRIGGER audit_is_never_replaced',
      );
    });
  });
  afterAll(() => at.close());

  async function verdictAfter(sql: string) {
    at.tamper(({ sqlite }) => sqlite.exec(sql));
    const { isWhole, brokenAt } = await at.ask('audit.verify', {});
    at.tamper(({ sqlite }) => {
      sqlite.exec('DELETE FROM audit');
      const columns = Object.keys(copy[0] ?? {});
      const insert = sqlite.prepare(
        `INSERT INTO audit (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
      );
      for (const row of copy) insert.run(Object.values(row));
    });
    expect(await at.ask('audit.verify', {})).toMatchObject({ isWhole: true });
    at.tamper(({ sqlite }) => sqlite.exec(`DELETE FROM audit WHERE sequence > ${copy.length}`));
    return { isWhole, brokenAt };
  }

  it.each([
    'at',
    'user_id',
    'by_name',
    'operation',
    'kind',
    'child_id',
    'outcome',
    'previous_hash',
    'hash',
  ])('is found out by one letter in %s, in any row', async (column) => {
    for (let sequence = 1; sequence <= copy.length; sequence += 1) {
      const sql = `UPDATE audit SET ${column} = coalesce(${column}, '') || 'x' WHERE sequence = ${sequence}`;
      expect(await verdictAfter(sql)).toEqual({ isWhole: false, brokenAt: sequence });
    }
  });

  it.each([
    ['a removed row', 'DELETE FROM audit WHERE sequence = 2'],
    ['a removed first row', 'DELETE FROM audit WHERE sequence = 1'],
    [
      'two rows that changed places',
      'UPDATE audit SET sequence = 99 WHERE sequence = 2; UPDATE audit SET sequence = 2 WHERE sequence = 3; UPDATE audit SET sequence = 3 WHERE sequence = 99',
    ],
    [
      'a row in between',
      "UPDATE audit SET sequence = sequence + 100 WHERE sequence > 2; UPDATE audit SET sequence = sequence - 99 WHERE sequence > 100; INSERT INTO audit SELECT 3, at, user_id, by_name, operation, kind, child_id, outcome, previous_hash, 'new' FROM audit WHERE sequence = 2",
    ],
  ])('is found out by %s', async (_what, sql) => {
    expect(await verdictAfter(sql)).toMatchObject({ isWhole: false });
  });
});

describe('long work that outlives the person who began it', () => {
  it('writes nothing in the name of somebody who is not on any more', async () => {
    const at = await office();
    const childId = await openLog(at);
    await colleague(at, 'Lars Leder', 'leader');
    at.lock();
    await at.signIn(at.leaderName);
    at.dialogs.chosen = { name: 'notat.txt', bytes: Buffer.from('Hei') };
    const before = trail(at).length;
    at.dialogs.meanwhile = async () => {
      at.dialogs.meanwhile = null;
      at.lock();
      await at.signIn('Lars Leder');
    };
    expect(await at.refusal('attachment.add', { childId })).toBe('vaultNotOpen');
    expect((await at.ask('attachment.list', { childId })).attachments).toEqual([]);
    const names = trail(at)
      .slice(before)
      .map(({ operation }) => operation);
    expect(names).toEqual(['vault.unlock', 'attachment.list']);
  });

  it('is told that the vault is closed when it is', async () => {
    const at = await office();
    const childId = await openLog(at);
    at.dialogs.chosen = { name: 'notat.txt', bytes: Buffer.from('Hei') };
    at.dialogs.meanwhile = () => at.lock();
    expect(await at.refusal('attachment.add', { childId })).toBe('vaultNotOpen');
  });
});
