import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Instrument } from '@domain/scale/instrument.ts';
import { answerOf, suggestStep } from '@domain/scale/suggest-step.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { DangerFirst } from '../../ui/danger-first.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import type { FormProblem } from '../../ui/form-problems.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { reportingComesFirst, reportings } from './scale-values.ts';
import type { ScaleValues } from './scale-values.ts';
import classes from './scale.module.css';
import { ThreeWay } from './three-way.tsx';
import { ToneIcon } from './tone-icon.tsx';
import { useStepName } from './use-step-name.ts';

interface ScaleFormProps {
  readonly childId: string;
  readonly instrument: Instrument;
  readonly initial: ScaleValues;
  readonly onKept: () => void;
  readonly onPutAway?: (values: ScaleValues) => void;
}

/** One concern scale: what was seen per item, the step in words, the person's own choice and reason. */
export function ScaleForm({ childId, instrument, initial, onKept, onPutAway }: ScaleFormProps) {
  const t = useT();
  const { language } = useLanguage();
  const stepName = useStepName();
  const check = (values: ScaleValues): readonly FormProblem[] => {
    if (!reportingComesFirst(instrument, values)) return [];
    if (values.reporting === null)
      return [{ path: 'reporting', message: t('scale.mend.reporting') }];
    const unexplained = values.reporting !== 'reported' && values.reportingReason.trim() === '';
    return unexplained
      ? [{ path: 'reportingReason', message: t('scale.mend.reportingReason') }]
      : [];
  };
  const form = useOperationForm('scale.assess', {
    initial,
    draftKey: `scale/${childId}/${instrument.id}`,
    check,
    toInput: (values: ScaleValues) => {
      const asked = reportingComesFirst(instrument, values);
      return {
        ...values,
        childId,
        instrumentId: instrument.id,
        instrumentVersion: instrument.version,
        answers: { ...values.answers },
        chosenStepId: values.chosenStepId ?? '',
        assessedOn: values.assessedOn ?? '',
        reporting: asked ? values.reporting : null,
        reportingReason: asked ? values.reportingReason : '',
      };
    },
    mend: { chosenStepId: t('scale.mend.choose'), reason: t('scale.mend.reason') },
    onDone: onKept,
  });
  const { values, set } = form;
  const { highestTickedStepId } = suggestStep(instrument, values.answers);
  const highest = instrument.steps.find((step) => step.id === highestTickedStepId);
  const danger = reportingComesFirst(instrument, values);

  const panel = useRef<HTMLElement>(null);
  /** Where the person was when the path to child welfare came first; the way back leads there. */
  const cameFrom = useRef<HTMLElement | null>(null);
  const wasDanger = useRef(danger);
  useEffect(() => {
    if (danger && !wasDanger.current) {
      cameFrom.current =
        document.activeElement instanceof HTMLElement ? document.activeElement : null;
      panel.current?.focus();
      panel.current?.scrollIntoView({ block: 'start' });
    }
    wasDanger.current = danger;
  }, [danger]);

  const putAway = async () => {
    await form.draft.discard();
    onPutAway?.(values);
  };

  return (
    <OperationFormView
      form={form}
      submitLabel={t('scale.keep')}
      secondary={
        onPutAway !== undefined && (
          <Button variant="subtle" onClick={() => void putAway()}>
            {t('scale.putAwayButton')}
          </Button>
        )
      }
    >
      {danger && (
        <DangerFirst ref={panel}>
          <p className={classes.plain}>{t('scale.danger.why')}</p>
          <Button color="danger" component={Link} href={`/children/${childId}/report`}>
            {t('scale.danger.toReport')}
          </Button>
          <ChoiceField
            path="reporting"
            label={t('scale.reporting')}
            value={values.reporting}
            onChange={(reporting) => set('reporting', reporting)}
            choices={reportings.map((one) => ({ value: one, label: t(`scale.reporting.${one}`) }))}
          />
          {values.reporting !== null && (
            <LongTextField
              path="reportingReason"
              label={t('scale.reporting.reason')}
              value={values.reportingReason}
              onChange={(text) => set('reportingReason', text)}
            />
          )}
          <Button
            variant="default"
            onClick={() => {
              cameFrom.current?.focus();
              cameFrom.current?.scrollIntoView({ block: 'center' });
            }}
          >
            {t('scale.danger.back')}
          </Button>
        </DangerFirst>
      )}

      <p className={classes.plain}>{instrument.introduction[language]}</p>

      <div className={classes.steps}>
        {instrument.steps.map((step) => (
          <section
            key={step.id}
            className={classes.step}
            data-tone={step.tone}
            aria-label={stepName(step)}
          >
            <div className={classes.stepHead}>
              <ToneIcon tone={step.tone} />
              <div>
                <h2 className={classes.stepTitle}>{step.heading[language]}</h2>
                <p className={classes.stepSub}>{step.subHeading[language]}</p>
              </div>
            </div>
            <div className={classes.items}>
              {step.items.map((item) => (
                <ThreeWay
                  key={item.id}
                  item={item.text[language]}
                  value={answerOf(values.answers, item.id)}
                  onChange={(answer) => set('answers', { ...values.answers, [item.id]: answer })}
                />
              ))}
            </div>
          </section>
        ))}
      </div>

      <FormSection title={t('scale.suggestion.title')}>
        <div aria-live="polite">
          <p className={classes.suggestion}>
            {highest === undefined
              ? t('scale.suggestion.nothing')
              : t('scale.suggestion.highest', { step: stepName(highest) })}
          </p>
        </div>
        <p className={classes.quiet}>{t('scale.suggestion.notKnown')}</p>
        <ChoiceCards
          path="chosenStepId"
          label={t('scale.choose')}
          help={t('scale.choose.help')}
          value={values.chosenStepId}
          onChange={(stepId) => set('chosenStepId', stepId)}
          columns={2}
          cards={instrument.steps.map((step) => ({
            value: step.id,
            title: step.subHeading[language],
            detail: step.heading[language],
          }))}
        />
        <LongTextField
          path="reason"
          label={t('scale.reason')}
          value={values.reason}
          onChange={(text) => set('reason', text)}
          required
        />
        <DateField
          path="assessedOn"
          label={t('scale.assessedOn')}
          value={values.assessedOn}
          onChange={(day) => set('assessedOn', day)}
          required
        />
      </FormSection>
    </OperationFormView>
  );
}
