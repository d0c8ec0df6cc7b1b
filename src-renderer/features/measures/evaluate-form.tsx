import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
} from '@domain/measure/measure-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import { EvaluationMark } from '../../ui/evaluation/evaluation-mark.tsx';
import { StaleMeasure } from '../../ui/evaluation/stale-measure.tsx';
import { useEvaluationForm } from '../../ui/evaluation/use-evaluation-form.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import type { FoundMeasure } from './measure-frame.tsx';
import classes from './measures.module.css';

export function evaluationDraftKey(childId: string, measureId: string): string {
  return `evaluation/${childId}/${measureId}`;
}

/**
 * The three questions of an evaluation (Risør): was it carried out, did it have the wanted effect, and what now; and
 * between them a mark on the line, for those it concerns to put there. The last must be answered; what goes on gets a
 * new day. Nobody has put a mark before somebody does: neither the last one nor any other stands there beforehand.
 */
export function EvaluateForm({ childId, view }: FoundMeasure) {
  const t = useT();
  const [, navigate] = useLocation();
  const form = useEvaluationForm({
    childId,
    view,
    draftKey: evaluationDraftKey(childId, view.id),
    onDone: () => {
      notifications.show({ message: t('measures.evaluate.done') });
      navigate(`/children/${childId}/measures`);
    },
  });
  const { values, set } = form;
  return (
    <StaleMeasure
      form={form}
      view={view}
      basis={values.basis}
      onStand={(basis) => set('basis', basis)}
    >
      <div className={classes.sheet}>
        <OperationFormView
          form={form}
          submitLabel={t('measures.evaluate.submit')}
          secondary={
            <Button variant="subtle" component={Link} href={`/children/${childId}/measures`}>
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
          <EvaluationMark childId={childId} view={view} form={form} />
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
      </div>
    </StaleMeasure>
  );
}
