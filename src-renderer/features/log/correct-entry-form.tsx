import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { invalidateTags } from '../../api/query-cache.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';
import { OthersCorrection } from './others-correction.tsx';

interface CorrectEntryFormProps {
  readonly childId: string;
  readonly worded: WordedEntry;
  readonly onClose: () => void;
}

/**
 * Corrects by a later entry. Empty new words take the entry back; the old words stay to be seen either way. When
 * somebody else has corrected it meanwhile, both wordings stand side by side and the writer decides.
 */
export function CorrectEntryForm({ childId, worded, onClose }: CorrectEntryFormProps) {
  const t = useT();
  const cache = useQueryClient();
  const opened = useFocusInto<HTMLDivElement>(`correct-${worded.entry.id}`);
  const newest = worded.corrections.at(-1) ?? null;
  const form = useOperationForm('log.correctEntry', {
    initial: {
      body: worded.wording,
      reason: '',
      // Kept with the draft: what the writer had read when they began.
      seenCorrectionId: newest?.id ?? (null as string | null),
    },
    toInput: (values) => ({ childId, entryId: worded.entry.id, ...values }),
    mend: { reason: t('log.correct.mend.reason') },
    draftKey: `logCorrection/${childId}/${worded.entry.id}`,
    onDone: onClose,
  });
  const { values, setValues, set } = form;
  const isOlder = form.error?.code === 'staleRevision';
  useEffect(() => {
    if (isOlder) void invalidateTags(cache, ['log']);
  }, [isOlder, cache]);
  const unread = newest !== null && newest.id !== values.seenCorrectionId ? newest : null;
  return (
    <div ref={opened} className={classes.inPlace}>
      {unread !== null && (
        <OthersCorrection
          correction={unread}
          onKeep={() => set('seenCorrectionId', unread.id)}
          onTake={() =>
            setValues((now) => ({ ...now, body: unread.body, seenCorrectionId: unread.id }))
          }
        />
      )}
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
          value={values.body}
          onChange={(body) => set('body', body)}
        />
        <LongTextField
          path="reason"
          label={t('log.correct.reason')}
          minRows={2}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
      </OperationFormView>
    </div>
  );
}
