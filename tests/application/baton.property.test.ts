import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { levelDecisions } from '@domain/level/decision.ts';
import type { OperationName } from '@contract/names.ts';
import { brokenBatons, holderInDatabase } from '../support/baton-check.ts';
import { colleague, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { registerChild } from '../support/follow-up.ts';
import { sampleConsent, sampleInputs } from '../support/sample-inputs.ts';

/** Invariants 1 and 2 over random work in one office, through the real pipeline and database. */

const people = ['Lise Ledersen', 'Siv Stafett', 'Per Deltaker'] as const;
type Person = (typeof people)[number];

let office: Office;
const idOf = new Map<Person, string>();

beforeAll(async () => {
  office = await openOffice();
  idOf.set('Lise Ledersen', office.leaderId);
  idOf.set('Siv Stafett', await colleague(office, 'Siv Stafett', 'stafettholder'));
  office.lock();
  await office.signIn('Lise Ledersen');
  idOf.set('Per Deltaker', await colleague(office, 'Per Deltaker', 'participant'));
});
afterAll(() => office.close());

type Deed =
  | { readonly do: 'decide'; readonly decision: (typeof levelDecisions)[number] }
  | { readonly do: 'consent'; readonly refused: boolean; readonly days: number | null }
  | { readonly do: 'withdraw' | 'close' | 'accept' | 'decline' | 'takeBack' | 'write' | 'measure' }
  | { readonly do: 'open' | 'offer'; readonly to: Person }
  | { readonly do: 'pass'; readonly days: number };

/** Who does it: mostly the leader, who may do most; an answer mostly by whoever was asked. */
type Step = Deed & { readonly by: Person; readonly byReceiver: boolean };

const often = <T>(usual: T, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });
const deed = <K extends Deed['do']>(...deeds: readonly K[]) => fc.constantFrom(...deeds);
const steps: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof(
      {
        weight: 2,
        arbitrary: fc.record({ do: deed('decide'), decision: fc.constantFrom(...levelDecisions) }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: deed('consent'),
          refused: often(false, fc.boolean()),
          days: often(null, fc.option(fc.integer({ min: 0, max: 20 }))),
        }),
      },
      {
        weight: 8,
        arbitrary: fc.record({ do: deed('open', 'offer'), to: fc.constantFrom(...people) }),
      },
      { weight: 6, arbitrary: fc.record({ do: deed('accept') }) },
      { weight: 4, arbitrary: fc.record({ do: deed('decline', 'takeBack', 'write', 'measure') }) },
      { weight: 2, arbitrary: fc.record({ do: deed('withdraw', 'close') }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: deed('pass'), days: fc.integer({ min: 1, max: 20 }) }),
      },
    ) as fc.Arbitrary<Deed>,
    often<Person>('Lise Ledersen', fc.constantFrom(...people)),
    often(true, fc.boolean()),
  )
  .map(([done, by, byReceiver]) => ({ ...done, by, byReceiver }));

/** The operations that may give a log another holder; nothing else ever does. */
const movers: ReadonlySet<OperationName> = new Set([
  'log.open',
  'log.close',
  'level.decide',
  'baton.accept',
]);

async function take(childId: string, taken: Deed): Promise<OperationName | null> {
  const inputs = sampleInputs(office.clock, { childId });
  const userId = 'to' in taken ? (idOf.get(taken.to) ?? '') : '';
  const [offer] = office.rows<{ id: string; to_user_id: string }>(
    'SELECT id, to_user_id FROM baton_offer WHERE child_id = ? ORDER BY status = ? DESC',
    childId,
    'open',
  );
  const offerId = offer?.id ?? userId;
  const succeeded = async (name: OperationName, input: unknown): Promise<OperationName | null> =>
    (await office.send({ name, payload: input })).ok ? name : null;
  office.clock.nowMs += 1000;
  switch (taken.do) {
    case 'decide':
      return succeeded('level.decide', { ...inputs['level.decide'], decision: taken.decision });
    case 'consent': {
      const to = taken.days === null ? null : office.clock.day(taken.days);
      const consent = sampleConsent(office.clock, {
        refused: taken.refused,
        from: office.clock.day(0),
        to,
      });
      return succeeded('consent.record', { childId, consent, gdprBasis: 'publicTask' });
    }
    case 'withdraw': {
      const [consent] = office.rows<{ id: string }>(
        'SELECT id FROM consent WHERE child_id = ? AND withdrawn_on IS NULL',
        childId,
      );
      return succeeded('consent.withdraw', {
        ...inputs['consent.withdraw'],
        consentId: consent?.id,
      });
    }
    case 'open':
      return succeeded('log.open', { childId, holderUserId: userId });
    case 'close':
      return succeeded('log.close', inputs['log.close']);
    case 'offer':
      return succeeded('baton.offer', { ...inputs['baton.offer'], toUserId: userId });
    case 'accept':
      return succeeded('baton.accept', { childId, offerId });
    case 'decline':
      return succeeded('baton.decline', { childId, offerId, reason: 'Nei' });
    case 'takeBack':
      return succeeded('baton.withdrawOffer', { childId, offerId });
    case 'write':
      return succeeded('log.addEntry', inputs['log.addEntry']);
    case 'measure':
      return succeeded('measure.start', inputs['measure.start']);
    case 'pass':
      office.clock.pass(taken.days);
      return null;
  }
}

it('has exactly one holder of every open log after every step, and the baton moves by acceptance only', async () => {
  const done = new Map<OperationName, number>();
  let signedIn: Person | null = null;
  const signIn = async (as: Person): Promise<void> => {
    if (signedIn === as) return;
    office.lock();
    await office.signIn(as);
    signedIn = as;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { minLength: 8, maxLength: 16 }),
      often(true, fc.boolean()),
      async (walk, isPrepared) => {
        await signIn('Lise Ledersen');
        const childId = await registerChild(office);
        if (isPrepared) {
          await take(childId, { do: 'decide', decision: 'toLevel1' });
          await take(childId, { do: 'consent', refused: false, days: null });
          await take(childId, { do: 'open', to: 'Lise Ledersen' });
        }
        for (const taken of walk) {
          const before = holderInDatabase(office, childId);
          const [offer] = office.rows<{ to_user_id: string; expires_on: string }>(
            "SELECT to_user_id, expires_on FROM baton_offer WHERE child_id = ? AND status = 'open'",
            childId,
          );
          const receiver = people.find((name) => idOf.get(name) === offer?.to_user_id);
          const isAnswer = taken.do === 'accept' || taken.do === 'decline';
          await signIn(isAnswer && taken.byReceiver ? (receiver ?? taken.by) : taken.by);
          const name = await take(childId, taken);
          if (name !== null) done.set(name, (done.get(name) ?? 0) + 1);
          expect(brokenBatons(office)).toEqual([]);
          const after = holderInDatabase(office, childId);
          if (after === before) continue;
          expect(name).not.toBeNull();
          expect(movers).toContain(name);
          if (name === 'baton.accept') {
            expect(after).toBe(`user:${offer?.to_user_id}`);
            expect(office.clock.today() <= (offer?.expires_on ?? '')).toBe(true);
          } else if (name === 'log.open') expect(before).toBeNull();
          else expect(after).toBeNull();
        }
      },
    ),
    { numRuns: 60 },
  );
  // A walk that never came this far would prove nothing.
  for (const name of ['log.close', 'baton.offer', 'baton.accept', 'consent.withdraw'] as const) {
    expect([name, done.get(name) ?? 0]).toEqual([name, expect.any(Number)]);
    expect(done.get(name) ?? 0).toBeGreaterThan(0);
  }
  expect(office.incidents).toEqual([]);
  expect(await office.ask('audit.verify', {})).toMatchObject({ isWhole: true });
}, 180_000);
