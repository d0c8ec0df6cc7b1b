import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationName } from '@contract/names.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { brokenBatons, holderInDatabase } from '../support/baton-check.ts';
import { introduce, openOffice, playedClock } from '../support/office.ts';
import type { File, Office } from '../support/office.ts';
import { openLog } from '../support/follow-up.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/**
 * Invariants 1 and 2 between two offices: files are lost, come twice, come late, come to the wrong side or are
 * declined, and the baton still moves only by an acceptance whose receipt came home.
 */

const clock = playedClock();
let offices: readonly [Office, Office];
let contactAt: readonly [string, string];

beforeAll(async () => {
  offices = [
    await openOffice({ clock }),
    await openOffice({ name: 'Liksom skole', serviceType: 'school', clock }),
  ];
  const { bAtA, aAtB } = await introduce(...offices);
  contactAt = [bAtA, aAtB];
});
afterAll(() => {
  for (const at of offices) at.close();
});

type Side = 0 | 1;
type Deed =
  | 'send'
  | 'deliver'
  | 'accept'
  | 'decline'
  | 'receipt'
  | 'reclaim'
  | 'pass'
  | 'passLong'
  | 'withdrawConsent'
  | 'close';
type Chosen = Deed | 'next';
interface Step {
  readonly deed: Chosen;
  /** Mostly the side where it makes sense; sometimes the other. */
  readonly astray: boolean;
  /** Mostly the newest file; sometimes an old one again. */
  readonly again: boolean;
}

const rarely = fc.oneof(
  { weight: 6, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);
const steps = fc.array(
  fc.record({
    deed: fc.oneof(
      { weight: 12, arbitrary: fc.constant<Chosen>('next') },
      { weight: 4, arbitrary: fc.constantFrom<Chosen>('send', 'deliver', 'accept', 'receipt') },
      { weight: 3, arbitrary: fc.constantFrom<Chosen>('decline', 'reclaim', 'pass', 'passLong') },
      { weight: 1, arbitrary: fc.constantFrom<Chosen>('withdrawConsent', 'close') },
    ),
    astray: rarely,
    again: rarely,
  }),
  { minLength: 6, maxLength: 14 },
);

/** What lies on desks and memory sticks in one run. */
interface Desk {
  /** How far the usual order has come. */
  stage: number;
  readonly childId: string;
  readonly packages: { readonly file: File; readonly from: Side; readonly id: string }[];
  readonly receipts: { readonly file: File; readonly from: Side }[];
}

const pick = <T>(items: readonly T[], again: boolean): T | undefined =>
  again ? items[0] : items.at(-1);
const other = (side: Side): Side => (side === 0 ? 1 : 0);

/** The usual order of things, which the other steps disturb. */
const usualOrder: readonly Deed[] = ['send', 'deliver', 'accept', 'receipt'];

async function takeStep(desk: Desk, { deed, ...how }: Step) {
  if (deed !== 'next') return take(desk, { deed, ...how });
  const next = usualOrder[desk.stage % usualOrder.length] ?? 'send';
  const result = await take(desk, { deed: next, astray: false, again: false });
  // Refused: it is done already, or the way is barred; what comes after it is tried next.
  desk.stage += 1;
  return result;
}

/** Does one thing; says at which side which operation succeeded, and nothing when it was refused. */
async function take(
  desk: Desk,
  { deed, astray, again }: Omit<Step, 'deed'> & { readonly deed: Deed },
): Promise<{ side: Side; name: OperationName; accepted: boolean } | null> {
  const { childId } = desk;
  const succeeded = async (side: Side, name: OperationName, input: unknown) => {
    clock.nowMs += 1000;
    const reply = await offices[side].send({ name, payload: input });
    if (!reply.ok) {
      expect(reply.error.code).not.toBe('internal');
      return null;
    }
    const { answer } = reply.value as { answer?: string | null };
    return { side, name, accepted: answer === 'accepted' };
  };
  const pack = pick(desk.packages, again);
  const receiver = pack === undefined ? 1 : other(pack.from);
  switch (deed) {
    case 'send': {
      const holds = holderInDatabase(offices[1], childId)?.startsWith('user:') === true ? 1 : 0;
      const side = astray ? other(holds) : holds;
      const question = sampleInputs(clock, { childId, contactId: contactAt[side] })[
        'handover.export'
      ];
      const before = offices[side].dialogs.saved.length;
      const done = await succeeded(side, 'handover.export', question);
      const file = offices[side].dialogs.saved[before];
      if (done !== null && file !== undefined) {
        const [row] = offices[side].rows<{ id: string }>(
          "SELECT id FROM package WHERE direction = 'out' ORDER BY created_at DESC LIMIT 1",
        );
        desk.packages.push({ file, from: side, id: row?.id ?? '' });
      }
      return done;
    }
    case 'deliver': {
      if (pack === undefined) return null;
      const side = astray ? other(receiver) : receiver;
      offices[side].dialogs.chosen = pack.file;
      return succeeded(side, 'handover.receive', {});
    }
    case 'accept':
    case 'decline': {
      const side = astray ? other(receiver) : receiver;
      const { leaderId, dialogs } = offices[side];
      const before = dialogs.saved.length;
      const input =
        deed === 'accept'
          ? { packageId: pack?.id, holderUserId: leaderId, intoChildId: null }
          : { packageId: pack?.id, reason: 'Ikke hos oss' };
      const done = await succeeded(side, `handover.${deed}`, input);
      const file = dialogs.saved[before];
      if (file !== undefined) desk.receipts.push({ file, from: side });
      return done;
    }
    case 'receipt': {
      const receipt = pick(desk.receipts, again);
      if (receipt === undefined) return null;
      const home = other(receipt.from);
      const side = astray ? other(home) : home;
      offices[side].dialogs.chosen = receipt.file;
      return succeeded(side, 'handover.importReceipt', {});
    }
    case 'reclaim':
      return succeeded(pack?.from ?? 0, 'handover.reclaim', { childId, packageId: pack?.id });
    case 'pass':
      clock.pass(10);
      return null;
    case 'passLong':
      clock.pass(31 + defaultPolicy.packageGraceDays);
      return null;
    case 'withdrawConsent': {
      const side: Side = astray ? 1 : 0;
      const [consent] = offices[side].rows<{ id: string }>(
        'SELECT id FROM consent WHERE child_id = ? AND withdrawn_on IS NULL',
        childId,
      );
      return succeeded(side, 'consent.withdraw', {
        ...sampleInputs(clock, { childId })['consent.withdraw'],
        consentId: consent?.id,
      });
    }
    case 'close':
      return succeeded(astray ? 1 : 0, 'log.close', sampleInputs(clock, { childId })['log.close']);
  }
}

function yesUnderWay({ packages }: Desk): boolean {
  const statusAt = (side: Side, id: string) =>
    offices[side].rows<{ status: string }>('SELECT status FROM package WHERE id = ?', id)[0]
      ?.status;
  return packages.some(
    ({ id, from }) =>
      statusAt(other(from), id) === 'accepted' &&
      ['sent', 'withdrawn'].includes(statusAt(from, id) ?? ''),
  );
}

it('moves the baton by acceptance only, whatever becomes of the files on the way', async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const childId = await openLog(offices[0]);
      const desk: Desk = { stage: 0, childId, packages: [], receipts: [] };
      let isClosed = false;
      for (const taken of walk) {
        const before = offices.map((at) => holderInDatabase(at, childId));
        const result = await takeStep(desk, taken);
        if (result !== null) done.set(result.name, (done.get(result.name) ?? 0) + 1);
        isClosed ||= result?.name === 'log.close';
        for (const side of [0, 1] as const) {
          const at = offices[side];
          expect(brokenBatons(at)).toEqual([]);
          const after = holderInDatabase(at, childId);
          if (after === before[side]) continue;
          // Only the side where something succeeded changed, and only by one of these.
          expect(result?.side).toBe(side);
          if (after?.startsWith('office:') === true) {
            expect(result).toMatchObject({ name: 'handover.importReceipt', accepted: true });
          } else if (after === null) expect(result?.name).toBe('log.close');
          else expect(result?.name).toBe('handover.accept');
        }
        const holding = offices.filter(
          (at) => holderInDatabase(at, childId)?.startsWith('user:') === true,
        );
        if (!isClosed) expect(holding.length).toBeGreaterThanOrEqual(1);
        // Both only while a yes is on its way home, or came after the sender had stopped waiting.
        if (holding.length === 2 && !isClosed) expect(yesUnderWay(desk)).toBe(true);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  for (const name of [
    'handover.export',
    'handover.receive',
    'handover.accept',
    'handover.importReceipt',
  ]) {
    expect(done.get(name) ?? 0).toBeGreaterThan(3);
  }
  for (const at of offices) {
    expect(at.incidents).toEqual([]);
    expect(await at.ask('audit.verify', {})).toMatchObject({ isWhole: true });
  }
}, 240_000);
