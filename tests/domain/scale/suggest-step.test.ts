import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScaleAnswer } from '@domain/scale/instrument.ts';
import { scaleAnswers } from '@domain/scale/instrument.ts';
import { suggestStep } from '@domain/scale/suggest-step.ts';
import { sampleInstrument, sampleItemIds } from './sample-instrument.ts';

const anyAnswers = fc
  .tuple(fc.shuffledSubarray(sampleItemIds), fc.infiniteStream(fc.constantFrom(...scaleAnswers)))
  .map(([ids, stream]) => ids.map((id): [string, ScaleAnswer] => [id, stream.next().value]));

function leavesOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [value];
  return Object.values(value).flatMap(leavesOf);
}

describe('suggestStep', () => {
  it('names the highest step that has a tick, however many ticks are below', () => {
    const answers = { w1: 'seen', w2: 'seen', r1: 'seen', s1: 'seen', p1: 'notSeen' } as const;
    expect(suggestStep(sampleInstrument, answers)).toEqual({
      highestTickedStepId: 'support',
      opensReporting: false,
      notKnownItemIds: ['r2', 'p2'],
    });
  });

  it('opens the reporting path on one tick in the top step', () => {
    const suggestion = suggestStep(sampleInstrument, { w1: 'seen', p2: 'seen' });
    expect(suggestion).toMatchObject({ highestTickedStepId: 'protect', opensReporting: true });
  });

  it('keeps the reporting path open whatever was seen in steps above it', () => {
    const steps = [...sampleInstrument.steps].reverse();
    const suggestion = suggestStep({ ...sampleInstrument, steps }, { p1: 'seen', w1: 'seen' });
    expect(suggestion).toMatchObject({ highestTickedStepId: 'well', opensReporting: true });
  });

  it('says nothing when nothing was seen: never the lowest step', () => {
    expect(suggestStep(sampleInstrument, {}).highestTickedStepId).toBeNull();
  });

  it('does not read answers from an object’s ancestors', () => {
    const inherited = Object.create({ p1: 'seen' }) as Record<string, ScaleAnswer>;
    expect(suggestStep(sampleInstrument, inherited).opensReporting).toBe(false);
  });

  it('invariant 6: is the same in any order of answering', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (pairs, turn) => {
        const at = pairs.length === 0 ? 0 : turn % pairs.length;
        const turned = [...pairs.slice(at), ...pairs.slice(0, at)].reverse();
        expect(suggestStep(sampleInstrument, Object.fromEntries(turned))).toEqual(
          suggestStep(sampleInstrument, Object.fromEntries(pairs)),
        );
      }),
    );
  });

  it('invariant 6: an unanswered item is not known, exactly as if that had been answered', () => {
    fc.assert(
      fc.property(anyAnswers, (pairs) => {
        const given = Object.fromEntries(pairs);
        const filled = Object.fromEntries(
          sampleItemIds.map((id): [string, ScaleAnswer] => [id, given[id] ?? 'notKnown']),
        );
        const suggestion = suggestStep(sampleInstrument, given);
        expect(suggestion).toEqual(suggestStep(sampleInstrument, filled));
        expect(suggestion.notKnownItemIds).toEqual(
          sampleItemIds.filter((id) => filled[id] === 'notKnown'),
        );
      }),
    );
  });

  it('invariant 6: holds no number anywhere', () => {
    fc.assert(
      fc.property(anyAnswers, (pairs) => {
        const leaves = leavesOf(suggestStep(sampleInstrument, Object.fromEntries(pairs)));
        expect(leaves.filter((leaf) => typeof leaf === 'number')).toEqual([]);
      }),
    );
  });
});
