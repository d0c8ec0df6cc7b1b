import { Button } from '@mantine/core';
import { noLinePoint } from '@domain/measure/effect-line.ts';
import type { LinePoint } from '@domain/measure/effect-line.ts';
import { addDays } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField, TextField } from '../../ui/fields.tsx';
import { LineMarkField } from '../../ui/line-mark-field.tsx';
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
  readonly startPoint: LinePoint;
  readonly aim: LinePoint;
}

interface StartMeasureFormProps {
  readonly childId: string;
  /** The goal it serves; `null` for a measure without one. */
  readonly goalId: string | null;
  readonly onClose: () => void;
  readonly onStarted: () => void;
}

/** A new measure: what is done, where, by whom, where one starts and wants to be, and when it is evaluated. */
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
    startPoint: noLinePoint,
    aim: noLinePoint,
  };
  const form = useOperationForm('measure.start', {
    initial,
    toInput: ({ what, terms, startPoint, aim }) => ({
      childId,
      measure: { ...measureTermsInput(terms), what, goalEntryId: goalId, startPoint, aim },
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
        <fieldset className={classes.points}>
          <legend className={classes.pointsTitle}>{t('measures.start.line')}</legend>
          <p className={classes.quiet}>{t('measures.start.lineHelp')}</p>
          <LinePointFields
            path="measure.startPoint"
            words={t('measures.start.startWords')}
            mark={t('measures.start.startMark')}
            value={values.startPoint}
            onChange={(startPoint) => set('startPoint', startPoint)}
          />
          <LinePointFields
            path="measure.aim"
            words={t('measures.start.aimWords')}
            mark={t('measures.start.aimMark')}
            value={values.aim}
            onChange={(aim) => set('aim', aim)}
          />
        </fieldset>
      </OperationFormView>
    </section>
  );
}

interface LinePointFieldsProps {
  readonly path: string;
  readonly words: string;
  readonly mark: string;
  readonly value: LinePoint;
  readonly onChange: (value: LinePoint) => void;
}

/** A place on the line and words for it; both may be left out. */
function LinePointFields({ path, words, mark, value, onChange }: LinePointFieldsProps) {
  return (
    <>
      <TextField
        path={`${path}.words`}
        label={words}
        value={value.words}
        onChange={(said) => onChange({ ...value, words: said })}
        maxLength={200}
      />
      <LineMarkField
        path={`${path}.value`}
        label={mark}
        value={value.value}
        onChange={(place) => onChange({ ...value, value: place })}
      />
    </>
  );
}
