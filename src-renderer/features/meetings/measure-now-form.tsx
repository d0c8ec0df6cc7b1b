import { defaultPolicy } from '@domain/deadline/policy.ts';
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
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './meeting-mode.module.css';

interface Answers {
  readonly carriedOut: CarriedOut | null;
  readonly effect: Effect | null;
  readonly decision: EvaluationDecision | null;
  readonly comment: string;
  readonly nextEvaluationOn: LocalDate | null;
  readonly changedTo: string;
}

interface MeasureNowFormProps {
  readonly childId: string;
  readonly view: MeasureView;
}

/** The three questions of an evaluation (Risør), asked at the table; the day is today. */
export function MeasureNowForm({ childId, view }: MeasureNowFormProps) {
  const t = useT();
  const { today } = useDates();
  const initial: Answers = {
    carriedOut: null,
    effect: null,
    decision: null,
    comment: '',
    nextEvaluationOn: addDays(today, defaultPolicy.evaluationDays),
    changedTo: view.measure.what,
  };
  const form = useOperationForm('measure.evaluate', {
    initial,
    toInput: ({ carriedOut, effect, decision, comment, nextEvaluationOn, changedTo }) => ({
      childId,
      measureId: view.id,
      evaluatedOn: today,
      carriedOut: carriedOut ?? unanswered,
      effect: effect ?? unanswered,
      decision: decision ?? unanswered,
      comment,
      lineValue: null,
      lineSetBy: '',
      nextEvaluationOn: decision === 'stop' ? null : (nextEvaluationOn ?? ''),
      changedTo: decision === 'change' ? changedTo.trim() || unanswered : '',
    }),
    mend: {
      carriedOut: t('measures.mend.carriedOut'),
      effect: t('measures.mend.effect'),
      decision: t('measures.mend.decision'),
      changedTo: t('measures.mend.changedTo'),
      nextEvaluationOn: t('measures.mend.nextEvaluationOn'),
    },
    draftKey: `meetingMeasure/${childId}/${view.id}`,
    onDone: () => undefined,
  });
  const { values, set } = form;
  return (
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
  );
}
