import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { openLog, registerChild } from '../support/follow-up.ts';
import { sampleInputs, sampleMeasure } from '../support/sample-inputs.ts';

/** Whoever writes SQL past the program still cannot drop the baton or rewrite history. */

let office: Office;
/** A child whose log is open. */
let child: string;
/** Another child whose log is open. */
let other: string;
/** A child without a log. */
let unopened: string;

beforeAll(async () => {
  office = await openOffice();
  child = await openLog(office);
  other = await openLog(office);
  unopened = await registerChild(office);
  const inputs = sampleInputs(office.clock, { childId: child });
  await office.ask('observation.record', inputs['observation.record']);
  await office.ask('scale.assess', inputs['scale.assess']);
  await office.ask('child.recordReport', inputs['child.recordReport']);
  await office.ask('networkMap.save', inputs['networkMap.save']);
  await office.ask('meeting.hold', inputs['meeting.hold']);
  const { id: measureId } = await office.ask('measure.start', {
    childId: child,
    measure: sampleMeasure(office.clock),
  });
  await office.ask('measure.changeResponsible', {
    ...inputs['measure.changeResponsible'],
    measureId,
  });
  await office.ask('measure.evaluate', { ...inputs['measure.evaluate'], measureId, revision: 2 });
});
afterAll(() => office.close());

const holdingOf = (childId: string): string =>
  `(SELECT id FROM baton_holding WHERE child_id = '${childId}' AND to_at IS NULL)`;

const newHolding = (id: string, childId: string, toAt: string | null = null): string =>
  `(id, child_id, user_id, contact_id, holder_name, service, from_at, to_at) VALUES
   ('${id}', '${childId}', '${office.leaderId}', NULL, 'Per Liksom', 'x', '2027-01-12', ${toAt === null ? 'NULL' : `'${toAt}'`})`;

const sameHolding = (childId: string): string =>
  office.rows<{ id: string }>(holdingOf(childId).slice(1, -1))[0]?.id ?? '';

/** Every attempt to have two holders, none, or one that cannot be. */
const breakingTheBaton: readonly { what: string; sql: () => string }[] = [
  {
    what: 'a second open holding',
    sql: () => `INSERT INTO baton_holding ${newHolding('two', child)}`,
  },
  {
    what: 'an open holding for a child without a log',
    sql: () => `INSERT INTO baton_holding ${newHolding('two', unopened)}`,
  },
  {
    what: 'no holding at the open log',
    sql: () => `UPDATE child_log SET holding_id = NULL WHERE child_id = '${child}'`,
  },
  {
    what: 'a holding that does not exist',
    sql: () => `UPDATE child_log SET holding_id = 'nobody' WHERE child_id = '${child}'`,
  },
  {
    what: 'the holding of another child',
    sql: () => `UPDATE child_log SET holding_id = ${holdingOf(other)} WHERE child_id = '${child}'`,
  },
  {
    what: 'an ended holding',
    sql: () => `UPDATE baton_holding SET to_at = '2027-01-12' WHERE child_id = '${child}'`,
  },
  {
    what: 'a removed holding',
    sql: () => `DELETE FROM baton_holding WHERE child_id = '${child}'`,
  },
  {
    what: 'another holder in the same holding',
    sql: () => `UPDATE baton_holding SET user_id = NULL WHERE child_id = '${child}'`,
  },
  {
    what: 'the holding moved to another child',
    sql: () => `UPDATE baton_holding SET child_id = '${unopened}' WHERE child_id = '${child}'`,
  },
  {
    what: 'the holding under another id',
    sql: () => `UPDATE baton_holding SET id = 'other' WHERE child_id = '${child}'`,
  },
  {
    what: 'the log said to be closed while somebody holds it',
    sql: () => `UPDATE child_log SET status = 'closed' WHERE child_id = '${child}'`,
  },
  {
    what: 'the log said never to have been opened',
    sql: () => `UPDATE child_log SET status = 'none' WHERE child_id = '${child}'`,
  },
  {
    what: 'a closed log that leaves its holding open',
    sql: () =>
      `UPDATE child_log SET status = 'closed', holding_id = NULL WHERE child_id = '${child}'`,
  },
  {
    what: 'an open log without holding',
    sql: () => `UPDATE child_log SET status = 'open' WHERE child_id = '${unopened}'`,
  },
  {
    what: 'an open log that points at nothing',
    sql: () =>
      `UPDATE child_log SET status = 'open', holding_id = 'nobody' WHERE child_id = '${unopened}'`,
  },
  {
    what: 'a removed log',
    sql: () => `DELETE FROM child_log WHERE child_id = '${child}'`,
  },
  {
    what: 'a removed child',
    sql: () => `DELETE FROM child WHERE id = '${child}'`,
  },
  {
    what: 'the holding replaced by an ended one',
    sql: () => `REPLACE INTO baton_holding ${newHolding(sameHolding(child), child, '2027-01-12')}`,
  },
  {
    what: 'the holding replaced by one of another child',
    sql: () => `REPLACE INTO baton_holding ${newHolding(sameHolding(child), unopened)}`,
  },
  {
    what: 'the holding replaced through the index of open holdings',
    sql: () => `REPLACE INTO baton_holding ${newHolding('two', child)}`,
  },
  {
    what: 'the log replaced by a closed one',
    sql: () =>
      `REPLACE INTO child_log (child_id, level, status, holding_id) VALUES ('${child}', 1, 'closed', NULL)`,
  },
  {
    what: 'the log replaced by a new row that never was open',
    sql: () =>
      `INSERT OR REPLACE INTO child_log (child_id, level, status, holding_id) VALUES ('${child}', 1, 'none', NULL)`,
  },
  {
    what: 'the holding put over the other by UPDATE OR REPLACE',
    sql: () =>
      `UPDATE OR REPLACE baton_holding SET child_id = '${child}' WHERE child_id = '${other}'`,
  },
];

const everything = () =>
  JSON.stringify([
    office.rows('SELECT * FROM child_log ORDER BY child_id'),
    office.rows('SELECT * FROM baton_holding ORDER BY id'),
  ]);

function attempt(sql: string, recursiveTriggers: boolean): void {
  try {
    office.tamper(({ sqlite }) => {
      sqlite.pragma(`recursive_triggers=${recursiveTriggers ? 'ON' : 'OFF'}`);
      sqlite.exec(sql);
    });
  } finally {
    office.tamper(({ sqlite }) => void sqlite.pragma('recursive_triggers=ON'));
  }
}

describe.each([
  { how: 'as the program opens the database', recursiveTriggers: true },
  { how: 'with the triggers of REPLACE switched off', recursiveTriggers: false },
])('the baton in raw SQL, $how', ({ recursiveTriggers }) => {
  it.each(breakingTheBaton)('refuses $what', ({ sql }) => {
    const before = everything();
    expect(() => attempt(sql(), recursiveTriggers)).toThrow();
    expect(everything()).toBe(before);
  });
});

const history: readonly { table: string; change: string }[] = [
  { table: 'level_change', change: "decision = 'close'" },
  { table: 'observation', change: "note = '{}'" },
  { table: 'assessment', change: "result = '{}'" },
  { table: 'report', change: "reference = 'x'" },
  { table: 'log_entry', change: "body = 'x'" },
  { table: 'measure_evaluation', change: "evaluation = '{}'" },
  { table: 'measure_reassignment', change: "to_name = 'x'" },
  { table: 'network_map', change: "map = '{}'" },
  { table: 'meeting', change: "minutes = '{}'" },
  { table: 'audit', change: "outcome = 'x'" },
  { table: 'consent', change: "terms = '{}'" },
];

describe.each(history)('the history in $table', ({ table, change }) => {
  const rows = () => JSON.stringify(office.rows(`SELECT * FROM ${table} ORDER BY rowid`));

  it('has something to lose', () => {
    expect(office.rows(`SELECT * FROM ${table}`)).not.toEqual([]);
  });

  it.each([
    ['changed', `UPDATE ${table} SET ${change}`],
    ['removed', `DELETE FROM ${table}`],
    ['replaced', `REPLACE INTO ${table} SELECT * FROM ${table}`],
  ])('is never %s', (_how, sql) => {
    const before = rows();
    expect(() => attempt(sql, true)).toThrow();
    expect(rows()).toBe(before);
  });

  it('is never replaced by words that differ, whatever the triggers are set to', () => {
    const before = rows();
    const sql = `DROP TABLE IF EXISTS temp.altered;
      CREATE TEMP TABLE altered AS SELECT * FROM ${table};
      UPDATE temp.altered SET ${change};
      REPLACE INTO main.${table} SELECT * FROM temp.altered;`;
    expect(() => attempt(sql, false)).toThrow();
    expect(rows()).toBe(before);
  });
});

it('withdraws a consent once, and never again', () => {
  const withdraw = `UPDATE consent SET withdrawn_on = '2027-01-12' WHERE child_id = '${other}'`;
  attempt(withdraw, true);
  const before = JSON.stringify(office.rows('SELECT * FROM consent ORDER BY id'));
  expect(() =>
    attempt(`UPDATE consent SET withdrawn_on = NULL WHERE child_id = '${other}'`, true),
  ).toThrow();
  expect(JSON.stringify(office.rows('SELECT * FROM consent ORDER BY id'))).toBe(before);
});
