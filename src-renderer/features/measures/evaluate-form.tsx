import { Button } from '@mantine/core';
import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
} from '@domain/measure/measure-terms.ts';
import type { CarriedOut, Effect, EvaluationDecision } from '@domain/measure/measure-terms.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './measures.module.css';

interface Evaluating {
  readonly evaluatedOn: LocalDate | null;
  readonly carriedOut: CarriedOut | null;
  readonly effect: Effect | null;
  readonly decision: EvaluationDecision | null;
  readonly comment: string;
  readonly nextEvaluationOn: LocalDate | null;
  readonly changedTo: string;
}

interface EvaluateFormProps {
  readonly childId: string;
  readonly view: MeasureView;
  readonly onClose: () => void;
  readonly onEvaluated: () => void;
}

/**
 * The three questions of an evaluation (Risør): was it carried out, did it have the wanted effect, and what now.
 * The last must be answered; what goes on gets a new day.
 */
export function EvaluateForm({ childId, view, onClose, onEvaluated }: EvaluateFormProps) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const opened = useFocusInto<HTMLElement>(`evaluate-button-${view.id}`);
  const initial: Evaluating = {
    evaluatedOn: today,
    carriedOut: null,
    effect: null,
    decision: null,
    comment: '',
    nextEvaluationOn: addDays(today, policy.evaluationDays),
    changedTo: view.measure.what,
  };
  const form = useOperationForm('measure.evaluate', {
    initial,
    toInput: (values) => ({
      childId,
      measureId: view.id,
      evaluatedOn: values.evaluatedOn ?? '',
      carriedOut: values.carriedOut ?? unanswered,
      effect: values.effect ?? unanswered,
      decision: values.decision ?? unanswered,
      comment: values.comment,
      lineValue: null,
      lineSetBy: '',
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
    draftKey: `evaluation/${childId}/${view.id}`,
    onDone: onEvaluated,
  });
  const { values, set } = form;
  return (
    <section ref={opened} className={classes.form} aria-labelledby={`evaluate-${view.id}`}>
      <h4 id={`evaluate-${view.id}`} className={classes.formTitle}>
        {t('measures.evaluate.title')}
      </h4>
      <OperationFormView
        form={form}
        submitLabel={t('measures.evaluate.submit')}
        secondary={
          <Button variant="subtle" onClick={onClose}>
            {t('measures.leave')}
          </Button>
        }
      >
        <ChoiceField
          path="carriedOut"
          label={t('measures.evaluate.carriedOut')}
          value={values.carriedOut}
          onChange={(answer) => set('carriedOut', answer)}
          choices={carriedOutAnswers.map((value) => ({ value, label: t(`carriedOut.${value}`) }))}
        />
        <ChoiceField
          path="effect"
          label={t('measures.evaluate.effect')}
          value={values.effect}
          onChange={(answer) => set('effect', answer)}
          choices={effectAnswers.map((value) => ({ value, label: t(`effect.${value}`) }))}
        />
        <LongTextField
          path="comment"
          label={t('measures.evaluate.comment')}
          help={t('measures.evaluate.commentHelp')}
          minRows={2}
          value={values.comment}
          onChange={(comment) => set('comment', comment)}
        />
        <ChoiceCards
          path="decision"
          label={t('measures.evaluate.decision')}
          value={values.decision}
          onChange={(decision) => set('decision', decision)}
          cards={evaluationDecisions.map((value) => ({
            value,
            title: t(`evaluationDecision.${value}`),
            detail: t(`measures.evaluate.decisionHelp.${value}`),
          }))}
        />
        {values.decision === 'change' && (
          <LongTextField
            path="changedTo"
            label={t('measures.evaluate.changedTo')}
            minRows={2}
            value={values.changedTo}
            onChange={(changedTo) => set('changedTo', changedTo)}
          />
        )}
        {(values.decision === 'continue' || values.decision === 'change') && (
          <DateField
            path="nextEvaluationOn"
            label={t('measures.evaluate.nextEvaluationOn')}
            value={values.nextEvaluationOn}
            onChange={(day) => set('nextEvaluationOn', day)}
          />
        )}
        <DateField
          path="evaluatedOn"
          label={t('measures.evaluate.evaluatedOn')}
          value={values.evaluatedOn}
          onChange={(day) => set('evaluatedOn', day)}
        />
      </OperationFormView>
    </section>
  );
}
