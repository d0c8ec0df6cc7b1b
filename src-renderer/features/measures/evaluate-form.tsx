import { Autocomplete, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
} from '@domain/measure/measure-terms.ts';
import type { CarriedOut, Effect, EvaluationDecision } from '@domain/measure/measure-terms.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import { useField } from '../../ui/form-problems.ts';
import { LineMarkField } from '../../ui/line-mark-field.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePeopleOfLog } from '../../ui/use-people-of-log.ts';
import type { FoundMeasure } from './measure-frame.tsx';
import { basisOf } from './measure-history.ts';
import type { MeasureBasis } from './measure-history.ts';
import classes from './measures.module.css';
import { StaleMeasure } from './stale-measure.tsx';

interface Evaluating {
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

export function evaluationDraftKey(childId: string, measureId: string): string {
  return `evaluation/${childId}/${measureId}`;
}

/**
 * The three questions of an evaluation (Risør): was it carried out, did it have the wanted effect, and what now; and
 * between them a mark on the line, for those it concerns to put there. The last must be answered; what goes on gets a
 * new day. Nobody has put a mark before somebody does: neither the last one nor any other stands there beforehand.
 */
export function EvaluateForm({ childId, child, view }: FoundMeasure) {
  const t = useT();
  const { today } = useDates();
  const [, navigate] = useLocation();
  const people = usePeopleOfLog(childId);
  const initial: Evaluating = {
    basis: basisOf(view),
    evaluatedOn: today,
    carriedOut: null,
    effect: null,
    decision: null,
    comment: '',
    lineValue: null,
    lineSetBy: '',
    nextEvaluationOn: addDays(today, defaultPolicy.evaluationDays),
    changedTo: view.measure.what,
  };
  const form = useOperationForm('measure.evaluate', {
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
          <LineMarkField
            path="lineValue"
            label={t('measures.evaluate.line')}
            help={t('measures.evaluate.lineHelp')}
            value={values.lineValue}
            onChange={(value) => set('lineValue', value)}
            start={view.measure.startPoint.value}
            aim={view.measure.aim.value}
          />
          {values.lineValue !== null && (
            <SetByField
              value={values.lineSetBy}
              onChange={(names) => set('lineSetBy', names)}
              people={[child.fields.givenName, ...people]}
            />
          )}
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

interface SetByFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly people: readonly string[];
}

/** Who put the mark: a mark of nobody says nothing. */
function SetByField({ value, onChange, people }: SetByFieldProps) {
  const t = useT();
  const field = useField('lineSetBy');
  return (
    <Autocomplete
      {...field}
      size="md"
      label={t('measures.evaluate.lineSetBy')}
      description={t('measures.evaluate.lineSetByHelp')}
      data={[...new Set(people)]}
      value={value}
      onChange={onChange}
      maxLength={200}
      maw="26rem"
      autoComplete="off"
    />
  );
}
