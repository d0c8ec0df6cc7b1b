import { Button } from '@mantine/core';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { useT } from '../../i18n/use-t.ts';
import { TextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './meetings.module.css';

interface CancelPanelProps {
  readonly childId: string;
  readonly meeting: PlannedMeetingView;
  readonly onClose: () => void;
}

/** Calls a meeting off, and says why: people ask, and the family should hear the reason first. */
export function CancelPanel({ childId, meeting, onClose }: CancelPanelProps) {
  const t = useT();
  const form = useOperationForm('meeting.cancel', {
    initial: { reason: '' },
    toInput: ({ reason }) => ({
      childId,
      plannedId: meeting.id,
      revision: meeting.revision,
      reason,
    }),
    onDone: onClose,
  });
  return (
    <div className={classes.panel}>
      <p className={classes.panelWords}>{t('meetings.cancel.words')}</p>
      <OperationFormView
        form={form}
        submitLabel={t('meetings.cancel.submit')}
        secondary={
          <Button variant="subtle" onClick={onClose}>
            {t('meetings.cancel.keep')}
          </Button>
        }
      >
        <TextField
          path="reason"
          label={t('meetings.cancel.reason')}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </OperationFormView>
    </div>
  );
}
