import { Button } from '@mantine/core';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';

interface CloseLogFormProps {
  readonly childId: string;
  /** Measures that are still going; whoever closes sees what ends with the log. */
  readonly activeMeasures: OutputOf<'measure.list'>['measures'];
  readonly onLeave: () => void;
  readonly onClosed: () => void;
}

/** Ends the shared work: first what closing means and what is still open, then why, agreed with whom, and a note. */
export function CloseLogForm({ childId, activeMeasures, onLeave, onClosed }: CloseLogFormProps) {
  const t = useT();
  const form = useOperationForm('log.close', {
    initial: { reason: '', agreedWith: '', closingNote: '' },
    toInput: (values) => ({ childId, ...values }),
    mend: { reason: t('log.close.mend.reason') },
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
        {activeMeasures.length > 0 && (
          <div className={classes.notice}>
            <p>{t('log.close.activeMeasures', { count: activeMeasures.length })}</p>
            <ul className={classes.facts}>
              {activeMeasures.map(({ id, measure }) => (
                <li key={id}>{firstWords(measure.what)}</li>
              ))}
            </ul>
          </div>
        )}
        <OperationFormView
          form={form}
          submitLabel={t('log.close.submit')}
          secondary={
            <Button variant="subtle" onClick={onLeave}>
              {t('log.close.leave')}
            </Button>
          }
        >
          <LongTextField
            path="reason"
            label={t('log.close.reason')}
            help={t('log.close.reasonHelp')}
            value={values.reason}
            onChange={(reason) => set('reason', reason)}
          />
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
