import type { FactQuestion } from '../../../application/ports/stores.ts';
import type { FollowUpFacts, NoteFact } from '../../../domain/break/follow-up-facts.ts';
import type { Moment } from '../../../domain/time/moment.ts';
import type { Value } from './rows-of-children.ts';

/** The facts of one child while they are gathered. */
export type FactsInHand = {
  -readonly [K in keyof FollowUpFacts]: FollowUpFacts[K] extends readonly (infer Fact)[]
    ? Fact[]
    : FollowUpFacts[K];
} & {
  paper: { -readonly [K in keyof FollowUpFacts['paper']]: FollowUpFacts['paper'][K] };
  notes: NoteFact[];
  guardianTalks: Moment[];
};

/** One statement over many children, and what each of its rows adds to the facts of its child. */
export interface Gathered {
  /** The first column is the child; `{of column}` is where the choice of children goes. */
  readonly sql: string;
  readonly values: (question: FactQuestion) => Readonly<Record<string, Value>>;
  readonly add: (facts: FactsInHand, row: readonly Value[], question: FactQuestion) => void;
}

/** A statement whose rows have the columns `Row`. */
export function gathered<Row extends readonly [childId: string, ...columns: Value[]]>(
  sql: string,
  add: (facts: FactsInHand, row: Row, question: FactQuestion) => void,
  values: Gathered['values'] = () => ({}),
): Gathered {
  return { sql, values, add: add as unknown as Gathered['add'] };
}
