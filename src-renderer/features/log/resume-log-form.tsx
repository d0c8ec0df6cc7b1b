import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';
import { LogStory } from './log-story.tsx';

interface ResumeLogFormProps {
  readonly childId: string;
  readonly onLeave: () => void;
  readonly onResumed: () => void;
  /** The pause is over, and a consent is what is missing now. */
  readonly onWaiting: () => void;
}

/** Takes a log that rests up again; what was agreed when it was let rest stands beside. */
export function ResumeLogForm({ childId, onLeave, onResumed, onWaiting }: ResumeLogFormProps) {
  const t = useT();
  const form = useOperationForm('log.resume', {
    initial: { reason: '' },
    toInput: ({ reason }) => ({ childId, reason }),
    draftKey: `logResume/${childId}`,
    onDone: ({ isOpen }) => {
      notifications.show({ message: isOpen ? t('log.resume.done') : t('log.resume.waiting') });
      if (isOpen) onResumed();
      else onWaiting();
    },
  });
  return (
    <>
      <PageHeader title={t('log.resume.title')} />
      <div className={classes.panel}>
        <p className={classes.plain}>{t('log.resume.lead')}</p>
        <LogStory childId={childId} open />
        <OperationFormView
          form={form}
          submitLabel={t('log.resume.submit')}
          secondary={
            <Button variant="subtle" onClick={onLeave}>
              {t('log.resume.leave')}
            </Button>
          }
        >
          <LongTextField
            path="reason"
            label={t('log.resume.reason')}
            help={t('log.resume.reasonHelp')}
            minRows={2}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
        </OperationFormView>
      </div>
    </>
  );
}
