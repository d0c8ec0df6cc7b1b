import { Button } from '@mantine/core';
import { closeOutcomes, closeReasons } from '@domain/case/log-status-change.ts';
import type { CloseOutcome, CloseReason } from '@domain/case/log-status-change.ts';
import { measureEndings } from '@domain/case/measure-endings.ts';
import type { MeasureEnding } from '@domain/case/measure-endings.ts';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceField, LongTextField, SelectField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';

interface Closing {
  readonly closeReason: CloseReason | '';
  readonly reason: string;
  readonly outcome: CloseOutcome | null;
  readonly agreedWith: string;
  readonly closingNote: string;
  /** By measure; one that is not named here ends. */
  readonly endings: Readonly<Record<string, MeasureEnding>>;
}

const initial: Closing = {
  closeReason: '',
  reason: '',
  outcome: null,
  agreedWith: '',
  closingNote: '',
  endings: {},
};

interface CloseLogFormProps {
  readonly childId: string;
  /** Measures that are still going; whoever closes says what becomes of each. */
  readonly activeMeasures: OutputOf<'measure.list'>['measures'];
  readonly onLeave: () => void;
  readonly onClosed: () => void;
}

/** Ends the shared work: what closing means, why, how things are, agreed with whom, what becomes of the measures. */
export function CloseLogForm({ childId, activeMeasures, onLeave, onClosed }: CloseLogFormProps) {
  const t = useT();
  const form = useOperationForm('log.close', {
    initial,
    toInput: ({ closeReason, outcome, endings, ...words }) => ({
      childId,
      ...words,
      closeReason: closeReason === '' ? unanswered : closeReason,
      outcome: outcome ?? unanswered,
      measures: activeMeasures.map(({ id }) => ({
        measureId: id,
        ending: endings[id] ?? 'ended',
      })),
    }),
    mend: {
      closeReason: t('log.close.mend.closeReason'),
      reason: t('log.close.mend.reason'),
      outcome: t('log.close.mend.outcome'),
    },
    draftKey: `logClosing/${childId}`,
    onDone: onClosed,
  });
  const { values, set } = form;
  return (
    <>
      <PageHeader title={t('log.close.title')} />
      <div className={classes.panel}>
        <ul className={classes.facts}>
          <li>{t('log.close.meaning.baton')}</li>
          <li>{t('log.close.meaning.kept')}</li>
          <li>{t('log.close.meaning.again')}</li>
        </ul>
        <OperationFormView
          form={form}
          submitLabel={t('log.close.submit')}
          secondary={
            <Button variant="subtle" onClick={onLeave}>
              {t('log.close.leave')}
            </Button>
          }
        >
          <SelectField
            path="closeReason"
            label={t('log.close.closeReason')}
            value={values.closeReason}
            onChange={(closeReason) => set('closeReason', closeReason)}
            choices={[
              { value: '' as const, label: t('log.close.choose') },
              ...closeReasons.map((value) => ({ value, label: t(`closeReason.${value}`) })),
            ]}
          />
          <LongTextField
            path="reason"
            label={t('log.close.reason')}
            help={t('log.close.reasonHelp')}
            value={values.reason}
            onChange={(reason) => set('reason', reason)}
          />
          <ChoiceField
            path="outcome"
            label={t('log.close.outcome')}
            value={values.outcome}
            onChange={(outcome) => set('outcome', outcome)}
            choices={closeOutcomes.map((value) => ({ value, label: t(`closeOutcome.${value}`) }))}
          />
          {activeMeasures.length > 0 && (
            <fieldset className={classes.endings}>
              <legend>{t('log.close.activeMeasures', { count: activeMeasures.length })}</legend>
              {activeMeasures.map(({ id, measure }, index) => (
                <ChoiceField
                  key={id}
                  path={`measures.${index}.ending`}
                  label={firstWords(measure.what)}
                  help={
                    measure.responsible === ''
                      ? undefined
                      : t('log.close.responsible', { name: measure.responsible })
                  }
                  value={values.endings[id] ?? 'ended'}
                  onChange={(ending) =>
                    ending !== null && set('endings', { ...values.endings, [id]: ending })
                  }
                  choices={measureEndings.map((value) => ({
                    value,
                    label: t(`measureEnding.${value}`),
                  }))}
                />
              ))}
            </fieldset>
          )}
          <LongTextField
            path="agreedWith"
            label={t('log.close.agreedWith')}
            help={t('log.close.agreedWithHelp')}
            minRows={2}
            value={values.agreedWith}
            onChange={(agreedWith) => set('agreedWith', agreedWith)}
          />
          <LongTextField
            path="closingNote"
            label={t('log.close.closingNote')}
            help={t('log.close.closingNoteHelp')}
            value={values.closingNote}
            onChange={(closingNote) => set('closingNote', closingNote)}
          />
        </OperationFormView>
      </div>
    </>
  );
}
