import type { LocalDate } from '../time/local-date.ts';
import type { LinePoint } from './effect-line.ts';
import { chainTo } from './measure-chain.ts';
import type { ChainLink } from './measure-chain.ts';

/** What the line needs to know of one measure in a chain. */
export interface LinedMeasure {
  readonly startsOn: LocalDate;
  readonly startPoint: LinePoint;
  readonly aim: LinePoint;
  readonly evaluations: readonly {
    readonly evaluatedOn: LocalDate;
    readonly lineValue: number | null;
    readonly lineSetBy: string;
    readonly at: string;
  }[];
}

/**
 * One place on the line, in time.
 * - start: where things were when the measure began
 * - mark: an evaluation; `value` is null when nobody put a mark, and the line has a gap there
 * - change: the day the measure was changed into the next one of its chain; it says nothing about a value
 */
export type LineEvent =
  | {
      readonly kind: 'start';
      readonly on: LocalDate;
      readonly value: number | null;
      readonly words: string;
    }
  | {
      readonly kind: 'mark';
      readonly on: LocalDate;
      readonly value: number | null;
      readonly setBy: string;
    }
  | { readonly kind: 'change'; readonly on: LocalDate };

export interface EffectLine {
  /** In time; of one day the order they were written in. */
  readonly events: readonly LineEvent[];
  readonly aim: LinePoint;
}

/**
 * The line of a measure and of those it grew out of (docs/model.md 3.1): how far it has come. Every
 * value is one that people have put there: nothing is computed between, before or after them (invariant 6).
 * @param chain the first measure first, at least one
 */
export function lineOfMeasure(chain: readonly LinedMeasure[]): EffectLine {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined)
    throw new Error('A line is of at least one measure');
  const { value, words } = first.startPoint;
  const events: LineEvent[] = [{ kind: 'start', on: first.startsOn, value, words }];
  for (const measure of chain) {
    if (measure !== first) events.push({ kind: 'change', on: measure.startsOn });
    const inTime = [...measure.evaluations].sort(
      (a, b) => compare(a.evaluatedOn, b.evaluatedOn) || compare(a.at, b.at),
    );
    for (const { evaluatedOn, lineValue, lineSetBy } of inTime)
      events.push({ kind: 'mark', on: evaluatedOn, value: lineValue, setBy: lineSetBy });
  }
  return { events, aim: last.aim };
}

/** A measure as it is kept: its terms, and how it went. */
export interface KeptMeasure extends ChainLink {
  readonly measure: Omit<LinedMeasure, 'evaluations'>;
  readonly evaluations: LinedMeasure['evaluations'];
}

/** The line of a measure, also from the time before it was changed into what it is. */
export function lineOfChain<T extends KeptMeasure>(last: T, all: readonly T[]): EffectLine {
  return lineOfMeasure(
    chainTo(last, all).map(({ measure, evaluations }) => ({ ...measure, evaluations })),
  );
}

/** True when anybody has said anything on the line: a mark, or words for where one starts or wants to be. */
export function hasLine({ events, aim }: EffectLine): boolean {
  const isSaid = ({ value, words }: LinePoint): boolean => value !== null || words !== '';
  return (
    isSaid(aim) ||
    events.some(
      (event) =>
        (event.kind === 'start' && isSaid(event)) ||
        (event.kind === 'mark' && event.value !== null),
    )
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
