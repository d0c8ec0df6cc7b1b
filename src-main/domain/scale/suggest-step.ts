import type { Instrument, ScaleAnswer } from './instrument.ts';

export type ScaleAnswers = Readonly<Record<string, ScaleAnswer>>;

export interface Suggestion {
  /** The highest step where something was seen; null when nothing was, which is not the same as no concern. */
  readonly highestTickedStepId: string | null;
  /** Something was seen in a step that opens the reporting path first, without consent. */
  readonly opensReporting: boolean;
  /** Items that nobody could answer, in the instrument's order. */
  readonly notKnownItemIds: readonly string[];
}

/** The answer to one item; one that was never given is not known. */
export function answerOf(answers: ScaleAnswers, itemId: string): ScaleAnswer {
  return Object.hasOwn(answers, itemId) ? (answers[itemId] ?? 'notKnown') : 'notKnown';
}

/**
 * Reads a concern scale in words: names the highest step that has a tick, never a sum, average or count
 * (invariant 6). The person chooses the step; this only suggests. Answers to items that the instrument
 * does not have are ignored here and refused by `completeAssessment`.
 */
export function suggestStep(instrument: Instrument, answers: ScaleAnswers): Suggestion {
  let highestTickedStepId: string | null = null;
  let opensReporting = false;
  const notKnownItemIds: string[] = [];
  for (const step of instrument.steps) {
    for (const item of step.items) {
      const answer = answerOf(answers, item.id);
      if (answer === 'notKnown') notKnownItemIds.push(item.id);
      if (answer !== 'seen') continue;
      highestTickedStepId = step.id;
      if (step.opensReporting) opensReporting = true;
    }
  }
  return { highestTickedStepId, opensReporting, notKnownItemIds };
}
