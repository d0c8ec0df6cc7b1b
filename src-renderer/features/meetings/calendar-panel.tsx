import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import classes from './meetings.module.css';

interface CalendarPanelProps {
  readonly childId: string;
  readonly meeting: PlannedMeetingView;
  readonly onDone: () => void;
}

/** A calendar file with nothing about anybody in it; the place comes along only when somebody says it is neutral. */
export function CalendarPanel({ childId, meeting, onDone }: CalendarPanelProps) {
  const t = useT();
  const [placeIsNeutral, setPlaceIsNeutral] = useState(false);
  const exporting = useOperationCommand('meeting.exportCalendar');
  const isCancelled = meeting.status === 'cancelled';
  const save = () =>
    exporting.mutate(
      { childId, plannedId: meeting.id, placeIsNeutral },
      { onSuccess: ({ saved }) => saved && onDone() },
    );
  return (
    <div className={classes.panel}>
      <p className={classes.panelWords}>
        {isCancelled ? t('meetings.calendar.wordsCancelled') : t('meetings.calendar.words')}
      </p>
      {meeting.place !== '' && !isCancelled && (
        <Checkbox
          label={t('meetings.calendar.withPlace', { place: meeting.place })}
          description={t('meetings.calendar.withPlaceHelp')}
          checked={placeIsNeutral}
          onChange={(event) => setPlaceIsNeutral(event.currentTarget.checked)}
        />
      )}
      {exporting.error !== null && (
        <p role="alert" className={classes.missing}>
          {errorWords(asOperationError(exporting.error), t)}
        </p>
      )}
      <div>
        <Button variant="default" loading={exporting.isPending} onClick={save}>
          {t('meetings.calendar.save')}
        </Button>
      </div>
    </div>
  );
}
