import { Button } from '@mantine/core';
import { noLinePoint } from '@domain/measure/effect-line.ts';
import { addDays } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { MeasureTermsFields, measureTermsInput } from '../../ui/measure-terms-fields.tsx';
import type { MeasureTermsDraft } from '../../ui/measure-terms-fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePeopleOfLog } from '../../ui/use-people-of-log.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './measures.module.css';

interface Starting {
  readonly what: string;
  readonly terms: MeasureTermsDraft;
}

interface StartMeasureFormProps {
  readonly childId: string;
  /** The goal it serves; `null` for a measure without one. */
  readonly goalId: string | null;
  readonly onClose: () => void;
  readonly onStarted: () => void;
}

/** A new measure: what is done, where, by whom, and on which day it is evaluated. */
export function StartMeasureForm({ childId, goalId, onClose, onStarted }: StartMeasureFormProps) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const opened = useFocusInto<HTMLElement>(`start-measure-${goalId ?? 'none'}`);
  const people = usePeopleOfLog(childId);
  const initial: Starting = {
    what: '',
    terms: {
      arena: 'service',
      responsible: '',
      startsOn: today,
      evaluateOn: addDays(today, policy.evaluationDays),
    },
  };
  const form = useOperationForm('measure.start', {
    initial,
    toInput: ({ what, terms }) => ({
      childId,
      measure: {
        ...measureTermsInput(terms),
        what,
        goalEntryId: goalId,
        startPoint: noLinePoint,
        aim: noLinePoint,
      },
    }),
    mend: {
      'measure.what': t('measures.mend.what'),
      'measure.responsible': t('measures.mend.responsible'),
    },
    draftKey: `measure/${childId}/${goalId ?? 'none'}`,
    onDone: onStarted,
  });
  const { values, set } = form;
  return (
    <section ref={opened} className={classes.form} aria-label={t('measures.start.title')}>
      <OperationFormView
        form={form}
        submitLabel={t('measures.start.submit')}
        secondary={
          <Button variant="subtle" onClick={onClose}>
            {t('measures.leave')}
          </Button>
        }
      >
        <LongTextField
          path="measure.what"
          label={t('measures.start.what')}
          help={t('measures.start.whatHelp')}
          minRows={2}
          value={values.what}
          onChange={(what) => set('what', what)}
        />
        <MeasureTermsFields
          path="measure"
          value={values.terms}
          onChange={(terms) => set('terms', terms)}
          people={people}
        />
      </OperationFormView>
    </section>
  );
}
