import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import { byTime } from '@domain/meeting/next-meeting.ts';
import { openLog } from '../support/follow-up.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleMeeting, samplePlan } from '../support/sample-inputs.ts';

/** Random work with the meetings of one log, through the real pipeline and database. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Planned = OutputOf<'meeting.planned'>['planned'][number];

type Deed =
  | { readonly do: 'plan'; readonly days: number }
  | {
      readonly do: 'change';
      readonly which: number;
      readonly staleBy: number;
      readonly days: number;
      readonly place: string;
      readonly purpose: string;
    }
  | { readonly do: 'cancel'; readonly which: number; readonly staleBy: number }
  | { readonly do: 'hold'; readonly which: number | null; readonly nextInDays: number | null };

const deed = <K extends Deed['do']>(kind: K) => fc.constant(kind);
const days = fc.integer({ min: -2, max: 40 });
const which = fc.nat({ max: 4 });
const staleBy = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 }));
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: deed('plan'), days }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: deed('change'),
      which,
      staleBy,
      days,
      place: fc.constantFrom('Møterommet', 'Kantina'),
      purpose: fc.constantFrom('Se på tiltakene', 'Noe annet'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: deed('cancel'), which, staleBy }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: deed('hold'),
      which: fc.option(which),
      nextInDays: fc.option(fc.nat({ max: 40 })),
    }),
  },
);

const plannedIn = async (childId: string): Promise<readonly Planned[]> =>
  (await office.ask('meeting.planned', { childId })).planned;

async function take(childId: string, taken: Deed, before: readonly Planned[]): Promise<boolean> {
  const { clock } = office;
  const chosen = before.length === 0 || !('which' in taken) ? null : taken.which;
  const target = chosen === null ? null : (before[chosen % before.length] ?? null);
  const of = { childId, plannedId: target?.id ?? childId };
  const plan = samplePlan(clock);
  switch (taken.do) {
    case 'plan':
      return (
        await office.call('meeting.plan', {
          childId,
          plan: { ...plan, on: clock.day(taken.days) },
        })
      ).ok;
    case 'change': {
      const { place, purpose } = taken;
      return (
        await office.call('meeting.changePlan', {
          ...of,
          revision: (target?.revision ?? 1) - taken.staleBy,
          plan: { ...plan, on: clock.day(taken.days), place, purpose },
        })
      ).ok;
    }
    case 'cancel':
      return (
        await office.call('meeting.cancel', {
          ...of,
          revision: (target?.revision ?? 1) - taken.staleBy,
          reason: 'Sykdom',
        })
      ).ok;
    case 'hold':
      return (
        await office.call('meeting.hold', {
          childId,
          plannedId: target?.id ?? null,
          meeting: sampleMeeting(clock, {
            nextMeetingOn: taken.nextInDays === null ? null : clock.day(taken.nextInDays),
            noNextMeetingReason: taken.nextInDays === null ? 'Målet er nådd' : '',
          }),
        })
      ).ok;
  }
}

it('keeps every plan in order, whatever is planned, changed, cancelled and held', async () => {
  const done = new Map<Deed['do'], number>();
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 14 }), async (walk) => {
      const childId = await openLog(office);
      for (const taken of walk) {
        const before = await plannedIn(childId);
        const isDone = await take(childId, taken, before);
        if (isDone) done.set(taken.do, (done.get(taken.do) ?? 0) + 1);
        const after = await plannedIn(childId);
        let changed = 0;
        for (const was of before) {
          const is = after.find(({ id }) => id === was.id);
          if (is === undefined) throw new Error('A planned meeting is gone');
          if (JSON.stringify(is) === JSON.stringify(was)) continue;
          changed += 1;
          expect(was.status).toBe('planned');
          expect(is.revision).toBe(was.revision + 1);
          expect(is.sequence).toBeGreaterThanOrEqual(was.sequence);
          const isMoved = is.on !== was.on || is.place !== was.place || is.status === 'cancelled';
          expect(is.sequence - was.sequence).toBe(isMoved ? 1 : 0);
        }
        // One deed touches one plan; a refused one touches none.
        expect(changed).toBeLessThanOrEqual(isDone ? 1 : 0);
        if (taken.do === 'change' || taken.do === 'cancel')
          expect(isDone && taken.staleBy > 0).toBe(false);
        await expectOneNext(childId, after);
      }
    }),
    { numRuns: 40 },
  );
  // A walk that never came this far would prove nothing.
  expect([...done.keys()].toSorted()).toEqual(['cancel', 'change', 'hold', 'plan']);
  expect(office.incidents).toEqual([]);
  expect(await office.ask('audit.verify', {})).toMatchObject({ isWhole: true });
}, 180_000);

/** The list of coming meetings begins with the earliest. */
async function expectOneNext(childId: string, planned: readonly Planned[]): Promise<void> {
  const { meetings } = await office.ask('meeting.coming', {});
  const ofChild = meetings.filter((meeting) => meeting.childId === childId);
  const toCome = planned.filter(({ status }) => status === 'planned');
  expect(ofChild.map(({ plannedId }) => plannedId).toSorted()).toEqual(
    toCome.map(({ id }) => id).toSorted(),
  );
  expect(ofChild[0]?.plannedId).toBe(toCome.toSorted(byTime)[0]?.id);
  expect(ofChild[0]?.on).toBe(toCome.map(({ on }) => on).toSorted()[0]);
}
