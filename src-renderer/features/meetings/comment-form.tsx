import { Button } from '@mantine/core';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './meetings.module.css';

interface CommentFormProps {
  readonly childId: string;
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** DOM id of the button that opens the form, so that focus finds back. */
export const commentButtonId = (meetingId: string) => `comment-button-${meetingId}`;

/** What the guardians say when they have read the minutes: the minutes stay, their words stand beside them. */
export function CommentForm({ childId, meetingId, onClose }: CommentFormProps) {
  const t = useT();
  const { today } = useDates();
  const opened = useFocusInto<HTMLDivElement>(commentButtonId(meetingId));
  const form = useOperationForm('meeting.addComment', {
    initial: { body: '' },
    toInput: ({ body }) => ({ childId, meetingId, body, happenedOn: today }),
    mend: { body: t('meetings.mend.comment') },
    draftKey: `meetingComment/${childId}/${meetingId}`,
    onDone: onClose,
  });
  return (
    <div ref={opened} className={classes.panel}>
      <OperationFormView
        form={form}
        submitLabel={t('meetings.comment.submit')}
        secondary={
          <Button variant="subtle" onClick={onClose}>
            {t('meetings.leave')}
          </Button>
        }
      >
        <LongTextField
          path="body"
          label={t('meetings.comment.body')}
          help={t('meetings.comment.bodyHelp')}
          minRows={2}
          value={form.values.body}
          onChange={(body) => form.set('body', body)}
        />
      </OperationFormView>
    </div>
  );
}
