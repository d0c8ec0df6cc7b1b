import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationName } from '@contract/names.ts';
import { brokenBatons, holderInDatabase } from '../support/baton-check.ts';
import {
  entriesInDatabase,
  often,
  people,
  steps,
  take,
  threePeople,
  turnsAt,
  wholeLife,
} from '../support/baton-walk.ts';
import type { UserIds } from '../support/baton-walk.ts';
import { registerChild } from '../support/follow-up.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

/** Invariants 1, 2 and 3 over random work in one office, through the real pipeline and database. */

let office: Office;
let ids: UserIds;

beforeAll(async () => {
  office = await openOffice();
  ids = await threePeople(office);
});
afterAll(() => office.close());

/** The operations that may give a log another holder; nothing else ever does, and no deputy ever is one. */
const movers: ReadonlySet<OperationName> = new Set([
  'log.open',
  'log.reopen',
  'log.close',
  'level.decide',
  'baton.accept',
]);

it('has exactly one holder of every open log after every step, moves the baton by acceptance only, and loses no entry', async () => {
  const done = new Map<OperationName, number>();
  const signIn = turnsAt(office);
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { minLength: 10, maxLength: 20 }),
      often(true, fc.boolean()),
      async (walk, isPrepared) => {
        await signIn('Lise Ledersen');
        const childId = await registerChild(office);
        if (isPrepared) {
          await take(office, ids, childId, { do: 'decide', decision: 'toLevel1' });
          await take(office, ids, childId, { do: 'consent', refused: false, days: null });
          await take(office, ids, childId, { do: 'open', to: 'Lise Ledersen' });
        }
        for (const taken of walk) {
          const before = holderInDatabase(office, childId);
          const written = entriesInDatabase(office, childId);
          const [offer] = office.rows<{ to_user_id: string; expires_on: string }>(
            "SELECT to_user_id, expires_on FROM baton_offer WHERE child_id = ? AND status = 'open'",
            childId,
          );
          const receiver = people.find((name) => ids.get(name) === offer?.to_user_id);
          const isAnswer = taken.do === 'accept' || taken.do === 'decline';
          await signIn(isAnswer && taken.byReceiver ? (receiver ?? taken.by) : taken.by);
          const name = await take(office, ids, childId, taken);
          if (name !== null) done.set(name, (done.get(name) ?? 0) + 1);
          expect(brokenBatons(office)).toEqual([]);
          expect(entriesInDatabase(office, childId).slice(0, written.length)).toEqual(written);
          const after = holderInDatabase(office, childId);
          if (after === before) continue;
          expect(name).not.toBeNull();
          expect(movers).toContain(name);
          if (name === 'baton.accept') {
            expect(after).toBe(`user:${offer?.to_user_id}`);
            expect(office.clock.today() <= (offer?.expires_on ?? '')).toBe(true);
          } else if (name === 'log.open' || name === 'log.reopen') expect(before).toBeNull();
          else expect(after).toBeNull();
        }
      },
    ),
    { numRuns: 70, examples: [[wholeLife, true]] },
  );
  // A walk that never came this far would prove nothing.
  const cameTo = [
    'log.close',
    'log.reopen',
    'log.pause',
    'log.resume',
    'log.addParticipant',
    'log.endParticipation',
    'baton.offer',
    'baton.accept',
    'baton.appointDeputy',
    'consent.withdraw',
  ] as const;
  for (const name of cameTo) {
    expect([name, (done.get(name) ?? 0) > 0]).toEqual([name, true]);
  }
  expect(office.incidents).toEqual([]);
  expect(await office.ask('audit.verify', {})).toMatchObject({ isWhole: true });
}, 240_000);
