import type { MeasureView } from '@contract/measure.ts';

/** One thing that happened to a measure. */
export type MeasureEvent = {
  readonly key: string;
  readonly byName: string;
  readonly at: string;
} & (
  | { readonly kind: 'started'; readonly view: MeasureView }
  | { readonly kind: 'evaluated'; readonly evaluation: MeasureView['evaluations'][number] }
  | { readonly kind: 'reassigned'; readonly change: MeasureView['reassignments'][number] }
);

function eventsOf(view: MeasureView): readonly MeasureEvent[] {
  const { id, byName, at } = view;
  return [
    { kind: 'started', key: id, byName, at, view },
    ...view.evaluations.map((evaluation) => ({
      kind: 'evaluated' as const,
      key: evaluation.id,
      byName: evaluation.byName,
      at: evaluation.at,
      evaluation,
    })),
    ...view.reassignments.map((change) => ({
      kind: 'reassigned' as const,
      key: change.id,
      byName: change.byName,
      at: change.at,
      change,
    })),
  ];
}

/** The day that it is about: an evaluation may be written down days after it was made. */
function dayOf(event: MeasureEvent): string {
  return event.kind === 'evaluated' ? event.evaluation.evaluatedOn : event.at.slice(0, 10);
}

/** The own history of a measure and of those it grew out of, by day, the first thing first. */
export function measureHistory(chain: readonly MeasureView[]): readonly MeasureEvent[] {
  return chain.flatMap((view) => {
    const [started, ...later] = eventsOf(view);
    const inTime = later.toSorted(
      (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.at.localeCompare(b.at),
    );
    return started === undefined ? inTime : [started, ...inTime];
  });
}

/** What a form about a measure was begun on; kept with its draft. */
export interface MeasureBasis {
  readonly revision: number;
  /** What had happened by then. */
  readonly seen: readonly string[];
}

export function basisOf(view: MeasureView): MeasureBasis {
  return { revision: view.revision, seen: eventsOf(view).map(({ key }) => key) };
}

/** What has been written since, the last thing last. */
export function changesSince(view: MeasureView, { seen }: MeasureBasis): readonly MeasureEvent[] {
  return eventsOf(view)
    .filter(({ key }) => !seen.includes(key))
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
