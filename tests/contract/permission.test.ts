import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';
import { decide } from '@domain/permission/decide.ts';
import { roles } from '@domain/permission/role.ts';
import type { Relation, Role } from '@domain/permission/role.ts';
import { refused } from '@domain/result.ts';
import { searchSources } from '@domain/search/search-source.ts';
import { unopenedLog } from '../../src-main/application/shared-log.ts';
import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import { colleague, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { scenarios } from '../support/permission-scenarios.ts';
import type { Scenario } from '../support/permission-scenarios.ts';
import { sampleChild, sampleInputs } from '../support/sample-inputs.ts';
import { listOf, ownWords, plantSources } from '../support/search-sources.ts';

/** Generated: every operation, role and relation through the real pipeline and database equals the table. */

let office: Office;
const reached: OperationName[] = [];
let isWatching = false;
const userOf = new Map<Role, { readonly id: string; readonly name: string }>();
let bystanderId: string;
const contactId = randomUUID();

beforeAll(async () => {
  office = await openOffice({
    parts: (real) => ({
      run: (name, input) => {
        if (!isWatching) return real.run(name, input);
        reached.push(name);
        return Promise.resolve(refused({ code: 'notFound' }));
      },
    }),
  });
  userOf.set('leader', { id: office.leaderId, name: office.leaderName });
  for (const role of ['stafettholder', 'participant'] as const) {
    const name = `Person som er ${role}`;
    userOf.set(role, { id: await colleague(office, name, role), name });
    office.lock();
    await office.signIn(office.leaderName);
  }
  bystanderId = await colleague(office, 'En Annen', 'stafettholder');
  office.tamper(({ sqlite }) => {
    sqlite
      .prepare(
        `INSERT INTO contact (id, name, municipality, service_type, identity, fingerprint, added_on)
                VALUES (?, 'Liksom skole', 'x', 'school', '{}', 'f', '2027-01-01')`,
      )
      .run(contactId);
  });
  isWatching = true;
});
afterAll(() => office.close());

async function signInAs(role: Role): Promise<string> {
  const user = userOf.get(role);
  if (user === undefined) throw new Error(role);
  isWatching = false;
  office.lock();
  await office.signIn(user.name);
  isWatching = true;
  return user.id;
}

function makeChild(me: string, scenario: Scenario): string {
  const childId = randomUUID();
  const { guardians: _none, isAnotherChild: _is, ...fields } = sampleChild();
  const { clock } = office;
  office.tamper((tx) => {
    const stores = writeStores(tx);
    const registeredBy = scenario.registeredByMe === true ? me : bystanderId;
    stores.children.add(
      {
        id: childId,
        fields: { ...fields, address: '', group: '' },
        registeredBy,
        registeredOn: clock.today(),
        revision: 1,
        changedBy: null,
        changedAt: null,
      },
      [],
    );
    stores.logs.add(unopenedLog(childId));
    if (scenario.logStatus !== 'none') {
      const holder = scenario.holder === 'me' ? me : bystanderId;
      const isElsewhere = scenario.holder === 'elsewhere';
      stores.logs.open(
        childId,
        {
          id: randomUUID(),
          childId,
          userId: isElsewhere ? null : holder,
          contactId: isElsewhere ? contactId : null,
          holderName: 'x',
          service: 'x',
          fromAt: '2027-01-01T00:00:00.000Z',
          toAt: null,
        },
        clock.today(),
      );
      if (scenario.logStatus === 'paused') stores.logs.pause(childId, 'consent');
      if (scenario.logStatus === 'closed')
        stores.logs.end(childId, clock.today(), '2027-01-02T00:00:00.000Z');
    }
    if (scenario.participation !== undefined) {
      stores.logs.addParticipant({
        id: randomUUID(),
        childId,
        name: 'x',
        serviceType: 'kindergarten',
        roleTitle: '',
        phone: '',
        userId: me,
        from: clock.day(scenario.participation === 'tomorrow' ? 1 : -30),
        to: scenario.participation === 'ended' ? clock.day(-1) : null,
        notice: '',
      });
    }
    if (scenario.deputy !== undefined) {
      stores.deputies.add({
        id: randomUUID(),
        childId,
        userId: me,
        from: clock.day(scenario.deputy === 'tomorrow' ? 1 : -7),
        to: clock.day(scenario.deputy === 'over' ? -1 : 7),
        authorName: 'x',
        at: '2027-01-01T00:00:00.000Z',
        endedAt: scenario.deputy === 'ended' ? '2027-01-02T00:00:00.000Z' : null,
      });
    }
    if (scenario.offeredToMe !== undefined) {
      stores.baton.addOffer({
        id: randomUUID(),
        childId,
        toUserId: me,
        toContactId: null,
        packageId: null,
        toName: 'x',
        message: '',
        status: 'open',
        offeredBy: bystanderId,
        offeredOn: clock.day(-14),
        expiresOn: clock.day(scenario.offeredToMe === 'lapsed' ? -1 : 7),
        answeredAt: null,
        answerReason: '',
        staysOn: true,
        keeps: [],
        checklist: [],
        notes: { childContact: '', avoid: '', jointMeetingOn: null },
      });
    }
  });
  return childId;
}

async function verdictOf(name: OperationName, childId: string): Promise<string> {
  reached.length = 0;
  const reply = await office.call(name, sampleInputs(office.clock, { childId })[name]);
  if (reached.length > 0) return 'allowed';
  if (reply.ok) throw new Error('Answered by nobody');
  return reply.error.code === 'notAllowed' ? String(reply.error.params.reason) : reply.error.code;
}

function expectedOf(
  role: Role,
  name: OperationName,
  relation: Relation,
  state: Parameters<typeof decide>[3],
): string {
  const { action } = contract[name];
  if (action === null) return 'allowed';
  const permission = decide({ userId: 'x', role }, action, relation, state);
  return permission.allowed ? 'allowed' : permission.reason;
}

const ofChild = operationNames.filter((name) => contract[name].subject === 'child');
const ofOffice = operationNames.filter(
  (name) => contract[name].subject === 'office' && contract[name].vault === 'unlocked',
);

it('knows of every operation about a child that it is about a child', () => {
  const carriesChild = operationNames.filter(
    (name) => 'childId' in sampleInputs(office.clock)[name],
  );
  expect(carriesChild).toEqual(ofChild);
});

describe.each(roles)('a %s', (role) => {
  it.each(scenarios)('who $what may do exactly what the table says', async (scenario) => {
    const me = await signInAs(role);
    const childId = makeChild(me, scenario);
    const state = {
      logStatus: scenario.logStatus,
      holderIsElsewhere: scenario.holder === 'elsewhere',
    };
    const seen: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const name of ofChild) {
      seen[name] = await verdictOf(name, childId);
      expected[name] = expectedOf(role, name, scenario.relation, state);
    }
    expect(seen).toEqual(expected);
  });

  it('may do with the office exactly what the table says', async () => {
    await signInAs(role);
    for (const name of ofOffice) {
      const expected = expectedOf(role, name, 'none', {
        logStatus: 'none',
        holderIsElsewhere: false,
      });
      expect([name, await verdictOf(name, randomUUID())]).toEqual([name, expected]);
    }
  });

  it('is told that a child is not here, whatever is asked of it', async () => {
    await signInAs(role);
    for (const name of ofChild)
      expect([name, await verdictOf(name, randomUUID())]).toEqual([name, 'notFound']);
  });

  it.each(scenarios)('who $what finds exactly what the lists show', async (scenario) => {
    const me = await signInAs(role);
    const childId = makeChild(me, scenario);
    const wordOf = ownWords();
    plantSources(office, childId, wordOf);
    isWatching = false;
    const found: Record<string, boolean> = {};
    const listed: Record<string, boolean> = {};
    for (const source of searchSources) {
      const search = { words: wordOf(source), onlyChild: null, after: null };
      const { hits } = await office.ask('search.find', search);
      found[source] = hits.length > 0;
      const list = listOf[source];
      const { ok } = await office.call(list, sampleInputs(office.clock, { childId })[list]);
      listed[source] = ok;
    }
    isWatching = true;
    expect(found).toEqual(listed);
  });

  it('sees in lists, search and first screen only the children that may be opened', async () => {
    const me = await signInAs(role);
    const made = scenarios.map((scenario) => ({ scenario, childId: makeChild(me, scenario) }));
    isWatching = false;
    const mayOpen = new Set<string>(
      made
        .filter(
          ({ scenario: { relation, logStatus, holder } }) =>
            decide({ userId: me, role }, 'child.read', relation, {
              logStatus,
              holderIsElsewhere: holder === 'elsewhere',
            }).allowed,
        )
        .map(({ childId }) => childId),
    );
    const mine = new Set(made.map(({ childId }) => childId));
    const shown = (ids: readonly (string | null)[]) =>
      new Set(ids.filter((id): id is string => id !== null && mine.has(id)));
    const { children } = await office.ask('child.list', {});
    expect(shown(children.map(({ id }) => id))).toEqual(mayOpen);
    for (const scope of ['mine', 'office'] as const) {
      const { myChildren, due, next, breaks } = await office.ask('overview.get', {
        scope,
        mostBreaks: 1000,
        mostDue: 1000,
      });
      for (const id of shown([
        ...myChildren.items.map(({ id }) => id),
        ...[...due.items, ...next.items, ...breaks.items].map(({ childId }) => childId),
      ])) {
        expect(mayOpen).toContain(id);
      }
    }
    const { matches } = await office.ask('child.search', { text: 'Mikkel', birthDate: null });
    for (const { id, mayOpen: isOpen } of matches)
      if (mine.has(id)) expect([id, isOpen]).toEqual([id, mayOpen.has(id)]);
    const related = made.filter(
      ({ childId, scenario }) => mayOpen.has(childId) && scenario.relation !== 'none',
    );
    const { myChildren } = await office.ask('overview.get', {
      scope: 'mine',
      mostBreaks: 1,
      mostDue: 1,
    });
    expect(shown(myChildren.items.map(({ id }) => id))).toEqual(
      new Set(related.map(({ childId }) => childId)),
    );
    expect(
      children
        .filter(({ id }) => mine.has(id))
        .map(({ id, relation }) => [id, relation])
        .sort(),
    ).toEqual(
      made
        .filter(({ childId }) => mayOpen.has(childId))
        .map(({ childId, scenario }) => [childId, scenario.relation])
        .sort(),
    );
    isWatching = true;
  });
});
