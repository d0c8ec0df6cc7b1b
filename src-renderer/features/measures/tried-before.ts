import { replacedIds } from '@domain/measure/measure-chain.ts';
import type { MeasureView } from '@contract/measure.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';

/** What was tried before: told by somebody, or a measure of this log that has ended. */
export type TriedBefore =
  | { readonly kind: 'told'; readonly key: string; readonly worded: WordedEntry }
  | {
      readonly kind: 'ended';
      readonly key: string;
      readonly view: MeasureView;
      /** The measure that took its place, when it was changed. */
      readonly successor: MeasureView | null;
    };

/** Everything that was tried before, the latest first. What was taken back falls out. */
export function triedBefore(
  entries: readonly WordedEntry[],
  measures: readonly MeasureView[],
): readonly TriedBefore[] {
  const replaced = replacedIds(measures);
  const told = entries
    .filter(({ entry, wording }) => entry.kind === 'triedBefore' && wording !== '')
    .map((worded) => ({
      on: worded.entry.happenedOn,
      item: { kind: 'told' as const, key: worded.entry.id as string, worded },
    }));
  const ended = measures
    .filter(({ status }) => status !== 'active')
    .map((view) => ({
      on: view.evaluations.at(-1)?.evaluatedOn ?? view.measure.evaluateOn,
      item: {
        kind: 'ended' as const,
        key: view.id as string,
        view,
        successor: replaced.has(view.id)
          ? (measures.find(({ replacesId }) => replacesId === view.id) ?? null)
          : null,
      },
    }));
  return [...told, ...ended].toSorted((a, b) => b.on.localeCompare(a.on)).map(({ item }) => item);
}
