import { Button } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';

interface CorrectEntryFormProps {
  readonly childId: string;
  readonly worded: WordedEntry;
  readonly onClose: () => void;
}

/** Corrects by a later entry. Empty new words take the entry back; the old words stay to be seen either way. */
export function CorrectEntryForm({ childId, worded, onClose }: CorrectEntryFormProps) {
  const t = useT();
  const opened = useFocusInto<HTMLDivElement>(`correct-${worded.entry.id}`);
  const form = useOperationForm('log.correctEntry', {
    initial: { body: worded.wording, reason: '' },
    toInput: (values) => ({ childId, entryId: worded.entry.id, ...values }),
    mend: { reason: t('log.correct.mend.reason') },
    draftKey: `logCorrection/${childId}/${worded.entry.id}`,
    onDone: onClose,
  });
  return (
    <div ref={opened} className={classes.inPlace}>
      <OperationFormView
        form={form}
        submitLabel={t('log.correct.submit')}
        secondary={
          <Button variant="subtle" onClick={() => void form.draft.discard().then(onClose)}>
            {t('log.correct.leave')}
          </Button>
        }
      >
        <LongTextField
          path="body"
          label={t('log.correct.body')}
          help={t('log.correct.help')}
          value={form.values.body}
          onChange={(body) => form.set('body', body)}
        />
        <LongTextField
          path="reason"
          label={t('log.correct.reason')}
          minRows={2}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </OperationFormView>
    </div>
  );
}
