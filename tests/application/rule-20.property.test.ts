import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isSameName } from '@domain/child/is-same-name.ts';
import { openMeasures, people, take, threePeople, turnsAt } from '../support/baton-walk.ts';
import type { Deed, Person, UserIds } from '../support/baton-walk.ts';
import { openLog } from '../support/follow-up.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleMeasure } from '../support/sample-inputs.ts';

/**
 * Rule 20: tasks are re-pointed when the responsible person changes. After any sequence of hand-overs no open
 * measure has a responsible who left, unless somebody chose so after they had left.
 */

let office: Office;
let ids: UserIds;

beforeAll(async () => {
  office = await openOffice();
  ids = await threePeople(office);
});
afterAll(() => office.close());

const names = [...people, 'Kari Oppdiktet', ''] as const;

type Step =
  | {
      readonly do: 'handOver';
      readonly to: Person;
      readonly staysOn: boolean;
      readonly keeps: boolean;
    }
  | { readonly do: 'start'; readonly responsible: (typeof names)[number] }
  | { readonly do: 'join'; readonly to: Person }
  | { readonly do: 'leave'; readonly takesOver: (typeof names)[number] }
  | { readonly do: 'pass' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('handOver'),
      to: fc.constantFrom<Person>('Lise Ledersen', 'Siv Stafett'),
      staysOn: fc.boolean(),
      keeps: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('start'), responsible: fc.constantFrom(...names) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('join'), to: fc.constantFrom(...people) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('leave'), takesOver: fc.constantFrom(...names) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass') }) },
);

/** Everybody who is in the log today: the holder and the current participants. */
function present(childId: string): readonly string[] {
  return office
    .rows<{ name: string }>(
      `SELECT holder_name AS name FROM baton_holding WHERE child_id = ? AND to_at IS NULL
       UNION SELECT name FROM participant WHERE child_id = ? AND (to_on IS NULL OR to_on > ?)`,
      childId,
      childId,
      office.clock.today(),
    )
    .map(({ name }) => name);
}

it('leaves no open measure with somebody who left without somebody having chosen so', async () => {
  const signIn = turnsAt(office);
  let handOvers = 0;
  let repointed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 6, maxLength: 16 }), async (walk) => {
      await signIn('Lise Ledersen');
      const childId = await openLog(office);
      const chosenAt = new Map<string, number>();
      const leftAt = new Map<string, number>();
      const act = (deed: Deed) => take(office, ids, childId, deed);
      for (const [step, taken] of walk.entries()) {
        const before = present(childId);
        const responsibleBefore = JSON.stringify(openMeasures(office, childId));
        await signIn('Lise Ledersen');
        if (taken.do === 'handOver') {
          const offered = await act({ ...taken, do: 'offer' });
          await signIn(taken.to);
          if (offered !== null && (await act({ do: 'accept' })) !== null) {
            handOvers += 1;
            if (responsibleBefore !== JSON.stringify(openMeasures(office, childId))) repointed += 1;
          }
        } else if (taken.do === 'start') {
          const measure = { ...sampleMeasure(office.clock), responsible: taken.responsible };
          const holder = people.find(
            (name) =>
              office.rows(
                'SELECT 1 FROM baton_holding WHERE child_id = ? AND user_id = ? AND to_at IS NULL',
                childId,
                ids.get(name) ?? '',
              ).length > 0,
          );
          await signIn(holder ?? 'Lise Ledersen');
          const { id } = await office.ask('measure.start', { childId, measure });
          chosenAt.set(id, step);
        } else if (taken.do === 'join') await act(taken);
        else if (taken.do === 'leave') {
          const [row] = office.rows<{ id: string; name: string }>(
            'SELECT id, name FROM participant WHERE child_id = ? AND to_on IS NULL',
            childId,
          );
          if (row !== undefined) {
            const takeOver = openMeasures(office, childId)
              .filter(({ responsible }) => isSameName(responsible, row.name))
              .map(({ id }) => ({
                measureId: id,
                responsible: isSameName(taken.takesOver, row.name) ? '' : taken.takesOver,
              }));
            const left = await office.call('log.endParticipation', {
              childId,
              participantId: row.id,
              to: office.clock.today(),
              notice: 'spoken',
              takeOver,
            });
            if (left.ok) for (const { measureId } of takeOver) chosenAt.set(measureId, step);
          }
        } else office.clock.pass(1);
        const now = present(childId);
        for (const name of before) if (!now.includes(name)) leftAt.set(name, step);
        for (const { id, responsible } of openMeasures(office, childId)) {
          const left = leftAt.get(responsible);
          if (left === undefined || now.includes(responsible)) continue;
          expect([responsible, left]).toEqual([
            responsible,
            Math.min(left, chosenAt.get(id) ?? -1),
          ]);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(handOvers).toBeGreaterThan(20);
  expect(repointed).toBeGreaterThan(5);
  expect(office.incidents).toEqual([]);
}, 240_000);
