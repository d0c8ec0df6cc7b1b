import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
} from '@domain/measure/measure-terms.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import { EvaluationMark } from '../../ui/evaluation/evaluation-mark.tsx';
import { StaleMeasure } from '../../ui/evaluation/stale-measure.tsx';
import { useEvaluationForm } from '../../ui/evaluation/use-evaluation-form.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import classes from './meeting-mode.module.css';

interface MeasureNowFormProps {
  readonly childId: string;
  readonly view: MeasureView;
}

/** The three questions of an evaluation (Risør), asked at the table; the day is today. */
export function MeasureNowForm({ childId, view }: MeasureNowFormProps) {
  const t = useT();
  const form = useEvaluationForm({
    childId,
    view,
    draftKey: `meetingMeasure/${childId}/${view.id}`,
    onDone: () => undefined,
  });
  const { values, set } = form;
  return (
    <StaleMeasure
      form={form}
      view={view}
      basis={values.basis}
      onStand={(basis) => set('basis', basis)}
    >
      <OperationFormView form={form} submitLabel={t('meetings.since.submit')}>
        <div className={classes.questions}>
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
          <ChoiceField
            path="decision"
            label={t('measures.evaluate.decision')}
            value={values.decision}
            onChange={(decision) => set('decision', decision)}
            choices={evaluationDecisions.map((value) => ({
              value,
              label: t(`evaluationDecision.${value}`),
            }))}
          />
        </div>
        <LongTextField
          path="comment"
          label={t('meetings.since.comment')}
          value={values.comment}
          onChange={(comment) => set('comment', comment)}
        />
        <EvaluationMark childId={childId} view={view} form={form} />
        {values.decision === 'change' && (
          <LongTextField
            path="changedTo"
            label={t('measures.evaluate.changedTo')}
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
      </OperationFormView>
    </StaleMeasure>
  );
}
