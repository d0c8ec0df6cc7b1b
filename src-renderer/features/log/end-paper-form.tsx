import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';

/** Back to a log in the program: needs the consent that opening one needs, and says where to record it. */
export function EndPaperForm({ childId }: { readonly childId: string }) {
  const t = useT();
  const form = useOperationForm('paper.endKeeping', {
    initial: { reason: '' },
    toInput: ({ reason }: { reason: string }) => ({ childId, reason }),
    draftKey: `paperEnding/${childId}`,
    onDone: () => {
      notifications.show({ message: t('paper.end.done') });
    },
  });
  return (
    <OperationFormView form={form} submitLabel={t('paper.end.submit')}>
      <p className={classes.notice}>
        {t('paper.end.lead')}{' '}
        <Anchor component={Link} href={`/children/${childId}/consent/record`}>
          {t('paper.end.toConsent')}
        </Anchor>
      </p>
      <LongTextField
        path="reason"
        label={t('paper.end.reason')}
        minRows={2}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
    </OperationFormView>
  );
}
