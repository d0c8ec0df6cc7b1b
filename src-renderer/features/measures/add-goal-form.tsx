import { Button } from '@mantine/core';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './measures.module.css';

interface AddGoalFormProps {
  readonly childId: string;
  /** The attention point that the goal answers. */
  readonly attentionId: string;
  readonly onClose: () => void;
}

/** A goal for an attention point; it is an entry in the log like any other. */
export function AddGoalForm({ childId, attentionId, onClose }: AddGoalFormProps) {
  const t = useT();
  const { today } = useDates();
  const opened = useFocusInto<HTMLElement>(`set-goal-${attentionId}`);
  const form = useOperationForm('log.addEntry', {
    initial: { body: '' },
    toInput: ({ body }) => ({
      childId,
      kind: 'goal' as const,
      body,
      aboutEntryId: attentionId,
      happenedOn: today,
    }),
    mend: { body: t('measures.mend.goal') },
    draftKey: `goal/${childId}/${attentionId}`,
    onDone: onClose,
  });
  return (
    <section ref={opened} className={classes.form} aria-label={t('measures.goal.title')}>
      <OperationFormView
        form={form}
        submitLabel={t('measures.goal.submit')}
        secondary={
          <Button variant="subtle" onClick={onClose}>
            {t('measures.leave')}
          </Button>
        }
      >
        <LongTextField
          path="body"
          label={t('measures.goal.body')}
          help={t('measures.goal.bodyHelp')}
          minRows={2}
          value={form.values.body}
          onChange={(body) => form.set('body', body)}
        />
      </OperationFormView>
    </section>
  );
}
