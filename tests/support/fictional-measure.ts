import { measureView } from '@contract/measure.ts';
import type { MeasureView } from '@contract/measure.ts';
import { recordId } from './fictional-child.ts';

type Change = Omit<Partial<MeasureView>, 'id' | 'measure' | 'replacesId'> & {
  readonly measure?: Partial<Record<keyof MeasureView['measure'], unknown>>;
  readonly replaces?: number;
};

/** A measure of nobody's, active and without a line; every number gives another. */
export function fictionalMeasure(number: number, change: Change = {}): MeasureView {
  const { measure, replaces, ...rest } = change;
  return measureView.parse({
    id: recordId(number),
    measure: {
      goalEntryId: null,
      what: `Tiltak ${number}`,
      arena: 'service',
      responsible: 'Solveig Prøve',
      startsOn: '2027-01-25',
      evaluateOn: '2027-04-06',
      startPoint: { value: null, words: '' },
      aim: { value: null, words: '' },
      ...measure,
    },
    status: 'active',
    revision: 1,
    replacesId: replaces === undefined ? null : recordId(replaces),
    byName: 'Solveig Prøve',
    at: '2027-01-25T10:00:00Z',
    evaluations: [],
    reassignments: [],
    ...rest,
  });
}

/** An evaluation that lets the measure go on, written at noon of its day by Kaia. */
export function fictionalEvaluation(
  number: number,
  evaluatedOn: string,
  change: Partial<MeasureView['evaluations'][number]> = {},
): MeasureView['evaluations'][number] {
  return {
    id: recordId(number),
    evaluatedOn,
    carriedOut: 'yes',
    effect: 'some',
    decision: 'continue',
    comment: '',
    lineValue: null,
    lineSetBy: '',
    byName: 'Kaia Liksom',
    at: `${evaluatedOn}T12:00:00Z`,
    ...change,
  } as MeasureView['evaluations'][number];
}
