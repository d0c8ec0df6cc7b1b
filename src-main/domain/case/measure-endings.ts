import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';

/**
 * What becomes of a measure when the log is closed.
 * - ended: nobody goes on with it
 * - goesOnOutside: whoever answers for it goes on in ordinary work, and it is not followed up here any more
 */
export const measureEndings = ['ended', 'goesOnOutside'] as const;
export type MeasureEnding = (typeof measureEndings)[number];

/**
 * Gives each open measure its ending. One that nobody has decided about (somebody started it while the other was
 * writing) stops the closing, so that no measure ends without a person having said so.
 */
export function endMeasures(
  openIds: readonly string[],
  decided: readonly { readonly measureId: string; readonly ending: MeasureEnding }[],
): Result<
  readonly { readonly measureId: string; readonly ending: MeasureEnding }[],
  'measureUndecided'
> {
  const endings: { readonly measureId: string; readonly ending: MeasureEnding }[] = [];
  for (const measureId of openIds) {
    const ending = decided.find((one) => one.measureId === measureId)?.ending;
    if (ending === undefined) return refused('measureUndecided');
    endings.push({ measureId, ending });
  }
  return ok(endings);
}
