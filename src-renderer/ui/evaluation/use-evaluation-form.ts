import type { CarriedOut, Effect, EvaluationDecision } from '@domain/measure/measure-terms.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { unanswered } from '../unanswered.ts';
import { useOperationForm } from '../use-operation-form.ts';
import type { OperationForm } from '../use-operation-form.ts';
import { usePolicy } from '../use-policy.ts';
import { basisOf } from './measure-history.ts';
import type { MeasureBasis } from './measure-history.ts';

/** An evaluation while it is being written. */
export interface Evaluating {
  /** What had happened to the measure when one began to write. */
  readonly basis: MeasureBasis;
  readonly evaluatedOn: LocalDate | null;
  readonly carriedOut: CarriedOut | null;
  readonly effect: Effect | null;
  readonly decision: EvaluationDecision | null;
  readonly comment: string;
  readonly lineValue: number | null;
  readonly lineSetBy: string;
  readonly nextEvaluationOn: LocalDate | null;
  readonly changedTo: string;
}

interface EvaluationFormOptions {
  readonly childId: string;
  readonly view: MeasureView;
  readonly draftKey: string;
  readonly onDone: () => void;
}

/**
 * The form behind an evaluation wherever one is made, on the page of the measure and at the table: the three questions
 * (Risør), and a mark on the line for those it concerns to put there. Nobody has put a mark before somebody does:
 * neither the last one nor any other stands there beforehand.
 */
export function useEvaluationForm({
  childId,
  view,
  draftKey,
  onDone,
}: EvaluationFormOptions): OperationForm<Evaluating> {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const initial: Evaluating = {
    basis: basisOf(view),
    evaluatedOn: today,
    carriedOut: null,
    effect: null,
    decision: null,
    comment: '',
    lineValue: null,
    lineSetBy: '',
    nextEvaluationOn: addDays(today, policy.evaluationDays),
    changedTo: view.measure.what,
  };
  return useOperationForm('measure.evaluate', {
    initial,
    toInput: (values) => ({
      childId,
      measureId: view.id,
      revision: values.basis.revision,
      evaluatedOn: values.evaluatedOn ?? '',
      carriedOut: values.carriedOut ?? unanswered,
      effect: values.effect ?? unanswered,
      decision: values.decision ?? unanswered,
      comment: values.comment,
      lineValue: values.lineValue,
      lineSetBy: values.lineValue === null ? '' : values.lineSetBy.trim(),
      nextEvaluationOn: values.decision === 'stop' ? null : (values.nextEvaluationOn ?? ''),
      changedTo: values.decision === 'change' ? values.changedTo.trim() || unanswered : '',
    }),
    mend: {
      carriedOut: t('measures.mend.carriedOut'),
      effect: t('measures.mend.effect'),
      decision: t('measures.mend.decision'),
      changedTo: t('measures.mend.changedTo'),
      nextEvaluationOn: t('measures.mend.nextEvaluationOn'),
    },
    check: ({ lineValue, lineSetBy }) =>
      lineValue !== null && lineSetBy.trim() === ''
        ? [{ path: 'lineSetBy', message: t('error.lineSetterMissing') }]
        : [],
    draftKey,
    onDone,
  });
}
