import type { ReactNode } from 'react';
import type { MeasureView } from '@contract/measure.ts';
import { StaleView } from '../stale-view.tsx';
import type { OperationForm } from '../use-operation-form.ts';
import { useStale } from '../use-stale.ts';
import { basisOf, changesSince } from './measure-history.ts';
import type { MeasureBasis } from './measure-history.ts';
import { useMeasureWords } from './use-measure-words.ts';

interface StaleMeasureProps {
  readonly form: Pick<OperationForm<unknown>, 'busy' | 'isSaved' | 'clearProblems'>;
  readonly view: MeasureView;
  /** What the form was begun on. */
  readonly basis: MeasureBasis;
  readonly onStand: (basis: MeasureBasis) => void;
  /** The form. */
  readonly children: ReactNode;
}

/** A form about a measure, and beside it what somebody else has written about the same measure meanwhile. */
export function StaleMeasure({ form, view, basis, onStand, children }: StaleMeasureProps) {
  const words = useMeasureWords();
  const stale = useStale(form, basis.revision, view.revision, () => onStand(basisOf(view)));
  const changes = changesSince(view, basis);
  return (
    <StaleView
      stale={stale}
      by={changes.at(-1) ?? null}
      theirs={changes.map((change) => ({
        key: change.key,
        label: words.event(change),
        words: words.said(change),
      }))}
    >
      {children}
    </StaleView>
  );
}
