import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakView } from '@contract/follow-up.ts';
import { breakRules } from '@domain/break/break-rule.ts';
import type { BreakRule } from '@domain/break/break-rule.ts';
import { mendingActions } from '@domain/break/mending-action.ts';
import { causes } from '../support/break-causes.ts';
import { menders } from '../support/break-menders.ts';
import type { Mender } from '../support/break-menders.ts';
import { withBrokenLog } from '../support/broken-log.ts';
import type { BrokenLog, Cause, Wrongs } from '../support/broken-log.ts';

/**
 * No break in follow-up, as far as a program can help: whatever else is wrong with a log, each break that it names
 * is gone when somebody has done what it offers, and nothing else is lost or broken by it.
 */

const causesOf: Readonly<Record<BreakRule, readonly Cause[]>> = causes;
const menderOf: Readonly<Record<keyof typeof menders, Mender>> = menders;

const proofs = breakRules.flatMap((rule) => causesOf[rule].map((cause) => ({ rule, cause })));

/** What else may be wrong in the same log, in any order; what only another office or the paper can do is left out. */
const others = ({ rule, cause }: Wrongs[number]) =>
  fc.shuffledSubarray(
    breakRules.filter((other) => other !== rule && cause.without?.includes(other) !== true),
    { maxLength: 4 },
  );

const around = fc.record({
  holds: fc.constantFrom('leader' as const, 'colleague' as const),
  late: fc.nat(12),
  measures: fc.integer({ min: 1, max: 3 }),
  level: fc.constantFrom(1 as const, 2 as const),
  way: fc.nat(17),
});

/** The chosen ones that can be in one log together, and the one that is looked at last. */
function wrongsWith(chosen: readonly BreakRule[], looked: Wrongs[number]): Wrongs {
  const together: Wrongs[number][] = [];
  for (const rule of chosen) {
    const cause = causesOf[rule].find(({ needsSchool, isOnPaper }) => !needsSchool && !isOnPaper);
    if (cause === undefined || together.some((other) => excludes(other, { rule, cause }))) continue;
    if (!excludes(looked, { rule, cause })) together.push({ rule, cause });
  }
  return [...together, looked];
}

function excludes(one: Wrongs[number], other: Wrongs[number]): boolean {
  return (
    one.cause.without?.includes(other.rule) === true ||
    other.cause.without?.includes(one.rule) === true ||
    // There is one offer at a time.
    (one.cause.needsSchool === true && other.rule === 'offerUnanswered')
  );
}

/** The breaks of the log as the child's own page has them, which are those of the first screen. */
async function breaksOf({ at, childId }: BrokenLog): Promise<readonly BreakView[]> {
  const { breaks } = await at.ask('followUp.ofChild', { childId });
  const first = await at.ask('overview.get', { scope: null, mostBreaks: 100, mostDue: 100 });
  const shown = first.breaks.items.find((item) => item.childId === childId)?.breaks ?? [];
  expect(shown).toEqual(breaks);
  return breaks;
}

const countBy = (breaks: readonly BreakView[]) =>
  new Map(breakRules.map((rule) => [rule, breaks.filter((one) => one.rule === rule).length]));

describe.each(proofs)('$rule, mended by $cause.mending', (looked) => {
  it('is gone when that is done, and nothing else is lost or broken', async () => {
    await fc.assert(
      fc.asyncProperty(around, others(looked), (surroundings, chosen) =>
        withBrokenLog(wrongsWith(chosen, looked), surroundings, async (log) => {
          const before = await breaksOf(log);
          const found = before.find(({ rule }) => rule === looked.rule);
          expect(found).toMatchObject({ mending: looked.cause.mending, mayMend: true });
          if (found === undefined) return;
          expect(found.since <= log.at.clock.today()).toBe(true);

          const { mend, mendsToo, breaksToo = [] } = menderOf[found.mending];
          await mend(log, found);

          const after = await breaksOf(log);
          const same = ({ rule, recordId }: BreakView) =>
            rule === found.rule && recordId === found.recordId;
          expect(after.filter(same)).toEqual([]);
          const [had, has] = [countBy(before), countBy(after)];
          const may = mendsToo(log);
          for (const rule of breakRules) {
            if (breaksToo.includes(rule)) continue;
            const left = (had.get(rule) ?? 0) - (rule === found.rule ? 1 : 0);
            if (may === 'all' || may.includes(rule))
              expect(has.get(rule), rule).toBeLessThanOrEqual(left);
            else expect(has.get(rule), rule).toBe(left);
          }
        }),
      ),
      { numRuns: 8 },
    );
  }, 60_000);
});

it('every way to mend is proved', () => {
  expect(new Set(proofs.map(({ cause }) => cause.mending))).toEqual(new Set(mendingActions));
});
