import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FollowUpFacts } from '@domain/break/follow-up-facts.ts';
import { isWithin } from '@domain/time/local-date.ts';
import type { FactQuestion } from '../../src-main/application/ports/stores.ts';
import { unopenedLog } from '../../src-main/application/shared-log.ts';
import {
  cardsSql,
  childIdsOfUserSql,
} from '../../src-main/infrastructure/db/repositories/child-cards.ts';
import { factStatements } from '../../src-main/infrastructure/db/repositories/follow-up-facts.ts';
import { packagesToAnswerSql } from '../../src-main/infrastructure/db/repositories/packages-to-answer.ts';
import { readStores, writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import { factsOfOne } from '../support/facts-of-one.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { followUpWrite } from '../support/random-follow-up.ts';
import type { Around } from '../support/random-follow-up.ts';
import { sampleChild } from '../support/sample-inputs.ts';

let office: Office;
let around: Around;
let question: FactQuestion;

beforeAll(async () => {
  office = await openOffice();
  const contactId = randomUUID();
  const userIds = [office.leaderId, randomUUID(), randomUUID()];
  office.tamper(({ sqlite }) => {
    sqlite
      .prepare(
        `INSERT INTO contact (id, name, municipality, service_type, identity, fingerprint, added_on)
         VALUES (?, 'Liksom skole', 'x', 'school', '{}', 'f', '2027-01-01')`,
      )
      .run(contactId);
    for (const id of userIds.slice(1))
      sqlite
        .prepare(
          "INSERT INTO user VALUES (?, 'Ansatt Liksom', ?, 'stafettholder', '', 'active', NULL, '2027-01-01', NULL)",
        )
        .run(id, id);
  });
  around = { clock: office.clock, userIds, contactId };
  question = {
    today: office.clock.today(),
    officeService: 'kindergarten',
    topSteps: [{ instrumentId: 'concern-child', instrumentVersion: 1, stepId: 'needs-protection' }],
  };
});
afterAll(() => office.close());

let instant = Date.parse('2026-12-01T08:00:00.000Z');
const nextInstant = () => new Date((instant += 7_200_000)).toISOString();

function addChild(isUnborn: boolean): string {
  const childId = randomUUID();
  const { guardians, isAnotherChild: _is, ...fields } = sampleChild({ isUnborn });
  office.tamper((tx) => {
    const stores = writeStores(tx);
    stores.children.add(
      {
        id: childId,
        fields: { ...fields, address: '', group: '' },
        registeredBy: office.leaderId,
        registeredOn: office.clock.today(),
        revision: 1,
        changedBy: null,
        changedAt: null,
      },
      guardians.map((guardian) => ({ id: randomUUID(), fields: guardian })),
    );
    stores.logs.add(unopenedLog(childId));
  });
  return childId;
}

/** Lists whose order says nothing are put in one. */
const inOrder = (facts: FollowUpFacts) => ({
  ...facts,
  members: facts.members
    .map((member) => JSON.stringify([member.name, member.role, member.to]))
    .sort(),
  absences: facts.absences.map((absence) => JSON.stringify(Object.entries(absence).sort())).sort(),
  deputies: facts.deputies.map((deputy) => JSON.stringify(Object.entries(deputy).sort())).sort(),
  measures: facts.measures.toSorted((a, b) => a.id.localeCompare(b.id)),
  sentPackages: facts.sentPackages.toSorted((a, b) => a.id.localeCompare(b.id)),
  planned: facts.planned.toSorted((a, b) => a.id.localeCompare(b.id)),
});

const read = <T>(fn: (stores: ReturnType<typeof readStores>) => T): T =>
  office.vault.session().uow.read<unknown>((handle) => fn(readStores(handle))) as T;

it('says of many children at once exactly what the stores of each one say', () => {
  const made: string[] = [];
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ isUnborn: fc.boolean(), writes: fc.array(followUpWrite, { maxLength: 14 }) }),
        { minLength: 1, maxLength: 6 },
      ),
      (children) => {
        const childIds = children.map(({ isUnborn }) => addChild(isUnborn));
        made.push(...childIds);
        office.tamper((tx) => {
          const stores = writeStores(tx);
          for (const [place, { writes }] of children.entries())
            for (const write of writes) write(stores, childIds[place] ?? '', around, nextInstant());
        });
        read((stores) => {
          const cards = stores.followUp.cards(question.today, childIds);
          expect(cards.map(({ id }) => id).sort()).toEqual(childIds.toSorted());
          const bulk = stores.followUp.facts(cards, question);
          expect(bulk.map(({ childId }) => childId)).toEqual(cards.map(({ id }) => id));
          for (const [place, card] of cards.entries()) {
            const one = inOrder(factsOfOne(stores, card, question));
            expect(inOrder(bulk[place] as FollowUpFacts)).toEqual(one);
          }
        });
      },
    ),
    { numRuns: 120 },
  );
  // Above some hundred children everybody's rows are read instead of a list's.
  for (let missing = 401 - made.length; missing > 0; missing -= 1) addChild(false);
  read((stores) => {
    const cards = stores.followUp.cards(question.today);
    expect(cards.length).toBeGreaterThan(400);
    const bulk = stores.followUp.facts(cards, question);
    const few = new Map(
      stores.followUp
        .facts(stores.followUp.cards(question.today, made.slice(0, 50)), question)
        .map((facts) => [facts.childId, inOrder(facts)]),
    );
    expect(few.size).toBe(50);
    for (const facts of bulk) {
      const same = few.get(facts.childId);
      if (same !== undefined) expect(inOrder(facts)).toEqual(same);
    }
  });
}, 180_000);

it('gives the cards by name, with everything that a list shows', () => {
  read((stores) => {
    const cards = stores.followUp.cards(question.today);
    const nameOf = ({ fields }: (typeof cards)[number]) =>
      `${fields.familyName} ${fields.givenName}`;
    expect(cards.map(nameOf)).toEqual(cards.map(nameOf).sort());
    expect(new Set(cards.map(({ id }) => id))).toEqual(
      new Set(stores.children.all().map(({ id }) => id)),
    );
    for (const card of cards.slice(0, 60)) {
      const child = stores.children.find(card.id);
      const log = stores.logs.find(card.id);
      const holding = stores.baton.holdings(card.id).find(({ toAt }) => toAt === null);
      expect(child?.fields).toMatchObject(card.fields);
      expect(log).toMatchObject(card.log);
      expect(card.holding?.holderName ?? null).toBe(holding?.holderName ?? null);
      expect(card.offer?.toUserId ?? null).toBe(stores.baton.openOffer(card.id)?.toUserId ?? null);
      const standIns = stores.deputies
        .ofChild(card.id)
        .filter(({ from, to, endedAt }) => endedAt === null && isWithin(question.today, from, to));
      expect(card.deputy?.userId ?? null).toBe(standIns[0]?.userId ?? null);
    }
  });
});

it('finds the children of somebody as asking each child would', () => {
  read((stores) => {
    const { today } = question;
    for (const userId of around.userIds) {
      const asked = stores.followUp
        .cards(question.today)
        .filter(({ id, registeredBy, log, ...card }) => {
          return (
            card.holding?.userId === userId ||
            card.offer?.toUserId === userId ||
            stores.logs.childrenOfParticipant(userId, today).includes(id) ||
            stores.deputies.childrenOf(userId, today).includes(id) ||
            (log.status === 'none' && registeredBy === userId)
          );
        });
      expect(stores.followUp.childIdsOf(userId, today).toSorted()).toEqual(
        asked.map(({ id }) => id).sort(),
      );
    }
  });
});

it('asks as many statements for one child as for all of them', () => {
  office.vault.session().uow.read((handle) => {
    const stores = readStores(handle);
    const prepare = vi.spyOn(handle.sqlite, 'prepare');
    const count = (childIds: readonly string[] | undefined): number => {
      prepare.mockClear();
      stores.followUp.facts(stores.followUp.cards(question.today, childIds), question);
      return prepare.mock.calls.length;
    };
    // Those of the facts, and two for the cards.
    const statements = factStatements.length + 2;
    const some = stores.children.all().map(({ id }) => id);
    expect(count(some.slice(0, 1))).toBe(statements);
    expect(count(some.slice(0, 200))).toBe(statements);
    expect(count(undefined)).toBe(statements);
    prepare.mockRestore();
  });
});

describe('the plan of the database', () => {
  const planOf = (sql: string): string =>
    office
      .rows<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${sql
          .replace(/\{of [\w.]+\}/g, '')
          .replaceAll(/:today|:userId/g, "'x'")
          .replaceAll(':topSteps', "'[]'")}`,
      )
      .map(({ detail }) => detail)
      .join('\n');
  const planFor = (start: string): string => {
    const found = factStatements.find(({ sql }) => sql.replace(/\s+/g, ' ').includes(start));
    if (found === undefined) throw new Error(`No statement has ${start}`);
    return planOf(found.sql);
  };

  it.each([
    ['measures', "FROM measure WHERE status = 'active'", 'COVERING INDEX measure_in_force'],
    ['consents', 'FROM consent', 'COVERING INDEX consent_in_short'],
    ['participants', 'FROM participant', 'COVERING INDEX participant_names'],
    ['guardians', 'FROM guardian', 'COVERING INDEX guardian_names'],
    ['former holders', 'WHERE to_at IS NOT NULL', 'COVERING INDEX holding_ended'],
    ['transition meetings', "'$.type') = 'transition'", 'INDEX meeting_of_transition'],
    ['assessments', 'FROM assessment', 'INDEX assessment_by_step'],
    ['sent packages', "p.status = 'sent'", 'INDEX package_by_status'],
    ['open offers', 'FROM baton_offer', 'INDEX one_open_offer'],
    ['what one wondered about at level 0', 'JOIN observation', 'COVERING INDEX concern_in_short'],
    ['talks at level 0', 'JOIN talk', 'COVERING INDEX talk_with_guardians'],
    ['children at level 0', 'JOIN talk', 'INDEX log_at_level_zero'],
    ['planned meetings', 'FROM planned_meeting', 'INDEX planned_meeting_to_come'],
  ])('reads %s from an index, and no texts on the way', (_what, statement, index) => {
    expect(planFor(statement)).toContain(index);
  });

  it('reads names and holders of all children without their addresses', () => {
    const plan = planOf(cardsSql);
    expect(plan).toContain('SCAN c USING COVERING INDEX child_card');
    expect(plan).toContain('COVERING INDEX holding_in_short');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  it('finds the children of one user without looking at those of others', () => {
    const plan = planOf(childIdsOfUserSql);
    for (const index of [
      'holding_of_user',
      'participant_of_user',
      'deputy_of_user',
      'log_by_status',
    ])
      expect(plan).toContain(index);
    // Open offers are few, and their index holds no others.
    expect(plan.split('\n').filter((step) => step.startsWith('SCAN'))).toEqual([
      'SCAN baton_offer USING INDEX one_open_offer',
    ]);
  });

  it('finds packages to answer without reading what they hold', () => {
    expect(planOf(packagesToAnswerSql)).toContain('INDEX package_by_status');
  });
});
