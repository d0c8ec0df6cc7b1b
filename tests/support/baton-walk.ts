import fc from 'fast-check';
import { levelDecisions } from '@domain/level/decision.ts';
import type { OperationName } from '@contract/names.ts';
import { closingOf } from './follow-up.ts';
import { colleague } from './office.ts';
import type { Office } from './office.ts';
import { sampleConsent, sampleInputs } from './sample-inputs.ts';

/** Random work with one child in one office: everything that can touch the baton, the log's life or its people. */

export const people = ['Lise Ledersen', 'Siv Stafett', 'Per Deltaker'] as const;
export type Person = (typeof people)[number];
export type UserIds = ReadonlyMap<Person, string>;

/** A leader, a stafettholder and a participant; the leader is on afterwards. */
export async function threePeople(office: Office): Promise<UserIds> {
  const ids = new Map<Person, string>([['Lise Ledersen', office.leaderId]]);
  ids.set('Siv Stafett', await colleague(office, 'Siv Stafett', 'stafettholder'));
  office.lock();
  await office.signIn('Lise Ledersen');
  ids.set('Per Deltaker', await colleague(office, 'Per Deltaker', 'participant'));
  return ids;
}

type Simple =
  | 'withdraw'
  | 'close'
  | 'accept'
  | 'decline'
  | 'takeBack'
  | 'write'
  | 'measure'
  | 'pause'
  | 'resume'
  | 'endDeputy'
  | 'leave'
  | 'comeBack';
export type Deed =
  | { readonly do: 'decide'; readonly decision: (typeof levelDecisions)[number] }
  | { readonly do: 'consent'; readonly refused: boolean; readonly days: number | null }
  | { readonly do: Simple }
  | { readonly do: 'open' | 'reopen' | 'appoint' | 'join'; readonly to: Person }
  | {
      readonly do: 'offer';
      readonly to: Person;
      readonly staysOn: boolean;
      readonly keeps: boolean;
    }
  | { readonly do: 'pass'; readonly days: number };

/** Who does it: mostly the leader, who may do most; an answer mostly by whoever was asked. */
export type Step = Deed & { readonly by: Person; readonly byReceiver: boolean };

export const often = <T>(usual: T, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });
const some = (weight: number, arbitrary: fc.Arbitrary<Deed>) => ({ weight, arbitrary });
const simple = (...deeds: readonly Simple[]): fc.Arbitrary<Deed> =>
  fc.record({ do: fc.constantFrom(...deeds) });
const toSomebody = (...deeds: readonly ('open' | 'reopen' | 'appoint' | 'join')[]) =>
  fc.record({ do: fc.constantFrom(...deeds), to: fc.constantFrom(...people) });

export const steps: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof(
      some(
        2,
        fc.record({ do: fc.constant('decide'), decision: fc.constantFrom(...levelDecisions) }),
      ),
      some(
        3,
        fc.record({
          do: fc.constant('consent'),
          refused: often(false, fc.boolean()),
          days: often(null, fc.option(fc.integer({ min: 0, max: 20 }))),
        }),
      ),
      some(7, toSomebody('open', 'reopen', 'appoint', 'join')),
      some(
        6,
        fc.record({
          do: fc.constant('offer'),
          to: fc.constantFrom(...people),
          staysOn: fc.boolean(),
          keeps: fc.boolean(),
        }),
      ),
      some(6, simple('accept')),
      some(5, simple('decline', 'takeBack', 'write', 'measure')),
      some(5, simple('pause', 'resume', 'endDeputy', 'leave', 'comeBack')),
      some(2, simple('withdraw', 'close')),
      some(1, fc.record({ do: fc.constant('pass'), days: fc.integer({ min: 1, max: 20 }) })),
    ),
    often<Person>('Lise Ledersen', fc.constantFrom(...people)),
    often(true, fc.boolean()),
  )
  .map(([done, by, byReceiver]) => ({ ...done, by, byReceiver }));

/** One walk that comes everywhere; random ones come to most places, and not always to all. */
export const wholeLife: Step[] = (
  [
    { do: 'join', to: people[1] },
    { do: 'leave' },
    { do: 'write' },
    { do: 'measure' },
    { do: 'appoint', to: people[2] },
    { do: 'offer', to: people[1], staysOn: true, keeps: false },
    { do: 'accept' },
    { do: 'pause' },
    { do: 'resume' },
    { do: 'close' },
    { do: 'reopen', to: people[0] },
    { do: 'withdraw' },
  ] as const satisfies readonly Deed[]
).map((deed) => ({ ...deed, by: people[0], byReceiver: true }));

/** Does one thing through the pipeline; gives the operation when it succeeded. */
export async function take(
  office: Office,
  ids: UserIds,
  childId: string,
  taken: Deed,
): Promise<OperationName | null> {
  const inputs = sampleInputs(office.clock, { childId });
  const userId = 'to' in taken ? (ids.get(taken.to) ?? '') : '';
  const first = (sql: string): string =>
    office.rows<{ id: string }>(sql, childId)[0]?.id ?? childId;
  const offerId = first(
    "SELECT id FROM baton_offer WHERE child_id = ? ORDER BY status = 'open' DESC, rowid DESC",
  );
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
    case 'withdraw':
      return succeeded('consent.withdraw', {
        ...inputs['consent.withdraw'],
        consentId: first('SELECT id FROM consent WHERE child_id = ? AND withdrawn_on IS NULL'),
      });
    case 'open':
      return succeeded('log.open', { ...inputs['log.open'], holderUserId: userId });
    case 'reopen':
      return succeeded('log.reopen', { ...inputs['log.reopen'], holderUserId: userId });
    case 'pause':
      return succeeded('log.pause', inputs['log.pause']);
    case 'resume':
      return succeeded('log.resume', inputs['log.resume']);
    case 'close':
      return succeeded('log.close', closingOf(office, childId));
    case 'offer':
      return succeeded('baton.offer', {
        ...inputs['baton.offer'],
        toUserId: userId,
        staysOn: taken.staysOn,
        keeps: taken.keeps ? openMeasures(office, childId).map(({ id }) => id) : [],
      });
    case 'accept':
      return succeeded('baton.accept', { childId, offerId });
    case 'decline':
      return succeeded('baton.decline', { childId, offerId, reason: 'Nei' });
    case 'takeBack':
      return succeeded('baton.withdrawOffer', { childId, offerId });
    case 'appoint':
      return succeeded('baton.appointDeputy', { ...inputs['baton.appointDeputy'], userId });
    case 'endDeputy':
      return succeeded('baton.endDeputy', {
        childId,
        deputyId: first('SELECT id FROM deputy WHERE child_id = ? AND ended_at IS NULL'),
      });
    case 'join':
      return succeeded('log.addParticipant', {
        ...inputs['log.addParticipant'],
        name: taken.to,
        userId,
      });
    case 'leave': {
      const [row] = office.rows<{ id: string }>(
        'SELECT id FROM participant WHERE child_id = ? AND to_on IS NULL ORDER BY rowid',
        childId,
      );
      return succeeded('log.endParticipation', {
        ...inputs['log.endParticipation'],
        participantId: row?.id ?? childId,
        takeOver: openMeasures(office, childId).map(({ id }) => ({
          measureId: id,
          responsible: '',
        })),
      });
    }
    case 'comeBack':
      return succeeded('log.resumeParticipation', {
        childId,
        participantId: first('SELECT id FROM participant WHERE child_id = ? AND to_on IS NOT NULL'),
        takeBack: [],
      });
    case 'write':
      return succeeded('log.addEntry', inputs['log.addEntry']);
    case 'measure':
      return succeeded('measure.start', inputs['measure.start']);
    case 'pass':
      office.clock.pass(taken.days);
      return null;
  }
}

/** Open measures as the database has them. */
export function openMeasures(
  office: Office,
  childId: string,
): readonly { readonly id: string; readonly responsible: string }[] {
  return office.rows<{ id: string; responsible: string }>(
    "SELECT id, json_extract(terms, '$.responsible') AS responsible FROM measure WHERE child_id = ? AND status = 'active'",
    childId,
  );
}

/** Every entry of the log as it lies in the database, in the order it was written. */
export function entriesInDatabase(office: Office, childId: string): readonly string[] {
  return office
    .rows('SELECT * FROM log_entry WHERE child_id = ? ORDER BY rowid', childId)
    .map((row) => JSON.stringify(row));
}

/** Signs in whoever does the next thing, and only when somebody else was on. */
export function turnsAt(office: Office): (as: Person) => Promise<void> {
  let signedIn: Person | null = null;
  return async (as) => {
    if (signedIn === as) return;
    office.lock();
    await office.signIn(as);
    signedIn = as;
  };
}
