import { lineOfMeasure } from '@domain/measure/line-of-measure.ts';
import type { EffectLine } from '@domain/measure/line-of-measure.ts';
import { chainTo } from '@domain/measure/measure-chain.ts';
import type { MeasureView } from '@contract/measure.ts';

/** The measures that one measure grew out of, the first one first and the measure itself last. */
export function chainOf(view: MeasureView, all: readonly MeasureView[]): readonly MeasureView[] {
  return chainTo(view, all);
}

/** The line of a measure, also from the time before it was changed into what it is. */
export function lineOf(view: MeasureView, all: readonly MeasureView[]): EffectLine {
  return lineOfMeasure(
    chainTo(view, all).map(({ measure, evaluations }) => ({ ...measure, evaluations })),
  );
}
