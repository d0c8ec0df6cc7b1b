import { Button } from '@mantine/core';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { useUndo } from '../../ui/use-undo.tsx';
import classes from './log.module.css';

/** As long as a holiday or a stay in hospital; only a proposal, the parties say. */
const proposedDays = 28;

interface Pausing {
  readonly reason: string;
  readonly resumeOn: LocalDate | null;
}

interface PauseLogFormProps {
  readonly childId: string;
  readonly onLeave: () => void;
  readonly onPaused: () => void;
}

/** Lets the log rest: what it means, why, and when the parties look at it again. */
export function PauseLogForm({ childId, onLeave, onPaused }: PauseLogFormProps) {
  const t = useT();
  const { today } = useDates();
  const resume = useOperationCommand('log.resume');
  const offerUndo = useUndo();
  const initial: Pausing = { reason: '', resumeOn: addDays(today, proposedDays) };
  const form = useOperationForm('log.pause', {
    initial,
    toInput: ({ reason, resumeOn }) => ({ childId, reason, resumeOn: resumeOn ?? '' }),
    mend: { reason: t('log.pause.mend.reason'), resumeOn: t('log.pause.mend.resumeOn') },
    check: ({ resumeOn }) =>
      resumeOn !== null && resumeOn <= today
        ? [{ path: 'resumeOn', message: t('log.pause.mend.resumeOn') }]
        : [],
    draftKey: `logPause/${childId}`,
    onDone: () => {
      offerUndo({
        done: t('log.pause.done'),
        undo: () => resume.mutateAsync({ childId, reason: t('log.pause.takenBack') }),
      });
      onPaused();
    },
  });
  const { values, set } = form;
  return (
    <>
      <PageHeader title={t('log.pause.title')} />
      <div className={classes.panel}>
        <ul className={classes.facts}>
          <li>{t('log.pause.meaning.baton')}</li>
          <li>{t('log.pause.meaning.share')}</li>
          <li>{t('log.pause.meaning.report')}</li>
        </ul>
        <OperationFormView
          form={form}
          submitLabel={t('log.pause.submit')}
          secondary={
            <Button variant="subtle" onClick={onLeave}>
              {t('log.pause.leave')}
            </Button>
          }
        >
          <LongTextField
            path="reason"
            label={t('log.pause.reason')}
            help={t('log.pause.reasonHelp')}
            value={values.reason}
            onChange={(reason) => set('reason', reason)}
          />
          <DateField
            path="resumeOn"
            label={t('log.pause.resumeOn')}
            value={values.resumeOn}
            onChange={(resumeOn) => set('resumeOn', resumeOn)}
          />
        </OperationFormView>
      </div>
    </>
  );
}
