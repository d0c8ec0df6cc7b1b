import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { findInAll } from '../../src-main/application/search/find-in-all.ts';
import type { QueryContext } from '../../src-main/application/ports/context.ts';
import { unopenedLog } from '../../src-main/application/shared-log.ts';
import { defaultPolicy } from '../../src-main/domain/deadline/policy.ts';
import type { Role } from '../../src-main/domain/permission/role.ts';
import { closeDatabase, createEncrypted } from '../../src-main/infrastructure/db/open.ts';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import { readStores, writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import type { UnitOfWork } from '../../src-main/infrastructure/db/unit-of-work.ts';
import { openDatabase } from '../../src-main/infrastructure/vault/open-database.ts';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';
import type { Comparison } from './measure.ts';
import { createWriter, seededRandom } from './norwegian-text.ts';

const logs = 5000;
const entries = 250_000;
const logsOfHolder = 30;
const runs = 5;
const today = '2027-03-16';

/** What people search for: frequent and rare words, few letters, long words, several words, another spelling, nothing. */
const searches = [
  'og',
  'barnehagen',
  'sk',
  'ba',
  'barne',
  'skole',
  'barneha',
  'samtale',
  'turnmesterens',
  'løpelag',
  'loepelag',
  'gardsam',
  'møte barnet',
  'mor skole tiltak',
  'og i er det',
  'snø turnmesterens',
  'finnesikke',
] as const;

/**
 * Searching a quarter of a million entries through the real use case (scope, index, excerpts), for a leader who reads
 * every log, a holder with thirty and a participant in thirty, against looking through all texts with LIKE.
 */
export async function compareSearch(folder: string): Promise<readonly Comparison[]> {
  const key = new SecretKey(randomBytes(32));
  const file = join(folder, 'search.db');
  const created = createEncrypted(file, key);
  if (!created.ok) throw new Error(created.error);
  closeDatabase(created.value);
  const migrations = loadMigrations(resolve(import.meta.dirname, '../../drizzle'));
  const opened = openDatabase(file, key, migrations, () => undefined);
  if (!opened.ok) throw new Error(opened.error);
  const { uow, close } = opened.value;
  fillOffice(uow);
  fillLogs(uow);
  const results = (
    [
      ['a leader of 5 000 logs', 'leader'],
      ['a holder of 30 logs', 'stafettholder'],
      ['a participant in 30 logs', 'participant'],
    ] as const
  ).map(([who, role]) => compareFor(uow, who, role));
  close();
  key.wipe();
  return results;
}

function fillOffice(uow: UnitOfWork): void {
  uow.write((tx) => {
    const stores = writeStores(tx);
    stores.office.create({
      name: 'Liksom kommune',
      municipality: 'Oppdiktet',
      serviceType: 'kindergarten',
      identity: {},
      createdAt: `${today}T08:00:00.000Z`,
    });
    for (const id of ['leader', 'stafettholder', 'participant'] as const) {
      stores.office.addUser({
        id,
        name: `Liksom ${id}`,
        nameKey: id,
        role: id,
        phone: '',
        status: 'active',
        slotId: id,
        joinedOn: today,
        leftOn: null,
      });
    }
  });
  for (let first = 0; first < logs; first += 500) {
    uow.write((tx) => {
      for (let number = first; number < first + 500; number += 1) addLog(writeStores(tx), number);
    });
  }
}

function addLog(stores: ReturnType<typeof writeStores>, number: number): void {
  const childId = childIdOf(number);
  const isMine = number % (logs / logsOfHolder) < 1;
  const fields = {
    givenName: ['Mikkel', 'Kari', 'Åse', 'Ola', 'Ahmed'][number % 5] ?? '',
    familyName: `Oppdiktet${number}`,
    birthDate: '2022-05-04',
    isUnborn: false,
    dueDate: null,
    address: '',
    hasHiddenAddress: false,
    institution: '',
    group: '',
    language: '',
    needsInterpreter: false,
  };
  const by = {
    registeredBy: 'leader',
    registeredOn: today,
    revision: 1,
    changedBy: null,
    changedAt: null,
  };
  stores.children.add({ id: childId, fields, ...by }, []);
  stores.logs.add(unopenedLog(childId));
  const holding = {
    id: `holding-${number}`,
    childId,
    userId: isMine ? 'stafettholder' : 'leader',
    contactId: null,
    holderName: 'Liksom',
    service: '',
    fromAt: `${today}T08:00:00.000Z`,
    toAt: null,
  };
  stores.logs.open(childId, holding, today);
  if (!isMine) return;
  stores.logs.addParticipant({
    id: `participant-${number}`,
    childId,
    name: 'Liksom Deltaker',
    serviceType: 'kindergarten',
    roleTitle: '',
    phone: '',
    userId: 'participant',
    from: '2026-01-01',
    to: null,
    notice: '',
  });
}

/** Forty entries a day, in logs drawn by lot, each indexed in the transaction that writes it. */
function fillLogs(uow: UnitOfWork): void {
  const random = seededRandom(20270316);
  const write = createWriter(random);
  const atATime = 2000;
  for (let first = 0; first < entries; first += atATime) {
    uow.write(({ sqlite }) => {
      const insert = sqlite.prepare(
        `INSERT INTO log_entry (id, child_id, kind, body, happened_on, author_name, author_office, at)
         VALUES (?, ?, 'note', ?, ?, 'Liksom', '', ?)`,
      );
      for (let number = first; number < first + atATime; number += 1) {
        const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(number / 40))).toISOString();
        const childId = childIdOf(Math.floor(random() * logs));
        insert.run(`entry-${number}`, childId, write(), day.slice(0, 10), day);
      }
    });
  }
}

function childIdOf(number: number): string {
  return `01931f00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function compareFor(uow: UnitOfWork, who: string, role: Role): Comparison {
  const [oursMs, yardstickMs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    for (const words of searches) {
      oursMs.push(timed(() => search(uow, role, words)));
      if (run === 0) yardstickMs.push(timed(() => lookThrough(uow, words)));
    }
  }
  return {
    name: `search: 250 000 entries, ${who}, p95`,
    oursMs: p95(oursMs),
    yardstickMs: p95(yardstickMs),
    yardstick: 'LIKE over all texts',
    runs,
  };
}

function search(uow: UnitOfWork, role: Role, words: string): void {
  uow.read<unknown>((handle) => {
    const context: QueryContext = {
      actor: { userId: role, name: role, role },
      now: `${today}T08:00:00.000Z`,
      today,
      policy: defaultPolicy,
      instruments: [],
      agendas: [],
      guides: [],
      sha256: () => '',
      stores: readStores(handle),
    };
    const found = findInAll(context, { words, onlyChild: null, after: null });
    if (!found.ok) throw new Error(found.error.code);
    return found;
  });
}

/** What one would do without an index: every text is read, the newest hits are kept. */
function lookThrough(uow: UnitOfWork, words: string): void {
  const wanted = words.split(' ');
  const condition = wanted.map(() => 'body LIKE ?').join(' AND ');
  uow.read<unknown>(({ sqlite }) =>
    sqlite
      .prepare(`SELECT id FROM log_entry WHERE ${condition} ORDER BY happened_on DESC LIMIT 30`)
      .all(...wanted.map((word) => `%${word}%`)),
  );
}

function timed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
